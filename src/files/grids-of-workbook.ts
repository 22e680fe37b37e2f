import { read, type DenseSheet, type ParsingOptions, type Range, type WorkBook } from "@e965/xlsx";
import { isBlank } from "../form/text";
import type { Cell, CellRange, Grid } from "../grid/grid";
import { cellText, rawValue } from "./cell-text";
import { FileProblem } from "./file-problem";

const options: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
  dateNF: "yyyy-mm-dd",
};

/**
 * Lets the library read a workbook of any format that it knows; a grid for each sheet that holds something.
 * @throws FileProblem if it is locked with a password or cannot be read whole
 */
export function gridsOfWorkbook(source: Uint8Array | string, part: string): readonly Grid[] {
  const workbook = parse(source, part);
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name] as DenseSheet | undefined;
    // The library swallows what goes wrong in one sheet and leaves that sheet out.
    if (!sheet) throw new FileProblem("damaged", { part: name });
    return gridOf(name, sheet, date1904);
  }).filter(({ cells }) => cells.length > 0);
}

function parse(source: Uint8Array | string, part: string): WorkBook {
  try {
    return read(source, typeof source === "string" ? { ...options, type: "string" } : options);
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(error.message);
    throw isLocked ? new FileProblem("encrypted") : new FileProblem("damaged", { part });
  }
}

function gridOf(name: string, sheet: DenseSheet, date1904: boolean): Grid {
  const rows = (sheet as Partial<DenseSheet>)["!data"] ?? [];
  const cells: Cell[] = [];
  for (const row of places(rows))
    for (const column of places(rows[row])) {
      const cell = rows[row]?.[column];
      const text = cell ? cellText(cell, date1904) : "";
      if (cell && !isBlank(text)) cells.push({ row, column, text, value: rawValue(cell) });
    }
  const merges = (sheet["!merges"] ?? []) as readonly Range[];
  return { name, cells, merges: merges.map(rangeOf) };
}

/** Where a list holds something. It is not walked by its length: a hostile file may put a cell into row 2,000,000,000. */
function places(list: readonly unknown[] = []): readonly number[] {
  return Object.keys(list).map(Number);
}

function rangeOf({ s: start, e: end }: Range): CellRange {
  return { top: start.r, left: start.c, bottom: end.r, right: end.c };
}
