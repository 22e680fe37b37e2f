import { isBlank } from "../../core/form/text";
import { columnAt, rangeAt } from "../../core/grid/address";
import type { Cell, CellAddress, CellRange, Grid } from "../../core/grid/grid";
import { FileProblem } from "../file-problem";
import type { Attributes } from "../markup/scan-markup";
import { scanXml } from "../markup/scan-xml";
import { cellFormulas } from "./cell-formulas";
import { cellContent, lookOf, type SharedParts } from "./cell-content";
import { richTextScanner } from "./shared-strings";

/** A cell of a sheet while it is read. */
interface OpenCell extends CellAddress {
  readonly attributes: Attributes;
  value: string | null;
  formula: { readonly attributes: Attributes; text: string } | null;
}

/**
 * Reads the cells of a sheet with their merges and formulas (ECMA-376 Part 1, 18.3.1). A cell or row that does not tell
 * where it stands, follows the one before it.
 * @throws FileProblem if the markup is no sheet's, or its formulas are too long
 */
export function readSheet(name: string, markup: string, shared: SharedParts): Grid {
  const cells: Cell[] = [];
  const merges: CellRange[] = [];
  const formulas = cellFormulas();
  const inline = richTextScanner();
  let at: CellAddress = { row: -1, column: -1 };
  let cell: OpenCell | null = null;
  let reads: "value" | "formula" | "inline" | null = null;
  const met = new Set<string>();

  const close = (closed: OpenCell) => {
    const { row, column } = closed;
    const { format } = lookOf(closed.attributes, shared);
    // A formula may give an empty text, and then that is its result.
    const isWithoutResult = (closed.value ?? "") === "" && closed.attributes["t"] !== "str";
    if (closed.formula)
      formulas.add(closed, closed.formula.attributes, closed.formula.text, {
        ...(format !== "General" && { format }),
        ...(isWithoutResult && { isWithoutResult }),
      });
    const content = cellContent(closed.attributes, closed.value, inline, shared);
    if (content && !isBlank(content.text)) cells.push({ row, column, ...content });
  };
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    worksheet: () => met.add("worksheet"),
    row: ({ r }) => (at = { row: numberOf(r) ?? at.row + 1, column: -1 }),
    c: (attributes) => {
      at = addressOf(attributes["r"]) ?? { row: at.row, column: at.column + 1 };
      cell = { ...at, attributes, value: null, formula: null };
      inline.begin();
    },
    v: () => {
      reads = "value";
      if (cell) cell.value = "";
    },
    f: (attributes) => {
      reads = "formula";
      if (cell) cell.formula = { attributes, text: "" };
    },
    is: () => (reads = "inline"),
    mergeCell: ({ ref = "" }) => {
      const merge = rangeAt(ref.replaceAll("$", ""));
      if (merge) merges.push(merge);
    },
  };
  scanXml(markup, {
    open(element, attributes) {
      if (reads === "inline") inline.open(element, attributes);
      else if (Object.hasOwn(open, element)) open[element]?.(attributes);
    },
    text(text) {
      if (reads === "inline") inline.text(text);
      else if (reads === "value" && cell) cell.value = (cell.value ?? "") + text;
      else if (reads === "formula" && cell?.formula) cell.formula.text += text;
    },
    close(element) {
      if (element === "v" || element === "f" || element === "is") reads = null;
      else if (reads === "inline") inline.close(element);
      else if (element === "c" && cell) {
        close(cell);
        cell = null;
      }
    },
  });
  if (!met.has("worksheet")) throw new FileProblem("damaged", { part: name });
  return {
    name,
    cells: inOrder(cells),
    merges,
    ...(formulas.found.length > 0 && { formulas: inOrder(formulas.found) }),
  };
}

function addressOf(reference: string | undefined): CellAddress | null {
  const [, letters, digits] = /^([A-Z]+)([1-9]\d*)$/.exec(reference ?? "") ?? [];
  return letters === undefined ? null : { row: Number(digits) - 1, column: columnAt(letters) };
}

function numberOf(row: string | undefined): number | null {
  const number = Number(row ?? NaN);
  return Number.isInteger(number) && number > 0 ? number - 1 : null;
}

/** Nearly all sheets have their cells in order, each but once; of one that is there twice the last counts, as in Excel. */
function inOrder<Placed extends CellAddress>(cells: readonly Placed[]): readonly Placed[] {
  const compare = (one: CellAddress, other: CellAddress) => one.row - other.row || one.column - other.column;
  const isOrdered = cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || compare(before, cell) < 0;
  });
  if (isOrdered) return cells;
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return [...byPlace.values()].sort(compare);
}
