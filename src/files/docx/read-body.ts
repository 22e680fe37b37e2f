import { blockBuilder } from "../document/block-builder";
import type { Block } from "../document/blocks";
import type { Attributes } from "../markup/scan-markup";
import { scanXml } from "../markup/scan-xml";
import { symbolSign, symbolText } from "../symbols/symbol-text";
import { controls } from "./controls";
import { equations } from "./equations";
import { fields } from "./fields";
import { joinContinued } from "./join-continued";
import type { ListNumbers } from "./numbering";
import { lookOf, type TextLook, type TextLooks } from "./styles";
import { isUnseen } from "./unseen";

/** What a document's body needs of its other parts. */
export interface BodyParts {
  readonly looks: TextLooks;
  readonly numbers: ListNumbers;
  /** What another part holds that is shown in the body, by its relationship's id. */
  readonly chunk: (id: string) => readonly Block[];
}

/**
 * Reads the body of a Word document, of today's format or of Word's XML of 2003: its tables with their merges, and its
 * paragraphs as lines, as they are seen (ECMA-376 Part 1, 17). What is hidden, deleted or only a placeholder is left out.
 */
export function readBody(markup: string, { looks, numbers, chunk }: BodyParts): readonly Block[] {
  const builder = blockBuilder((line) => line);
  const old = fields();
  const sdt = controls();
  const math = equations();
  /** How many elements are open whose whole content is not there. */
  let unseen = 0;
  /** What properties are read of; a run's own come after its paragraph's. */
  let of: "paragraph" | "run" | "row" | null = null;
  let paragraph: TextLook = {};
  let run: TextLook = {};
  let numberDue: TextLook | null = null;
  let text: { isEquation: boolean } | null = null;

  const show = (seen: string, original = seen) => {
    if (run.isHidden !== true && !old.isUnseen() && !sdt.isUnseen()) add(seen, original);
  };
  const add = (seen: string, original = seen) => {
    if (seen === "") return;
    if (numberDue?.list !== undefined) builder.addText(numbers.next(numberDue.list, numberDue.level ?? 0));
    numberDue = null;
    builder.addText(seen, original);
  };
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:tbl": builder.openTable,
    "w:tr": builder.openRow,
    "w:trPr": () => (of = "row"),
    "w:gridBefore": (attributes) => {
      builder.openCell({ columns: count(attributes) });
      builder.closeCell();
    },
    "w:tc": () => {
      builder.openCell({});
    },
    "w:gridSpan": (attributes) => {
      builder.changeCell({ columns: count(attributes) });
    },
    "w:vMerge": ({ "w:val": value }) => {
      builder.changeCell({ rows: value === "restart" ? 1 : 0 });
    },
    // A merge that is tracked, as it is now.
    "w:cellMerge": ({ "w:vMerge": now }) => {
      if (now !== undefined) builder.changeCell({ rows: now === "rest" ? 1 : 0 });
    },
    "w:hMerge": ({ "w:val": value }) => {
      if (value !== "restart") builder.changeCell({ continuesLeft: true });
    },
    "w:cellDel": () => {
      builder.changeCell({ isDeleted: true });
    },
    "w:del": () => {
      if (of === "row") builder.dropRow();
    },
    "w:p": () => {
      builder.endLine();
      paragraph = {};
      run = {};
      numberDue = null;
    },
    "w:pPr": () => (of = "paragraph"),
    "w:pStyle": ({ "w:val": style }) => (paragraph = looks(style)),
    "w:r": () => (run = paragraph),
    "w:rPr": () => (of = of === "paragraph" ? of : "run"),
    "w:rStyle": ({ "w:val": style }) => {
      if (of === "run") run = { ...run, ...looks(style) };
    },
    "m:r": () => (run = paragraph),
    "w:t": () => (text = { isEquation: false }),
    "m:t": () => (text = { isEquation: true }),
    "w:tab": () => {
      show("\t");
    },
    "w:br": () => {
      builder.endLine(true);
    },
    "w:cr": () => {
      builder.endLine(true);
    },
    "w:noBreakHyphen": () => {
      show("-");
    },
    "w:sym": ({ "w:font": font, "w:char": code = "" }) => {
      const own = String.fromCodePoint(Number.parseInt(code, 16) || 0xfffd);
      show(symbolSign(code, font) ?? own, own);
    },
    "w:altChunk": ({ "r:id": id = "" }) => {
      builder.endLine();
      builder.addBlocks(chunk(id));
    },
    // Word's XML of 2003 tells the number itself.
    "wx:t": (attributes) => {
      if (of === "paragraph") builder.addText(attributes["wx:val"] ?? "");
    },
  };
  const close: Readonly<Record<string, () => void>> = {
    "w:tbl": builder.closeTable,
    "w:tc": builder.closeCell,
    "w:trPr": () => (of = null),
    "w:pPr": () => {
      of = null;
      numberDue = paragraph;
    },
    "w:rPr": () => (of = of === "paragraph" ? of : null),
    "w:r": () => (run = paragraph),
    "w:p": () => {
      builder.endLine(true);
    },
    "w:t": () => (text = null),
    "m:t": () => (text = null),
  };
  const property = (name: string, attributes: Attributes) => {
    const look = lookOf(name, attributes);
    if (of === "run") run = { ...run, ...look };
    // What is said of the paragraph's mark is not said of its text.
    else if (of === "paragraph" && (look.list !== undefined || look.level !== undefined))
      paragraph = { ...paragraph, ...look };
  };
  scanXml(markup, {
    open(element, attributes) {
      const name = nameOf(element);
      if (unseen > 0 || isUnseen(name, attributes, of !== null)) {
        unseen++;
        return;
      }
      old.open(name, attributes);
      sdt.open(name, attributes);
      show(math.open(name, attributes));
      const takes = of === null || ofProperties.has(name) ? open[name] : undefined;
      if (takes) takes(attributes);
      else property(name, attributes);
      add(sdt.shownAt(name));
    },
    text(piece) {
      if (text === null || unseen > 0) return;
      if (text.isEquation) show(math.shown(piece));
      else show(symbolText(piece, run.font), piece);
    },
    close(element) {
      if (unseen > 0) {
        unseen--;
        return;
      }
      const name = nameOf(element);
      add(old.shownAtEnd(name));
      show(math.close(name));
      close[name]?.();
      sdt.close(name);
    },
  });
  return joinContinued(builder.finish());
}

/** Those properties that are taken as they come; of all others only the look counts. */
const ofProperties: ReadonlySet<string> = new Set([
  "w:pStyle",
  "w:rPr",
  "w:rStyle",
  "w:del",
  "w:gridBefore",
  "wx:t",
]);

/** Word's XML of 2003 writes some names in small letters. */
const namesOf2003: Readonly<Record<string, string | undefined>> = {
  "w:vmerge": "w:vMerge",
  "w:hmerge": "w:hMerge",
};

function nameOf(element: string): string {
  return namesOf2003[element] ?? element;
}

function count(attributes: Attributes): number {
  return Number.parseInt(attributes["w:val"] ?? "1", 10);
}
