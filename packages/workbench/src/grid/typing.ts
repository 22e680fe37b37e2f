import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { toArea } from "excel-stand-in/engine/univer/ranges";
import { cellsOf } from "excel-stand-in/range/cells";
import { assign } from "excel-stand-in/range/edit";
import { applyFormat } from "excel-stand-in/range/formatting";
import { demandUnlocked } from "excel-stand-in/range/guard";
import { type GridContext, sheetOf } from "./grid-context";
import { typedText } from "./typed-text";
import { demandValid } from "./validate-entry";

/** What was typed into which cell, before Univer makes numbers and dates of it: that is for the host to do, as Excel does. */
interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface SetValues {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly value?: unknown;
}

const isCell = (value: unknown): value is ICellData =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  ["v", "f", "p"].some((key) => key in value);

/**
 * Takes over the end of cell editing and choices from a drop-down.
 * @returns whether a command `sheet.command.set-range-values` was carried out
 */
export function listenToTyping(context: GridContext): (params: unknown) => boolean {
  let typed: Typed | null = null;
  context.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1_000,
    handler: (cell: Nullable<ICellData>, { row, col }, next) => {
      typed = cell ? { row, column: col, text: typedText(cell) } : null;
      return next(cell);
    },
  });
  return (params) => {
    const { subUnitId, range, value } = params as SetValues;
    if (!range || !isCell(value)) return false;
    const sheet = sheetOf(context, subUnitId);
    const fits = typed && range.startRow <= typed.row && typed.row <= range.endRow;
    const raw = fits && typed ? typed.text : typedText(value);
    typed = null;
    const area = toArea(range);
    const isText = sheet.book.engine.cell(sheet.id, area.top, area.left).format.numberFormat === "@";
    context.act(() => {
      const cells = cellsOf(sheet, area);
      const text = isText ? raw.replace(/^'/, "") : raw;
      demandUnlocked(sheet, [area]);
      demandValid(sheet, area, text);
      assign(cells, text);
      if (raw.includes("\n")) applyFormat(cells, { wrap: true });
    });
    return true;
  };
}
