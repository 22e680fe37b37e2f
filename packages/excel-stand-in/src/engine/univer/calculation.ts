import type { Calculated, CellValue, Place } from "../engine";
import { type ICellData, ICommandService, type Injector, type IRange, type Nullable } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  ICalculateFormulaService,
  SetFormulaDataMutation,
} from "@univerjs/engine-formula";

interface DirtyRange {
  unitId: string;
  sheetId: string;
  range: IRange;
}

/**
 * Drives Univer's formula engine: collects what changed, and calculates when asked, so that the results stand in the
 * cells before a reply is sent. (Univer's own trigger waits 100 ms and tells nobody.)
 */
export interface Calculation {
  readonly changed: (sheet: string, range: IRange) => void;
  /** Sheets, rows or names moved: forget which formula depends on what. */
  readonly restructured: () => void;
  readonly pending: () => boolean;
  readonly evaluate: (sheet: string, list: readonly string[]) => Promise<CellValue[]>;
  /** Gives the cells whose formulas were calculated, by sheet. */
  readonly run: (everything: boolean) => Promise<Calculated>;
}

/**
 * Lets each calculation wait for the one before, and end when its results stand in the cells: a grid's own calculations
 * (of conditional formats) would otherwise meet those of a batch half-way.
 */
function oneAtATime(formulas: ICalculateFormulaService): void {
  const start = formulas.execute.bind(formulas);
  let last = Promise.resolve();
  formulas.execute = (data) => {
    const run = (): Promise<void> =>
      new Promise((resolve) => {
        const done = formulas.executionCompleteListener$.subscribe(() => {
          done.unsubscribe();
          resolve();
        });
        void start(data);
      });
    last = last.then(run);
    return last;
  };
}

/** Univer gives a formula's cell the number format of what it looks at; Excel leaves formats alone when it calculates. */
function withoutFormat(result: Nullable<ICellData>): void {
  const style = result?.s;
  if (typeof style === "object") delete style?.n;
}

export function calculation(
  injector: Injector,
  unit: string,
  hasFormulas: () => boolean,
  forgetSpills: () => void,
): Calculation {
  const commands = injector.get(ICommandService);
  const formulas = injector.get(ICalculateFormulaService);
  const model = injector.get(FormulaDataModel);
  oneAtATime(formulas);
  let dirty: DirtyRange[] = [];
  let forget = false;
  let found = new Map<string, readonly Place[]>();
  formulas.executionCompleteListener$.subscribe(({ unitData }) => {
    for (const [sheet, results] of Object.entries(unitData[unit] ?? {})) {
      const places: Place[] = [];
      results.forValue((row, column, result) => {
        places.push({ row, column });
        withoutFormat(result);
      });
      if (places.length > 0) found.set(sheet, places);
    }
  });

  const execute = (everything: boolean): Promise<void> => {
    const finished = formulas.execute({
      formulaData: model.getFormulaData(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
      arrayFormulaRange: model.getArrayFormulaRange(),
      forceCalculate: everything,
      dirtyRanges: dirty,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      maxIteration: 1,
      isCalculateTreeModel: false,
    });
    dirty = [];
    return finished;
  };

  return {
    changed: (sheetId, range) => {
      dirty.push({ unitId: unit, sheetId, range });
    },
    restructured: () => {
      forget = true;
    },
    evaluate: async (sheet, list) => {
      // What an earlier evaluation read of the cells may have changed since.
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      const found = await formulas.executeFormulas({ [unit]: { [sheet]: { 0: { 0: [...list] } } } });
      const results = found[unit]?.[sheet]?.[0]?.[0] ?? [];
      return results.map(({ value }) => {
        const [[first] = []] = Array.isArray(value) ? value : [[value]];
        return (first as CellValue | undefined) ?? null;
      });
    },
    pending: () => (forget || dirty.length > 0) && hasFormulas(),
    run: async (everything) => {
      const all = everything || forget;
      if (all) {
        forgetSpills();
        const forgotten = { formulaData: { [unit]: null } };
        // Deprecated as a call between threads; within one thread it is how dependencies are forgotten.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        commands.syncExecuteCommand(SetFormulaDataMutation.id, forgotten, { fromHost: true });
      }
      forget = false;
      found = new Map();
      if (hasFormulas()) await execute(all);
      dirty = [];
      return found;
    },
  };
}
