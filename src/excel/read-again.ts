import { isHardToRead, requestBeyond, type FindSheet } from "./read-big-sheet";
import { readSheet } from "./read-sheets";
import { cellsOf, exceedsWindow, factNames, factsOf, requestSheet, sheetOf } from "./request-sheet";
import { run } from "./run";
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
function readCells({ grid: { merges } }: SheetRead, find: FindSheet): Promise<SheetRead | null> {
  return run(async (context) => {
    const sheet = find(context).load(factNames.join());
    const request = requestSheet(sheet, true, false);
    await context.sync();
    const beyond = exceedsWindow(request) ? requestBeyond(context, sheet, request.used) : null;
    if (beyond) await context.sync();
    const cells = request.cells.isNullObject ? [] : cellsOf(request.cells, true);
    const read = sheetOf(factsOf(sheet), cells, merges, beyond?.() ?? null);
    return read.grid.cells.length === cells.length ? { ...read, mergesAsBefore: true } : null;
  });
}
