import { run } from "./run";

/**
 * The widths of a sheet's first columns, in points: one sync.
 * @throws ExcelProblem
 */
export function readColumnWidths(sheet: string, count: number): Promise<readonly number[]> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const formats = Array.from({ length: count }, (_, column) =>
      worksheet.getCell(0, column).format.load("columnWidth"),
    );
    await context.sync();
    return formats.map(({ columnWidth }) => columnWidth);
  });
}
