import { Tokenizer } from "htmlparser2";

/** An element's attributes by their names, in a page in small letters. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of markup, in its order. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Goes through markup once. Who listens keeps no account of what is open, and neither does this: the library's parser
 * does, and needs minutes for 100,000 elements inside each other.
 * @param kind a page, whose names may be in capital letters and whose elements need no end, or XML
 */
export function scanMarkup(markup: string, kind: "page" | "xml", handler: MarkupHandler): void {
  const isXml = kind === "xml";
  const nameAt = (start: number, end: number) => {
    const name = markup.slice(start, end);
    return isXml ? name : name.toLowerCase();
  };
  let element = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  const open = () => {
    handler.open(element, Object.fromEntries(attributes));
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml },
    {
      onopentagname(start, end) {
        element = nameAt(start, end);
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = nameAt(start, end);
        value = "";
      },
      onattribdata(start, end) {
        value += markup.slice(start, end);
      },
      onattribentity(character) {
        value += String.fromCodePoint(character);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: open,
      onselfclosingtag() {
        open();
        if (isXml) handler.close(element);
      },
      onclosetag(start, end) {
        handler.close(nameAt(start, end));
      },
      ontext(start, end) {
        handler.text(markup.slice(start, end));
      },
      ontextentity(character) {
        handler.text(String.fromCodePoint(character));
      },
      oncdata(start, end, endLength) {
        if (isXml) handler.text(markup.slice(start, end - endLength));
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
}

function nothing(): void {
  // Comments, declarations and instructions are not shown.
}
