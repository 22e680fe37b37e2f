import type { Grid } from "../../core/grid/grid";
import { blockBuilder } from "../document/block-builder";
import { checkCells } from "../check-cells";
import { markupOf } from "../package/markup-of";
import { isOfficePart } from "../package/office-parts";
import { unpack } from "../package/unpack";
import { joinContinued } from "./join-continued";
import { layOut } from "../document/lay-out";
import { scanMarkup, type Attributes } from "../markup/scan-markup";

/** What stands in these is not shown: text that was moved away, pronunciations, the same once more for old programs. */
const unseen = new Set(["w:moveFrom", "w:rt", "mc:Fallback"]);

/** Ticked and empty boxes of the fonts Wingdings and Wingdings 2, by the last two digits of their code. */
const boxes: Readonly<Record<string, string>> = {
  FE: "☑",
  "52": "☑",
  A8: "□",
  "6F": "□",
  A3: "□",
  "71": "□",
};

const cells = { beginning: /<w:tc\b/g, letters: 7 };
const body = "word/document.xml";

/** Reads a Word document. @throws FileProblem if it cannot be read whole */
export function readDocx(bytes: Uint8Array): Grid {
  const parts = unpack(bytes, isOfficePart);
  const markup = markupOf(parts, body);
  checkCells([markup], cells);
  return readBody(markup);
}

/**
 * Reads the body of a Word document: its tables with their merges, and its paragraphs as lines (ECMA-376 Part 1, 17.4).
 * @param markup the part `word/document.xml`
 */
function readBody(markup: string): Grid {
  const builder = blockBuilder((line) => line);
  let hidden = 0;
  let isText = false;
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:tbl": builder.openTable,
    "w:tr": builder.openRow,
    "w:gridBefore": (attributes) => {
      builder.openCell({ columns: count(attributes) });
    },
    "w:tc": () => {
      builder.openCell({});
    },
    "w:gridSpan": (attributes) => {
      builder.changeCell({ columns: count(attributes) });
    },
    "w:vMerge": (attributes) => {
      if (attributes["w:val"] !== "restart") builder.changeCell({ rows: 0 });
    },
    "w:p": () => {
      builder.endLine();
    },
    "w:t": () => (isText = true),
    "w:tab": () => {
      builder.addText("\t");
    },
    "w:br": () => {
      builder.endLine(true);
    },
    "w:cr": () => {
      builder.endLine(true);
    },
    "w:noBreakHyphen": () => {
      builder.addText("-");
    },
    "w:sym": (attributes) => {
      builder.addText(boxes[attributes["w:char"]?.slice(-2).toUpperCase() ?? ""] ?? "");
    },
  };
  const close: Readonly<Record<string, () => void>> = {
    "w:tbl": builder.closeTable,
    "w:gridBefore": builder.closeCell,
    "w:tc": builder.closeCell,
    "w:p": () => {
      builder.endLine(true);
    },
    "w:t": () => (isText = false),
  };

  /** A tab among the tab stops of a paragraph's properties is no text. */
  let properties = 0;
  const isProperties = (name: string) => name === "w:pPr" || name === "w:tabs";
  scanMarkup(markup, "xml", {
    open(name, attributes) {
      if (unseen.has(name)) hidden++;
      if (isProperties(name)) properties++;
      if (hidden === 0 && properties === 0 && Object.hasOwn(open, name)) open[name]?.(attributes);
    },
    text(text) {
      if (isText && hidden === 0) builder.addText(text);
    },
    close(name) {
      if (hidden === 0 && properties === 0 && Object.hasOwn(close, name)) close[name]?.();
      if (unseen.has(name)) hidden--;
      if (isProperties(name)) properties--;
    },
  });
  return layOut(joinContinued(builder.finish()));
}

function count(attributes: Attributes): number {
  return Number.parseInt(attributes["w:val"] ?? "1", 10);
}
