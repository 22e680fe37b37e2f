import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetColDataMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Axis, Engine, Line } from "../engine";
import type { Format } from "../format";
import { type Extras, extrasOf, fromStyle, toStyle } from "./styles";
import type { UniverParts } from "./univer-engine";

type LineData = IRowData & IColumnData & { readonly origin?: number };

/** Excel's points in Univer's pixels, at 96 dots per inch. */
const pixels = 4 / 3;
/** Rows and columns that are added beyond what a write needs, so that not every write grows the sheet. */
const spare = { rows: 200, columns: 10 };

const ids = {
  rows: { set: SetRowDataMutation.id, insert: InsertRowMutation.id, remove: RemoveRowMutation.id },
  columns: { set: SetColDataMutation.id, insert: InsertColMutation.id, remove: RemoveColMutation.id },
} as const;

type LineFunctions = Pick<
  Engine,
  | "line"
  | "lines"
  | "setLines"
  | "defaultSize"
  | "setDefaultSize"
  | "setSheetFormat"
  | "sheetFormat"
  | "insertLines"
  | "deleteLines"
> & {
  readonly lineFormat: (sheet: string, row: number, column: number) => Format;
  readonly grow: (sheet: string, row: number, column: number) => void;
};

/** The part of the engine that knows rows and columns: sizes, hidden or not, formats, insertion and deletion. */
export function lineFunctions({ mutate, worksheet, unit, commands, own }: UniverParts): LineFunctions {
  const noFormat: Format = {};
  const data = (sheet: string, axis: Axis): Record<number, Nullable<LineData>> => {
    const config = worksheet(sheet).getConfig();
    return axis === "rows" ? config.rowData : config.columnData;
  };
  const sizeKey = (axis: Axis): "h" | "w" => (axis === "rows" ? "h" : "w");
  const formatOf = (line: { s?: LineData["s"]; custom?: LineData["custom"] }): Format | undefined => {
    const extras = line.custom?.["excel"] as Extras | undefined;
    return line.s || extras ? fromStyle((line.s ?? {}) as IStyleData, extras) : undefined;
  };
  const toLine = (axis: Axis, line: Nullable<LineData>): Line => {
    const size = line?.[sizeKey(axis)];
    const format = line && formatOf(line);
    return {
      ...(size !== undefined && { size: size / pixels }),
      ...(line?.hd === BooleanNumber.TRUE && { hidden: true }),
      ...(format && { format }),
      ...(line?.origin !== undefined && { origin: line.origin }),
    };
  };
  const toData = (axis: Axis, change: Line): object => ({
    ...("size" in change && {
      [sizeKey(axis)]: change.size === undefined ? undefined : change.size * pixels,
      // A row that was given a height keeps it: a grid would else fit it to its text on every occasion.
      ...(axis === "rows" && { ia: change.size === undefined ? undefined : BooleanNumber.FALSE }),
    }),
    ...(change.hidden !== undefined && { hd: change.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...("format" in change && {
      s: change.format && toStyle(change.format),
      custom: change.format && { excel: extrasOf(change.format) ?? {} },
    }),
    ...(change.origin !== undefined && { origin: change.origin }),
  });
  const setLine = (sheet: string, axis: Axis, lines: Record<number, object | null>): void => {
    const key = axis === "rows" ? "rowData" : "columnData";
    const before: Record<number, object | null> = {};
    const empty = {
      h: undefined,
      w: undefined,
      ia: undefined,
      hd: BooleanNumber.FALSE,
      s: undefined,
      custom: undefined,
    };
    for (const index of Object.keys(lines).map(Number)) {
      const old = data(sheet, axis)[index];
      before[index] = old ? { ...empty, ...structuredClone(old) } : null;
    }
    mutate(ids[axis].set, { subUnitId: sheet, [key]: lines }, { subUnitId: sheet, [key]: before });
  };
  const sheetStyle = (sheet: string): Format => {
    const style = worksheet(sheet).getDefaultCellStyle() as Nullable<IStyleData & { excel?: Extras }>;
    return style && typeof style === "object" ? fromStyle(style, style.excel) : noFormat;
  };
  const setCount = (sheet: string, axis: Axis, count: number): void => {
    const id = axis === "rows" ? SetWorksheetRowCountMutation.id : SetWorksheetColumnCountMutation.id;
    const field = axis === "rows" ? "rowCount" : "columnCount";
    commands.syncExecuteCommand(id, { unitId: unit, subUnitId: sheet, [field]: count }, own);
  };
  const grow: LineFunctions["grow"] = (sheet, row, column) => {
    if (row >= worksheet(sheet).getRowCount()) setCount(sheet, "rows", row + 1 + spare.rows);
    if (column >= worksheet(sheet).getColumnCount()) setCount(sheet, "columns", column + 1 + spare.columns);
  };
  const rangeOf = (sheet: string, axis: Axis, at: number, count: number): object =>
    axis === "rows"
      ? {
          startRow: at,
          endRow: at + count - 1,
          startColumn: 0,
          endColumn: worksheet(sheet).getColumnCount() - 1,
        }
      : {
          startRow: 0,
          endRow: worksheet(sheet).getRowCount() - 1,
          startColumn: at,
          endColumn: at + count - 1,
        };
  const within = (sheet: string, axis: Axis, at: number): void => {
    grow(sheet, axis === "rows" ? at : 0, axis === "columns" ? at : 0);
  };

  return {
    grow,
    lineFormat: (sheet, row, column) => {
      const rowLine = data(sheet, "rows")[row];
      const columnLine = data(sheet, "columns")[column];
      return (rowLine && formatOf(rowLine)) ?? (columnLine && formatOf(columnLine)) ?? sheetStyle(sheet);
    },
    line: (sheet, axis, index) => toLine(axis, data(sheet, axis)[index]),
    lines: (sheet, axis) =>
      new Map(Object.entries(data(sheet, axis)).map(([index, line]) => [Number(index), toLine(axis, line)])),
    setLines: (sheet, axis, from, to, change) => {
      const lines: Record<number, object> = {};
      for (let index = from; index <= to; index++) lines[index] = toData(axis, change);
      setLine(sheet, axis, lines);
    },
    defaultSize: (sheet, axis) => {
      const config = worksheet(sheet).getConfig();
      return (axis === "rows" ? config.defaultRowHeight : config.defaultColumnWidth) / pixels;
    },
    setDefaultSize: (sheet, axis, points) => {
      const config = worksheet(sheet).getConfig();
      if (axis === "rows") config.defaultRowHeight = points * pixels;
      else config.defaultColumnWidth = points * pixels;
    },
    sheetFormat: sheetStyle,
    setSheetFormat: (sheet, format) => {
      const old = worksheet(sheet).getDefaultCellStyle();
      const defaultStyle = { ...toStyle(format), excel: extrasOf(format) };
      mutate(
        "sheet.mutation.set-worksheet-default-style",
        { subUnitId: sheet, defaultStyle },
        { subUnitId: sheet, defaultStyle: old },
      );
    },
    insertLines: (sheet, axis, at, count) => {
      within(sheet, axis, at);
      const range = rangeOf(sheet, axis, at, count);
      mutate(ids[axis].insert, { subUnitId: sheet, range }, { subUnitId: sheet, range }, ids[axis].remove);
    },
    deleteLines: (sheet, axis, at, count) => {
      within(sheet, axis, at + count);
      const range = rangeOf(sheet, axis, at, count);
      mutate(ids[axis].remove, { subUnitId: sheet, range }, { subUnitId: sheet, range }, ids[axis].insert);
    },
  };
}
