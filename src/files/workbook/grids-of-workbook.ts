import { read, type DenseSheet, type ParsingOptions, type Range, type WorkBook } from "@e965/xlsx";
import { isBlank } from "../../core/form/text";
import type { Cell, CellFormula, CellRange, Grid } from "../../core/grid/grid";
import { cellText, rawValue } from "./cell-text";
import { FileProblem } from "../file-problem";

const options: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
  dateNF: "yyyy-mm-dd",
};

/** Formulas are asked for only of .xls, where each has its result: of other formats the library takes one without for a 0. */
const oldOptions: ParsingOptions = { ...options, cellFormula: true };

/** Reads an old workbook (the stream of an .xls), with the formulas of its cells. @throws FileProblem as `gridsOfWorkbook` */
export function gridsOfOldWorkbook(bytes: Uint8Array): readonly Grid[] {
  return gridsOf(bytes, "Workbook", oldOptions);
}

/**
 * Lets the library read a workbook of any format that it knows; a grid for each sheet that holds something.
 * @throws FileProblem if it is locked with a password or cannot be read whole
 */
export function gridsOfWorkbook(source: Uint8Array | string, part: string): readonly Grid[] {
  return gridsOf(source, part, typeof source === "string" ? { ...options, type: "string" } : options);
}

function gridsOf(source: Uint8Array | string, part: string, how: ParsingOptions): readonly Grid[] {
  const workbook = parse(source, part, how);
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name] as DenseSheet | undefined;
    // The library swallows what goes wrong in one sheet and leaves that sheet out.
    if (!sheet) throw new FileProblem("damaged", { part: name });
    return gridOf(name, sheet, date1904);
  }).filter(({ cells }) => cells.length > 0);
}

function parse(source: Uint8Array | string, part: string, how: ParsingOptions): WorkBook {
  try {
    return read(source, how);
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(error.message);
    throw isLocked ? new FileProblem("encrypted") : new FileProblem("damaged", { part });
  }
}

function gridOf(name: string, sheet: DenseSheet, date1904: boolean): Grid {
  const rows = (sheet as Partial<DenseSheet>)["!data"] ?? [];
  const cells: Cell[] = [];
  const formulas: CellFormula[] = [];
  for (const row of places(rows))
    for (const column of places(rows[row])) {
      const cell = rows[row]?.[column];
      if (!cell) continue;
      const text = cellText(cell, date1904);
      if (!isBlank(text)) cells.push({ row, column, text, value: rawValue(cell) });
      if (cell.f !== undefined) formulas.push({ row, column, formula: cell.F ? `{${cell.f}}` : cell.f });
    }
  const merges = (sheet["!merges"] ?? []) as readonly Range[];
  return { name, cells, merges: merges.map(rangeOf), ...(formulas.length > 0 && { formulas }) };
}

/** Where a list holds something. It is not walked by its length: a hostile file may put a cell into row 2,000,000,000. */
function places(list: readonly unknown[] = []): readonly number[] {
  return Object.keys(list).map(Number);
}

function rangeOf({ s: start, e: end }: Range): CellRange {
  return { top: start.r, left: start.c, bottom: end.r, right: end.c };
}
