import type { EditStep } from "../core/edit/sheet-edit";
import { originsOf } from "./formulas-in-the-way";
import { ExcelProblem } from "./excel-problem";
import type { SheetRead } from "./sheet-read";

/** Whether a sheet lets the looks of its cells be changed, number formats included. */
export function mayFormat({ protected: isProtected, options }: Excel.WorksheetProtection): boolean {
  return !isProtected || options.allowFormatCells === true;
}

/**
 * Asks for what makes Excel refuse an edit, so that it is known before the first change: a workbook that is open for reading
 * only, locked cells of a protected sheet, and rows and merges of one, which nothing could put back there.
 * @returns after the sync: whether Excel keeps the formats of the cells as they are
 * @throws ExcelProblem after the sync: `read-only`, `protected-sheet`
 */
export function findRefusals(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, isProtected: wasProtected }: SheetRead,
  steps: readonly EditStep[],
): () => boolean {
  const workbook = context.workbook.load("readOnly");
  const protection = sheet.protection.load("protected, options");
  const cells = (wasProtected ? originsOf(steps) : []).map(({ row, column }) =>
    sheet.getCell(row, column).load("format/protection/locked"),
  );
  return () => {
    if (workbook.readOnly) throw new ExcelProblem("read-only");
    if (!protection.protected) return false;
    const isAllowed = steps.every(({ kind }) => kind === "write") && wasProtected;
    if (!isAllowed || cells.some(({ format }) => format.protection.locked))
      throw new ExcelProblem("protected-sheet", { sheet: name });
    return !mayFormat(protection);
  };
}
