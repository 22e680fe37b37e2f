import { cellName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import { ExcelProblem } from "./excel-problem";
import { run } from "./run";

/**
 * Brings a sheet to the front and selects a cell of it: two syncs.
 * @param sheet the sheet's id
 * @throws ExcelProblem, also `sheet-hidden`: hidden sheets cannot be activated
 */
export async function showCell(sheet: string, cell: CellAddress): Promise<void> {
  await run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet).load("name, visibility");
    await context.sync();
    if (target.visibility !== "Visible") throw new ExcelProblem("sheet-hidden", { sheet: target.name });
    target.activate();
    target.getRange(cellName(cell)).select();
    await context.sync();
  });
}
