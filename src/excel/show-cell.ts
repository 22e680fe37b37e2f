import { cellName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import { run } from "./run";

/**
 * Brings a sheet to the front and selects a cell of it: one sync.
 * @param sheet the sheet's id
 * @throws ExcelProblem
 */
export async function showCell(sheet: string, cell: CellAddress): Promise<void> {
  await run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cellName(cell)).select();
    await context.sync();
  });
}
