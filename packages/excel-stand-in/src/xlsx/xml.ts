/** An XML element; names keep no prefix, since the parts of a workbook file need none to be told apart. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  /** The element as it stands in the file, to be written again as it is. */
  readonly source: string;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text
    .replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all: string, name: string) => {
      if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
      if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
      return entities[name] ?? all;
    })
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
const token =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  source: string;
  start: number;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attribute))
    attributes[local(name)] = decode(double ?? single ?? "");
  return attributes;
}

/** Reads an XML document. @throws Error if it has no element */
export function parseXml(document: string): XmlElement {
  const source = document.replaceAll(/\r\n?/g, "\n");
  const root: Open = { name: "", attributes: {}, children: [], text: "", source: "", start: 0 };
  const open: Open[] = [root];
  for (const match of source.matchAll(token)) {
    const [all, cdata, closing, name, attributes = "", empty, text] = match;
    const here = open.at(-1) ?? root;
    if (text !== undefined) here.text += decode(text);
    else if (cdata !== undefined) here.text += cdata;
    else if (closing) {
      here.source = source.slice(here.start, match.index + all.length);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = {
        name: local(name),
        attributes: readAttributes(attributes),
        children: [],
        text: "",
        source: all,
        start: match.index,
      };
      here.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [first] = root.children;
  if (!first) throw new Error("There is no XML element");
  return first;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((other) => other.name === name);
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((other) => other.name === name) ?? [];
/** All text inside, children's too, in order of elements. */
export const allText = (element: XmlElement): string => element.text + element.children.map(allText).join("");
/** A switch that is said to be off; one that is not said is not. */
export const isOff = (value: string | undefined): boolean =>
  value === "0" || value === "false" || value === "off";
export const isOn = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";

/** What XML cannot hold, and the carriage return, which a reader of XML turns into a line feed. */
const unwritable = /[\x00-\x08\x0b-\x1f\ufffe\uffff]/g;

/** Escapes text for XML; what XML cannot hold is written as `_xHHHH_`, as Excel does. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/_x(?=[0-9A-F]{4}_)/g, "_x005F_x")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );

/** A kept value as text; what is no text or number is the fallback. */
export const textOf = (value: unknown, fallback = ""): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : fallback;

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Line feeds and tabs in attributes, which a reader of XML would turn into blanks. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined
        ? []
        : [` ${key}="${escapeAttribute(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`],
    )
    .join("");

/** Writes an element; attributes that are undefined are left out, `true` is `1`. */
export function tag(name: string, attributes: Attributes = {}, content = ""): string {
  const text = `<${name}${attributesXml(attributes)}`;
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

const startTag = /^<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;

/** The attributes of an element's source, with their prefixes. */
export function prefixedAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of (startTag.exec(source)?.[2] ?? "").matchAll(attribute))
    attributes[name] = decode(double ?? single ?? "");
  return attributes;
}

/** An element's source with some attributes changed, or taken away where they are undefined; all else stays. */
export const withAttributes = (source: string, changes: Attributes): string =>
  source.replace(
    startTag,
    (_, name: string, __, empty: string) =>
      `<${name}${attributesXml({ ...prefixedAttributes(source), ...changes })}${empty}>`,
  );

/** The element as it stands in the file; nothing if there is none. */
export const sourceOf = (element: XmlElement | undefined): string => element?.source ?? "";

export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** Namespaces of the parts. */
export const ns = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
};
