import type { RefreshPlan } from "../../core/rollup/tables/refresh-plan";
import { ExcelProblem } from "../excel-problem";
import { run } from "../run";
import { readTables, type TableInExcel } from "./find-table";
import type { KeptRow } from "./kept-rows";
import { takeTableBack } from "./table-back";

/** A table that was being refreshed. */
export interface BegunTable {
  readonly inExcel: TableInExcel;
  readonly plan: RefreshPlan;
  /** What it takes from rows beside what their cells hold. */
  readonly kept: readonly KeptRow[];
}

/**
 * After a failure: makes tables that were being refreshed what they were before.
 * @param isAdded whether their new rows are there for sure; else nothing has been taken out of a table that gets new ones
 * @returns what the user is to be told: the problem itself where nothing was changed or it says why, else `restored`, or
 * `not-restored` with the sheets that may say something new in part
 */
export async function restoreTables(
  problem: unknown,
  begun: readonly BegunTable[],
  isAdded: boolean,
): Promise<unknown> {
  if (begun.length === 0) return problem;
  const code = problem instanceof ExcelProblem ? (problem.values["code"] ?? problem.kind) : "Error";
  try {
    const wasChanged = await run((context) => restore(context, begun, isAdded));
    const saysSo = problem instanceof ExcelProblem && problem.kind !== "fault";
    return !wasChanged || saysSo ? problem : new ExcelProblem("restored", { code });
  } catch {
    const cells = begun.map(({ inExcel }) => inExcel.sheet.name).join("、");
    return new ExcelProblem("not-restored", { code, cells });
  }
}

/** @returns whether there was anything to restore */
async function restore(
  context: Excel.RequestContext,
  begun: readonly BegunTable[],
  isAdded: boolean,
): Promise<boolean> {
  const tables = begun.map(({ inExcel }) =>
    context.workbook.worksheets.getItem(inExcel.sheet.id).tables.getItem(inExcel.table.name),
  );
  for (const table of tables) table.load("name, showTotals, showHeaders, rows/count");
  await context.sync();
  const now = await readTables(
    context,
    tables.map((table) => ({ table, parts: 0 })),
  );
  let wasChanged = false;
  for (const [at, { inExcel, plan, kept }] of begun.entries()) {
    const found = now[at];
    if (!found || contentsOf(found) === contentsOf(inExcel)) continue;
    wasChanged = true;
    const { headers, values } = found.found;
    const size = { rows: values.length, columns: headers.length };
    const done = donePart(plan, inExcel.found.headers.length, size, isAdded);
    const before = { ...inExcel, table: inExcel.table.name, plan: done, kept: keptOf(kept, done) };
    await takeTableBack(found.sheet, before, () => context.sync());
  }
  if (wasChanged) await context.sync();
  return wasChanged;
}

function contentsOf({ found: { headers, formulas }, formats }: TableInExcel): string {
  return JSON.stringify([headers, formulas, formats]);
}

/** A row that was not taken out yet has its look and its links. */
function keptOf(kept: readonly KeptRow[], { rows }: RefreshPlan): readonly KeptRow[] {
  return kept.filter(({ row, looks }) => looks === null || rows[row] === "removed");
}

/**
 * What has been done of a plan, as the table's size tells: new rows come by themselves before any is taken out, rows are
 * taken out from the last to the first, and new columns come one by one behind the others.
 * @throws RangeError if the table has a size that the plan cannot have given it
 */
export function donePart(
  plan: RefreshPlan,
  columnsBefore: number,
  now: { readonly rows: number; readonly columns: number },
  isAdded: boolean,
): RefreshPlan {
  const added = isAdded || now.rows > plan.rows.length ? plan.added : [];
  const removals = plan.rows.filter((becomes) => becomes === "removed").length;
  const removed = plan.rows.length + added.length - now.rows;
  const columns = now.columns - columnsBefore;
  if (removed < 0 || removed > removals || columns < 0 || columns > plan.missing.length)
    throw new RangeError("Somebody else has changed the table meanwhile");
  let waiting = removals - removed;
  return {
    ...plan,
    added,
    missing: plan.missing.slice(0, columns),
    rows: plan.rows.map((becomes) => (becomes === "removed" && waiting-- > 0 ? "gone" : becomes)),
  };
}
