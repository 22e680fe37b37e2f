import { CellValueType, type ICellData, type Injector, type IStyleData, type Nullable } from "@univerjs/core";
import { FormulaDataModel, SetFormulaDataMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../area";
import type { CellChange, CellValue, Engine, Step } from "../engine";
import type { Format } from "../format";
import type { calculation } from "./calculation";
import { toRange } from "./ranges";
import type { Spills } from "./spills";
import { extrasOf, toStyle } from "./styles";
import type { UniverParts } from "./univer-engine";

/** What one cell is to be: its style, or what names it, apart from all else. */
interface Put {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData;
  /** Null for none; undefined leaves the cell's own. */
  readonly style?: ICellData["s"];
}

type Matrix = Record<number, Record<number, ICellData>>;

/** A new content takes away what else a grid may have put into the cell: rich text, a shared formula's id. */
const noOther = { p: null, si: null };

const typeOf = (value: CellValue): CellValueType | null => {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return value === null ? null : CellValueType.STRING;
};

function customOf(format: Format): ICellData["custom"] {
  const extras = extrasOf(format);
  return extras && { excel: extras };
}

/** Puts a cell back to what it was; what it had not becomes null. */
function putBack(row: number, column: number, was: Nullable<ICellData>): Put {
  const { s = null, v = null, t = null, f = null, si = null, custom = null, p = null } = was ?? {};
  return { row, column, style: s, data: { v, t, f, si, custom, p: p && structuredClone(p) } };
}

function areaOf(cells: readonly CellChange[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** What writing needs of the engine's other parts. */
export interface WriteParts extends Pick<
  UniverParts,
  "unit" | "workbook" | "commands" | "own" | "worksheet"
> {
  readonly injector: Injector;
  readonly record: (step: Step) => void;
  readonly spills: Spills;
  readonly calculate: ReturnType<typeof calculation>;
  /** Whether the workbook has formulas; told before any is written. */
  readonly formulas: { any: boolean };
  readonly grow: (sheet: string, bottom: number, right: number) => void;
}

/** Writes contents and formats of cells. */
export function cellWrites(parts: WriteParts): Engine["write"] {
  const { unit, workbook, commands, own, worksheet, record, spills, calculate, formulas } = parts;
  const model = parts.injector.get(FormulaDataModel);
  const styles = workbook.getStyles();
  /** The ids of styles by the formats that they stand for. */
  const ids = new Map<string, Nullable<string>>();

  const styleOf = (format: Format): Nullable<string> => {
    const key = JSON.stringify(format);
    if (!ids.has(key)) ids.set(key, styles.setValue(withoutNull(toStyle(format))));
    return ids.get(key);
  };

  const toPut = (sheet: string, change: CellChange): Put => {
    const { row, column, value, formula, format } = change;
    const content = {
      ...(value !== undefined && { v: value, t: typeOf(value), ...noOther, f: null }),
      ...(formula !== undefined && { f: formula, v: null, t: null, ...noOther }),
    };
    if (!format) return { row, column, data: content };
    const custom = customOf(format);
    const was = worksheet(sheet).getCellMatrix().getValue(row, column);
    // Univer makes a number of a text that looks like one when the format alone changes; Excel leaves what stands there.
    const kept = Object.keys(content).length === 0 && was?.t ? { t: was.t } : {};
    // In rich text every run has a style of its own: that is Univer's to change.
    if (was?.p) return { row, column, data: { ...content, ...kept, custom, s: toStyle(format) } };
    return { row, column, data: { ...content, ...kept, custom }, style: styleOf(format) ?? null };
  };

  /** Sets the cell's style itself: told to merge it into the old one, Univer takes most of the time of a new form. */
  const setStyle = (sheet: string, { row, column, style }: Put): void => {
    if (style === undefined) return;
    const matrix = worksheet(sheet).getCellMatrix();
    const cell = matrix.getValue(row, column);
    if (style === null) delete cell?.s;
    else if (cell) cell.s = style;
    else matrix.setValue(row, column, { s: style });
  };

  /** Which formula depends on what is found anew for cells that had a formula, or get one. */
  const forgetDependencies = (sheet: string, cells: Matrix): void => {
    const found = model.updateFormulaData(unit, sheet, cells);
    if (Object.keys(found).length === 0) return;
    const formulaData = { [unit]: { [sheet]: found } };
    // Deprecated as a call between threads; within one thread it is how dependencies are forgotten.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    commands.syncExecuteCommand(SetFormulaDataMutation.id, { formulaData }, own);
  };

  const put = (sheet: string, puts: readonly Put[], area: Area, contents: boolean): void => {
    const cellValue: Matrix = {};
    for (const { row, column, data } of puts) (cellValue[row] ??= {})[column] = data;
    if (contents) {
      for (const formula of spills.touched(sheet, area)) calculate.changed(sheet, toRange(formula));
      spills.replaced(sheet, cellValue);
      if (formulas.any) forgetDependencies(sheet, cellValue);
      calculate.changed(sheet, toRange(area));
    }
    for (const own of puts) setStyle(sheet, own);
    // Where only looks change, Univer's interface need not search the whole workbook for formulas.
    const trigger = contents ? {} : { trigger: SetStyleCommand.id };
    const params = { unitId: unit, subUnitId: sheet, cellValue, ...trigger };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params, own);
  };

  return (sheet, cells) => {
    if (cells.length === 0) return;
    const area = areaOf(cells);
    const contents = cells.some(({ value, formula }) => value !== undefined || formula !== undefined);
    formulas.any ||= cells.some(({ formula }) => formula !== undefined);
    parts.grow(sheet, area.bottom, area.right);
    const matrix = worksheet(sheet).getCellMatrix();
    const back = cells.map(({ row, column }) => putBack(row, column, matrix.getValue(row, column)));
    const write = (): void => {
      put(
        sheet,
        cells.map((change) => toPut(sheet, change)),
        area,
        contents,
      );
    };
    write();
    record({
      undo: () => {
        // The mutation keeps what it is given: each time it gets cells of its own.
        put(sheet, structuredClone(back), area, contents);
      },
      redo: write,
    });
  };
}

function withoutNull(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, part]) => part !== null));
}
