import {
  CellValueType,
  ICommandService,
  type ICellData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { intersect } from "../area";
import type { Cell, CellValue, Engine, Step } from "../engine";
import type { Format } from "../format";
import { calculation } from "./calculation";
import { cellWrites } from "./cell-writes";
import { lineFunctions } from "./lines";
import { mergeFunctions } from "./merges";
import { sheetFunctions } from "./sheets";
import { spillFunctions } from "./spills";
import { type Extras, fromStyle } from "./styles";

/** What the parts of the engine share. */
export interface UniverParts {
  readonly unit: string;
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  /** Marks what the engine itself does, so that a grid can tell it from what its user does. */
  readonly own: { readonly fromHost: true };
  /** Carries out a mutation, and records how to take it back. */
  readonly mutate: (id: string, params: object, undo: object, undoId?: string) => void;
  readonly worksheet: (sheet: string) => Worksheet;
  readonly restructured: () => void;
}

/** How the engine's own mutations are marked for whoever listens to Univer's commands. */
export const own = { fromHost: true } as const;

const noFormat: Format = {};
const blank: Cell = { value: null, format: noFormat };

/** Text with formats of its own inside the cell, which only a grid's user makes. */
const richText = ({ p }: ICellData): string | null =>
  p?.body ? p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") || null : null;

function valueOf(data: ICellData): CellValue {
  if (data.v === undefined || data.v === null) return richText(data);
  if (data.t === CellValueType.BOOLEAN) return data.v === 1 || data.v === true || data.v === "1";
  return data.v;
}

const holdsContent = (data: Nullable<ICellData>): boolean =>
  (data?.v ?? data?.f ?? data?.si ?? data?.p ?? null) !== null;

const holdsFormulas = (workbook: Workbook): boolean =>
  workbook.getSheets().some((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, data) => {
      found ||= Boolean(data?.f ?? data?.si);
    });
    return found;
  });

/** The engine over a workbook in a Univer that is already running, with or without an interface. */
export function univerEngine(univer: Univer, workbook: Workbook, record: (step: Step) => void): Engine {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const model = injector.get(FormulaDataModel);
  const unit = workbook.getUnitId();
  /** Formats that were read already, by their extras or, without any, by their style. */
  const formats = new WeakMap<object, { readonly style: object; readonly format: Format }>();
  const formulas = { any: holdsFormulas(workbook) };
  const spills = spillFunctions(injector, unit);
  const calculate = calculation(injector, unit, () => formulas.any, spills.forget);

  const run = (id: string, params: object): void => {
    commands.syncExecuteCommand(id, { unitId: unit, ...params }, own);
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
    own,
    mutate,
    worksheet,
    restructured: calculate.restructured,
  };
  const { lineFormat, ...lines } = lineFunctions(parts);

  const formatOf = (data: ICellData): Format => {
    const style = typeof data.s === "string" ? workbook.getStyles().get(data.s) : data.s;
    const extras = data.custom?.["excel"] as Extras | undefined;
    if (!style) return extras ?? noFormat;
    const known = formats.get(extras ?? style);
    if (known?.style === style) return known.format;
    const format = fromStyle(style, extras);
    formats.set(extras ?? style, { style, format });
    return format;
  };
  const saysFormat = (data: ICellData): boolean => Boolean(data.s) || data.custom?.["excel"] !== undefined;
  // A formula that was filled or pasted in a grid is kept once, and its other cells only have its id.
  const formulaOf = (sheet: string, row: number, column: number, { f, si }: ICellData): Nullable<string> =>
    f ?? (si ? model.getFormulaStringByCell(row, column, sheet, unit) : null);
  const cellOf = (sheet: string, row: number, column: number, data: ICellData): Cell => {
    const formula = formulaOf(sheet, row, column, data);
    return {
      value: valueOf(data),
      ...(formula && { formula }),
      format: saysFormat(data) ? formatOf(data) : lineFormat(sheet, row, column),
    };
  };

  /** The cell's own data, or what the formula of another cell put there. */
  const filledCell = (
    sheet: string,
    row: number,
    column: number,
    own: Nullable<ICellData>,
  ): Nullable<ICellData> => {
    const filled = holdsContent(own) ? null : spills.cell(sheet, row, column);
    return filled ? { ...own, v: filled.v, t: filled.t } : own;
  };

  const write = cellWrites({ ...parts, injector, record, spills, calculate, formulas, grow: lines.grow });
  let names: { id: string; name: string; formulaOrRefString: string }[] = [];
  return {
    ...sheetFunctions(parts),
    cell: (sheet, row, column) => {
      const own = worksheet(sheet).getCellMatrix().getValue(row, column);
      const data = filledCell(sheet, row, column, own);
      if (data) return cellOf(sheet, row, column, data);
      const format = lineFormat(sheet, row, column);
      return format === noFormat ? blank : { value: null, format };
    },
    each: (sheet, area, visit) => {
      const matrix = worksheet(sheet).getCellMatrix();
      const { endRow, endColumn } = matrix.getDataRange();
      const filled = spills.rows(sheet);
      const places = [{ bottom: endRow, right: endColumn }, ...spills.areas(sheet)];
      const found = intersect(area, {
        top: 0,
        left: 0,
        bottom: Math.max(...places.map(({ bottom }) => bottom)),
        right: Math.max(...places.map(({ right }) => right)),
      });
      if (!found) return;
      for (let row = found.top; row <= found.bottom; row++) {
        if (!matrix.getRow(row) && !filled[row]) continue;
        for (let column = found.left; column <= found.right; column++) {
          const data = filledCell(sheet, row, column, matrix.getValue(row, column));
          if (data) visit(row, column, cellOf(sheet, row, column, data));
        }
      }
    },
    spills: spills.areas,
    write,
    ...mergeFunctions(parts),
    ...lines,
    setNames: (list) => {
      for (const known of names) run(RemoveDefinedNameMutation.id, known);
      names = list.map(({ name, formula, sheet }, index) => {
        const known = { id: `name${index}`, name, formulaOrRefString: formula };
        run(SetDefinedNameMutation.id, { ...known, ...(sheet && { localSheetId: sheet }) });
        return known;
      });
    },
    calculate: (everything = false) => calculate.run(everything),
    needsCalculation: calculate.pending,
    changedOutside: () => {
      formulas.any = true;
      calculate.restructured();
    },
    evaluate: calculate.evaluate,
    activate: (sheet) => {
      workbook.setActiveSheet(worksheet(sheet));
    },
    dispose: () => {
      univer.dispose();
    },
  };
}
