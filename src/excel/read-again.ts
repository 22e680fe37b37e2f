import { isHardToRead, type FindSheet } from "./read-big-sheet";
import { askForSheet, readSheet } from "./read-sheets";
import { cellsOf, sheetOf } from "./request-sheet";
import type { SheetRead } from "./sheet-read";

/**
 * Reads a sheet again of which only cells were edited: one sync. Its merges are taken to be those that are known, since to
 * ask for them leaves the user of Excel for Windows nothing to undo (office-js issues 5918 and 2505); where a text stands in
 * a cell that one of them would hide, they have changed and are asked for all the same.
 * @throws ExcelProblem
 */
export async function readAgain(known: SheetRead): Promise<SheetRead> {
  const find: FindSheet = (context) => context.workbook.worksheets.getItem(known.id);
  try {
    return (await readCells(known, find)) ?? (await readSheet(find));
  } catch (problem) {
    if (!isHardToRead(problem)) throw problem;
    return readSheet(find);
  }
}

/** @returns null if the merges must have changed */
async function readCells({ grid: { merges } }: SheetRead, find: FindSheet): Promise<SheetRead | null> {
  const { facts, request, omission } = await askForSheet(find, false);
  const cells = request.cells.isNullObject ? [] : cellsOf(request.cells, true);
  const read = sheetOf(facts, cells, merges, omission);
  return read.grid.cells.length === cells.length ? { ...read, mergesAsBefore: true } : null;
}
