import type { ICellData, Injector, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, cellArea, intersect } from "../area";
import { toArea } from "./ranges";

type Rows = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Cells that are filled by the formula of another one: a dynamic array, or an array formula of a file. */
export interface Spills {
  /** The areas that formulas fill, each beginning with the formula's own cell. */
  readonly areas: (sheet: string) => Area[];
  /** What stands in a cell that is filled, or null. */
  readonly cell: (sheet: string, row: number, column: number) => ICellData | null;
  /** Rows that have filled cells, with their data. */
  readonly rows: (sheet: string) => Rows;
  /** New content is coming: what the formulas of these cells filled is no longer so. */
  readonly replaced: (sheet: string, cells: Rows) => void;
  /** The formulas that new content in an area may stop from filling their cells, or let do so again. */
  readonly touched: (sheet: string, area: Area) => Area[];
  /** Everything is calculated anew: nothing is filled until then. */
  readonly forget: () => void;
}

export function spillFunctions(injector: Injector, unit: string): Spills {
  const model = injector.get(FormulaDataModel);
  const rows = (sheet: string): Rows => model.getArrayFormulaCellData()[unit]?.[sheet] ?? {};
  /** Also of formulas that cannot fill their cells, because something stands there. */
  const wanted = (sheet: string): Area[] => {
    const found: Area[] = [];
    const ranges = model.getArrayFormulaRange()[unit]?.[sheet] ?? {};
    for (const row of Object.values(ranges as Readonly<Record<number, Readonly<Record<number, IRange>>>>))
      found.push(...Object.values(row).map(toArea));
    return found;
  };
  const cell: Spills["cell"] = (sheet, row, column) => rows(sheet)[row]?.[column] ?? null;
  return {
    rows,
    cell,
    areas: (sheet) =>
      wanted(sheet).filter(({ top, left, bottom, right }) => {
        const last = cell(sheet, bottom, right);
        return last !== null && cell(sheet, top, left)?.v !== "#SPILL!";
      }),
    replaced: (sheet, cells) => {
      model.updateArrayFormulaCellData(unit, sheet, cells);
      model.updateArrayFormulaRange(unit, sheet, cells);
    },
    touched: (sheet, area) =>
      wanted(sheet)
        .filter((place) => intersect(place, area))
        .map(({ top, left }) => cellArea(top, left)),
    forget: () => {
      model.setArrayFormulaRange({});
      model.setArrayFormulaCellData({});
    },
  };
}
