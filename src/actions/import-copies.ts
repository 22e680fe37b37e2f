import type { InsertedSheet } from "../excel/insert-plans";
import type { SheetPlan } from "../core/layout/sheet-plan";
import { copySheet, type LostFormula } from "../core/import/copied-formulas";
import type { FoundSheet } from "../core/import/found-form";

/** What became of the formulas of a sheet that was copied: how many are there, and which are not. */
export interface FormulasTaken {
  readonly kept: number;
  readonly lost: readonly LostFormula[];
}

/** The copy of a source's sheet: as it is planned, and what becomes of its formulas. */
export interface PlannedCopy {
  readonly plan: SheetPlan;
  readonly formulas: FormulasTaken;
}

/** Plans the copies of sources' sheets; of a sheet that is wanted several times one is enough. */
export function copies(): (found: FoundSheet) => PlannedCopy {
  const planned = new Map<FoundSheet["grid"], PlannedCopy>();
  return ({ source, grid }) => {
    const known = planned.get(grid);
    if (known) return known;
    const { plan, lost } = copySheet({ ...grid, name: grid.name ?? source });
    const kept = plan.cells.filter(({ formula }) => formula).length;
    const copy = { plan, formulas: { kept, lost } };
    planned.set(grid, copy);
    return copy;
  };
}

/** The formulas once the copy stands: those that gave another result there have given way to it. */
export function asInserted({ formulas }: PlannedCopy, { settled = [] }: InsertedSheet): FormulasTaken {
  const lost = settled.map(({ row, column }): LostFormula => ({ row, column, reason: "other-result" }));
  return { kept: formulas.kept - lost.length, lost: [...formulas.lost, ...lost] };
}
