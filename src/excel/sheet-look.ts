import type { SheetLook } from "../core/layout/sheet-look";
import type { Font } from "../core/layout/styles";
import { fillOf } from "./cell-looks";
import { run } from "./run";

/**
 * The widths of a sheet's first columns in points, and the fonts and colours of its first cells by row and column: one
 * sync.
 * @param rows how many rows, from the first
 * @throws ExcelProblem
 */
export function readSheetLook(sheet: string, rows: number, columns: number): Promise<SheetLook> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const formats = Array.from({ length: columns }, (_, column) =>
      worksheet.getCell(0, column).format.load("columnWidth"),
    );
    const cells = worksheet
      .getRangeByIndexes(0, 0, Math.max(1, rows), Math.max(1, columns))
      .getCellProperties({
        format: { font: { name: true, size: true, bold: true }, fill: { color: true, pattern: true } },
      });
    await context.sync();
    return {
      widths: formats.map(({ columnWidth }) => columnWidth),
      fonts: cells.value.map((row) =>
        row.map(({ format }) => ({ ...fontOf(format?.font), fill: colourOf(format?.fill) })),
      ),
    };
  });
}

/** Excel's own names of the three, which it gives for every cell. */
function fontOf({ name = "", size = 0, bold = false }: Excel.CellPropertiesFont = {}): Font {
  return { font: name, size, bold };
}

/** A layout file says a colour as `#RRGGBB`; white looks like none. */
function colourOf(fill: Excel.CellPropertiesFill | undefined): string | null {
  const color = fillOf(fill);
  return color !== null && /^#[0-9A-F]{6}$/i.test(color) && color.toUpperCase() !== "#FFFFFF" ? color : null;
}
