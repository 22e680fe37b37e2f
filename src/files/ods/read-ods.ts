import type { Grid } from "../../core/grid/grid";
import { checkCells, tooMuchText } from "../check-cells";
import { FileProblem } from "../file-problem";
import { limits } from "../limits";
import { markupOf } from "../package/markup-of";
import { unpack } from "../package/unpack";
import { countOf, openCellOf, type OpenCell } from "./open-document-cell";
import { scanMarkup, type Attributes } from "../markup/scan-markup";
import { sheetBuilder, type SheetBuilder } from "./sheet-builder";

/** What stands in these is not the cell's: comments, shapes, pronunciations, and copies of other programs' sheets. */
const isUnseen = (name: string) => /^(office:annotation|table:dde-links|text:ruby-text|draw:.*)$/.test(name);

const cells = { beginning: /<(?:[^\s<>/:]+:)?(?:covered-)?table-cell\b/g, letters: 13 };
const manifest = "META-INF/manifest.xml";
const content = "content.xml";

/** Reads an OpenDocument workbook. @throws FileProblem if it is locked with a password or cannot be read whole */
export function readOds(bytes: Uint8Array): readonly Grid[] {
  const parts = unpack(bytes, (name) => name === manifest || name === content);
  if (parts[manifest] && markupOf(parts, manifest).includes("encryption-data"))
    throw new FileProblem("encrypted");
  const markup = markupOf(parts, content);
  checkCells([markup], cells);
  return readContent(markup);
}

/**
 * Reads the sheets of an OpenDocument workbook with their merges, cells as they are shown (OpenDocument 1.3 Part 3, 9 and
 * 19.385). A grid for each sheet that holds something.
 * @param markup the part `content.xml`
 * @throws FileProblem if a few letters stand for more cells or text than are read of a file
 */
function readContent(markup: string): readonly Grid[] {
  const grids: Grid[] = [];
  let sheet: SheetBuilder | null = null;
  let cell: OpenCell | null = null;
  /** Tables inside of a cell are read as its text. */
  let tables = 0;
  let hidden = 0;
  let blanks = 0;

  const openCell = (attributes: Attributes) => {
    if (tables === 1) cell = openCellOf(attributes);
  };
  const closeCell = () => {
    if (tables !== 1 || !cell) return;
    sheet?.addCell(cell.close(), cell.repeats);
    cell = null;
  };
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "table:table": (attributes) => {
      if (++tables === 1) sheet = sheetBuilder(attributes["table:name"] ?? null);
    },
    // A copy of a sheet of another file, which Calc keeps out of sight.
    "table:table-source": () => (sheet = null),
    "table:table-row": (attributes) => {
      if (tables === 1) sheet?.openRow(countOf(attributes["table:number-rows-repeated"]));
    },
    "table:table-cell": openCell,
    "table:covered-table-cell": openCell,
    "text:p": () => cell?.openLine(),
    "text:s": (attributes) => {
      const count = countOf(attributes["text:c"]);
      if ((blanks += count) > limits.characters) throw tooMuchText(blanks);
      cell?.spell(" ".repeat(count));
    },
    "text:tab": () => cell?.spell("\t"),
    "text:line-break": () => cell?.spell("\n"),
  };
  const close: Readonly<Record<string, () => void>> = {
    "table:table": () => {
      const grid = --tables === 0 ? sheet?.finish() : undefined;
      if (grid && grid.cells.length > 0) grids.push(grid);
    },
    "table:table-row": () => {
      if (tables === 1) sheet?.closeRow();
    },
    "table:table-cell": closeCell,
    "table:covered-table-cell": closeCell,
    "text:p": () => cell?.closeLine(),
  };
  scanMarkup(markup, "xml", {
    open(name, attributes) {
      if (isUnseen(name)) hidden++;
      else if (hidden === 0 && Object.hasOwn(open, name)) open[name]?.(attributes);
    },
    text(text) {
      if (hidden === 0) cell?.addText(text);
    },
    close(name) {
      if (isUnseen(name)) hidden--;
      else if (hidden === 0 && Object.hasOwn(close, name)) close[name]?.();
    },
  });
  return grids;
}
