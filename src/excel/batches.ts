import type { EditStep } from "../core/edit/sheet-edit";

type RowStep = Extract<EditStep, { kind: "insert-row" | "delete-row" }>;

/** Steps that go to Excel together: at most one change of rows, then what is written and merged. */
export interface Batch {
  readonly row:
    | Extract<RowStep, { kind: "insert-row" }>
    | { readonly kind: "delete-rows"; readonly at: number; readonly count: number }
    | null;
  readonly steps: readonly EditStep[];
  /** Those that follow the change of rows. */
  readonly rest: readonly Exclude<EditStep, RowStep>[];
}

/**
 * Steps in batches, one for each sync. With one change of rows in each, it can be told afterwards whether that was done
 * before Excel broke off, and so taken back exactly.
 */
export function batchesOf(steps: readonly EditStep[]): Batch[] {
  const batches: Batch[] = [];
  for (const step of steps) {
    const last = batches.at(-1);
    if (step.kind === "insert-row") batches.push({ row: step, steps: [step], rest: [] });
    else if (step.kind === "delete-row") {
      if (last?.row?.kind === "delete-rows" && last.row.at === step.at && last.rest.length === 0)
        batches.splice(-1, 1, {
          row: { ...last.row, count: last.row.count + 1 },
          steps: [...last.steps, step],
          rest: [],
        });
      else batches.push({ row: { kind: "delete-rows", at: step.at, count: 1 }, steps: [step], rest: [] });
    } else if (last)
      batches.splice(-1, 1, { ...last, steps: [...last.steps, step], rest: [...last.rest, step] });
    else batches.push({ row: null, steps: [step], rest: [step] });
  }
  return batches;
}
