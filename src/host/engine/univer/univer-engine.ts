import {
  BooleanNumber,
  CellValueType,
  ICommandService,
  type ICellData,
  mergeWorksheetSnapshotWithDefault,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaDataMutation,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { type Area, intersect } from "../area";
import type { Cell, CellChange, CellValue, Engine, SheetFacts, Step } from "../engine";
import type { Format } from "../format";
import { calculation } from "./calculation";
import { lineFunctions } from "./lines";
import { mergeFunctions } from "./merges";
import { emptySheet } from "./start";
import { type Extras, extrasOf, fromStyle, toStyle } from "./styles";

/** What the parts of the engine share. */
export interface UniverParts {
  readonly unit: string;
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  /** Carries out a mutation, and records how to take it back. */
  readonly mutate: (id: string, params: object, undo: object, undoId?: string) => void;
  readonly worksheet: (sheet: string) => Worksheet;
  readonly restructured: () => void;
}

const noFormat: Format = {};
const blank: Cell = { value: null, format: noFormat };

function valueOf(data: ICellData): CellValue {
  if (data.v === undefined || data.v === null) return null;
  if (data.t === CellValueType.BOOLEAN) return data.v === 1 || data.v === true || data.v === "1";
  return data.v;
}

const typeOf = (value: CellValue): CellValueType | null => {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return value === null ? null : CellValueType.STRING;
};

/** The engine over a workbook in a Univer that is already running, with or without an interface. */
export function univerEngine(univer: Univer, workbook: Workbook, record: (step: Step) => void): Engine {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const model = injector.get(FormulaDataModel);
  const unit = workbook.getUnitId();
  const formats = new WeakMap<object, Format>();
  let hasFormulas = false;
  const calculate = calculation(injector, unit, () => hasFormulas);

  const run = (id: string, params: object): void => {
    commands.syncExecuteCommand(id, { unitId: unit, ...params });
    calculate.restructured();
  };
  const mutate: UniverParts["mutate"] = (id, params, undo, undoId = id) => {
    run(id, params);
    record({
      undo: () => {
        run(undoId, undo);
      },
      redo: () => {
        run(id, params);
      },
    });
  };
  const worksheet = (sheet: string): Worksheet => {
    const found = workbook.getSheetBySheetId(sheet);
    if (!found) throw new Error(`No sheet ${sheet}`);
    return found;
  };
  const parts: UniverParts = {
    unit,
    univer,
    workbook,
    commands,
    mutate,
    worksheet,
    restructured: calculate.restructured,
  };
  const { lineFormat, ...lines } = lineFunctions(parts);

  const formatOf = (data: ICellData): Format => {
    const style = typeof data.s === "string" ? workbook.getStyles().get(data.s) : data.s;
    const extras = data.custom?.["excel"] as Extras | undefined;
    if (!style) return extras ?? noFormat;
    if (extras) return fromStyle(style, extras);
    const known = formats.get(style);
    if (known) return known;
    const format = fromStyle(style);
    formats.set(style, format);
    return format;
  };
  const saysFormat = (data: ICellData): boolean => Boolean(data.s) || data.custom?.["excel"] !== undefined;
  const cellOf = (sheet: string, row: number, column: number, data: ICellData): Cell => ({
    value: valueOf(data),
    ...(data.f && { formula: data.f }),
    format: saysFormat(data) ? formatOf(data) : lineFormat(sheet, row, column),
  });

  const toData = (change: CellChange): ICellData => ({
    ...(change.value !== undefined && { v: change.value, t: typeOf(change.value), f: null }),
    ...(change.formula !== undefined && { f: change.formula, v: null, t: null }),
    ...(change.format && { s: toStyle(change.format), custom: customOf(change.format) }),
  });
  const customOf = (format: Format): ICellData["custom"] => {
    const extras = extrasOf(format);
    return extras && { excel: extras };
  };

  const setCells = (
    sheet: string,
    cellValue: Record<number, Record<number, ICellData>>,
    area: Area,
    contents: boolean,
  ): void => {
    if (contents) {
      const formulas = model.updateFormulaData(unit, sheet, cellValue);
      if (Object.keys(formulas).length > 0) {
        // Deprecated as a call between threads; within one thread it is how dependencies are forgotten.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        commands.syncExecuteCommand(SetFormulaDataMutation.id, {
          formulaData: { [unit]: { [sheet]: formulas } },
        });
        hasFormulas = true;
      }
      calculate.changed(sheet, {
        startRow: area.top,
        startColumn: area.left,
        endRow: area.bottom,
        endColumn: area.right,
      });
    }
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: unit, subUnitId: sheet, cellValue });
  };

  const write = (sheet: string, cells: readonly CellChange[]): void => {
    if (cells.length === 0) return;
    const matrix: Record<number, Record<number, ICellData>> = {};
    let [top, left, bottom, right, contents] = [Infinity, Infinity, 0, 0, false];
    for (const change of cells) {
      (matrix[change.row] ??= {})[change.column] = toData(change);
      top = Math.min(top, change.row);
      left = Math.min(left, change.column);
      bottom = Math.max(bottom, change.row);
      right = Math.max(right, change.column);
      contents ||= change.value !== undefined || change.formula !== undefined;
    }
    const area = { top, left, bottom, right };
    lines.grow(sheet, bottom, right);
    const before = SetRangeValuesUndoMutationFactory(injector, {
      unitId: unit,
      subUnitId: sheet,
      cellValue: matrix,
    });
    const back = before.cellValue as typeof matrix;
    const forth = structuredClone(matrix);
    setCells(sheet, matrix, area, contents);
    record({
      undo: () => {
        setCells(sheet, structuredClone(back), area, contents);
      },
      redo: () => {
        setCells(sheet, structuredClone(forth), area, contents);
      },
    });
  };

  const facts = (sheet: Worksheet): SheetFacts => {
    const config = sheet.getConfig();
    return {
      id: config.id,
      name: config.name,
      hidden: config.hidden === BooleanNumber.TRUE,
      tabColor: config.tabColor,
      gridlines: config.showGridlines !== BooleanNumber.FALSE,
      frozenRows: config.freeze.ySplit,
      frozenColumns: config.freeze.xSplit,
    };
  };
  const sheetFunctions: {
    [Field in keyof Omit<SheetFacts, "id" | "frozenColumns">]: (
      sheet: string,
      value: SheetFacts[Field],
    ) => [string, object];
  } = {
    name: (sheet, name) => [SetWorksheetNameMutation.id, { subUnitId: sheet, name }],
    hidden: (sheet, hidden) => [SetWorksheetHideMutation.id, { subUnitId: sheet, hidden: hidden ? 1 : 0 }],
    tabColor: (sheet, color) => [SetTabColorMutation.id, { subUnitId: sheet, color }],
    gridlines: (sheet, on) => [ToggleGridlinesMutation.id, { subUnitId: sheet, showGridlines: on ? 1 : 0 }],
    frozenRows: (sheet, rows) => frozen(sheet, rows, worksheet(sheet).getConfig().freeze.xSplit),
  };
  const frozen = (sheet: string, rows: number, columns: number): [string, object] => [
    SetFrozenMutation.id,
    { subUnitId: sheet, startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns },
  ];
  const changeSheet: Engine["changeSheet"] = (sheet, { frozenRows, frozenColumns, ...change }) => {
    const old = facts(worksheet(sheet));
    for (const key of Object.keys(change) as ("name" | "hidden" | "tabColor" | "gridlines")[]) {
      const make = sheetFunctions[key] as (sheet: string, value: unknown) => [string, object];
      const [id, params] = make(sheet, change[key]);
      mutate(id, params, make(sheet, old[key])[1]);
    }
    if (frozenRows === undefined && frozenColumns === undefined) return;
    const [id, params] = frozen(sheet, frozenRows ?? old.frozenRows, frozenColumns ?? old.frozenColumns);
    mutate(id, params, frozen(sheet, old.frozenRows, old.frozenColumns)[1]);
  };

  let names: { id: string }[] = [];
  return {
    sheets: () => workbook.getSheets().map(facts),
    insertSheet: (position, id, name, like) => {
      const source = like === undefined ? {} : structuredClone(worksheet(like).getConfig());
      const sheet = { ...mergeWorksheetSnapshotWithDefault({ ...emptySheet, ...source }), id, name };
      mutate(InsertSheetMutation.id, { index: position, sheet }, { subUnitId: id }, RemoveSheetMutation.id);
    },
    removeSheet: (id) => {
      const sheet = structuredClone(worksheet(id).getConfig());
      const index = workbook.getConfig().sheetOrder.indexOf(id);
      mutate(RemoveSheetMutation.id, { subUnitId: id }, { index, sheet }, InsertSheetMutation.id);
    },
    moveSheet: (id, toOrder) => {
      const fromOrder = workbook.getConfig().sheetOrder.indexOf(id);
      mutate(
        SetWorksheetOrderMutation.id,
        { subUnitId: id, fromOrder, toOrder },
        { subUnitId: id, fromOrder: toOrder, toOrder: fromOrder },
      );
    },
    changeSheet,
    cell: (sheet, row, column) => {
      const data = worksheet(sheet).getCellMatrix().getValue(row, column);
      if (data) return cellOf(sheet, row, column, data);
      const format = lineFormat(sheet, row, column);
      return format === noFormat ? blank : { value: null, format };
    },
    each: (sheet, area, visit) => {
      const matrix = worksheet(sheet).getCellMatrix();
      const stored = matrix.getDataRange();
      const found = intersect(area, { top: 0, left: 0, bottom: stored.endRow, right: stored.endColumn });
      if (!found) return;
      for (let row = found.top; row <= found.bottom; row++) {
        if (!matrix.getRow(row)) continue;
        for (let column = found.left; column <= found.right; column++) {
          const data = matrix.getValue(row, column);
          if (data) visit(row, column, cellOf(sheet, row, column, data));
        }
      }
    },
    write,
    ...mergeFunctions(parts),
    ...lines,
    setNames: (list) => {
      for (const { id } of names) run(RemoveDefinedNameMutation.id, { id });
      names = list.map(({ name, formula, sheet }, index) => {
        const id = `name${index}`;
        run(SetDefinedNameMutation.id, {
          id,
          name,
          formulaOrRefString: formula,
          ...(sheet && { localSheetId: sheet }),
        });
        return { id };
      });
    },
    calculate: (everything = false) => calculate.run(everything),
    needsCalculation: calculate.pending,
    evaluate: calculate.evaluate,
    activate: (sheet) => {
      workbook.setActiveSheet(worksheet(sheet));
    },
    dispose: () => {
      univer.dispose();
    },
  };
}
