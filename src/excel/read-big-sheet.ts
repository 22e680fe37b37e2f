import type { Cell, CellRange } from "../core/grid/grid";
import { sheetWindow } from "../core/grid/window";
import { ExcelProblem } from "./excel-problem";
import {
  cellsOf,
  factNames,
  factsOf,
  loadCells,
  loadMerges,
  mergesOf,
  sheetOf,
  tellsMerges,
} from "./request-sheet";
import { run } from "./run";
import type { SheetRead } from "./sheet-read";

/** Where a sheet is to be found. */
export type FindSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/**
 * Reads a sheet that Excel does not give at once, because it holds too much, has more merges than Excel lists at once, or
 * stands at the very end of the sheet: the shape first, then rows by the block, in as many steps as it takes.
 * @throws ExcelProblem
 */
export async function readBigSheet(find: FindSheet): Promise<SheetRead> {
  return run(async (context) => {
    const sheet = find(context).load(factNames.join());
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    if (used.isNullObject) return sheetOf(factsOf(sheet), [], [], null);

    const rows = Math.min(used.rowCount, sheetWindow.rows);
    const columns = Math.min(used.columnCount, sheetWindow.columns);
    const omission = requestBeyond(context, sheet, used);
    await context.sync();
    const cells = await readRows(sheet.id, { ...used.toJSON(), columnCount: columns }, 0, rows);
    const merges = await readMerges(sheet.id, used.columnIndex + columns, 0, used.rowIndex + rows);
    return sheetOf(factsOf(sheet), cells, merges, omission());
  });
}

interface Shape {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
}

/** Reads rows of the shape, in halves where Excel does not give so many at once. */
async function readRows(
  sheet: string,
  shape: Partial<Shape>,
  from: number,
  count: number,
): Promise<readonly Cell[]> {
  const { rowIndex = 0, columnIndex = 0, columnCount = 1 } = shape;
  try {
    return await run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount);
      loadCells(range, true);
      await context.sync();
      return cellsOf(range, true);
    });
  } catch (problem) {
    if (!isTooLarge(problem) || count === 1) throw problem;
    const half = Math.ceil(count / 2);
    const upper = await readRows(sheet, shape, from, half);
    return [...upper, ...(await readRows(sheet, shape, from + half, count - half))];
  }
}

/** Reads the merges that begin in rows of the sheet, in halves where Excel does not list so many at once. */
async function readMerges(
  sheet: string,
  columns: number,
  from: number,
  count: number,
): Promise<readonly CellRange[]> {
  if (!tellsMerges()) return [];
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      const merges = loadMerges(worksheets.getItem(sheet).getRangeByIndexes(from, 0, count, columns));
      await context.sync();
      return mergesOf(merges);
    });
  } catch (problem) {
    if (!isHardToRead(problem) || count === 1) throw problem;
    const half = Math.ceil(count / 2);
    const upper = await readMerges(sheet, columns, from, half);
    return [...upper, ...(await readMerges(sheet, columns, from + half, count - half))];
  }
}

/**
 * What Excel says of a window that reaches over the sheet's end, or of more merges than it lists at once, for which its
 * documentation names no code (Range.getMergedAreasOrNullObject).
 */
const hardToRead: readonly unknown[] = ["InvalidArgument", "GeneralException"];

/** Whether the same may be had in smaller steps. */
export function isHardToRead(problem: unknown): boolean {
  return (
    isTooLarge(problem) || (problem instanceof ExcelProblem && hardToRead.includes(problem.values["code"]))
  );
}

/** Whether Excel refused because of a request's or an answer's size. */
function isTooLarge(problem: unknown): boolean {
  return problem instanceof ExcelProblem && problem.kind === "too-large";
}

/** Asks for what a sheet holds beyond the window; what is returned tells it after the sync, null where it is nothing. */
export function requestBeyond(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): () => SheetRead["omission"] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const { rows, columns } = sheetWindow;
  const beside = [rowIndex, columnIndex + columns, Math.min(rowCount, rows), columnCount - columns] as const;
  const below = [rowIndex + rows, columnIndex, rowCount - rows, columnCount] as const;
  const parts = [beside, below]
    .filter(([, , height, width]) => height > 0 && width > 0)
    .map((place) => {
      const range = sheet.getRangeByIndexes(...place);
      const firstRow = range.getUsedRangeOrNullObject(true).getRow(0);
      return {
        filled: context.workbook.functions.countA(range).load("value"),
        first: firstRow.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex"),
      };
    });
  return () => {
    const first = parts.find((part) => !part.first.isNullObject)?.first;
    if (!first) return null;
    const count = parts.reduce((sum, { filled }) => sum + filled.value, 0);
    return { count, first: { row: first.rowIndex, column: first.columnIndex } };
  };
}
