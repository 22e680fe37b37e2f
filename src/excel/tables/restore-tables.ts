import type { RefreshPlan } from "../../tables/refresh-plan";
import { ExcelProblem } from "../excel-problem";
import { run } from "../run";
import type { TableInExcel } from "./find-table";
import { takeTableBack } from "./table-back";

/** A table that was being refreshed. */
export interface BegunTable {
  readonly inExcel: TableInExcel;
  readonly plan: RefreshPlan;
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
  const asked = begun.map(({ inExcel, plan }) => {
    const sheet = context.workbook.worksheets.getItem(inExcel.sheet.id);
    const table = sheet.tables.getItem(inExcel.table.name);
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("formulas, numberFormat");
    return { inExcel, plan, sheet, header, body };
  });
  await context.sync();
  const changed = asked.filter(({ inExcel: { found, formats }, header, body }) => {
    const now = [header.values[0], body.formulas, body.numberFormat];
    return JSON.stringify(now) !== JSON.stringify([found.headers, found.formulas, formats]);
  });
  for (const { inExcel, plan, sheet, header, body } of changed) {
    const columns = header.values[0]?.length ?? 0;
    const done = donePart(
      plan,
      inExcel.found.headers.length,
      { rows: body.formulas.length, columns },
      isAdded,
    );
    takeTableBack(sheet, { ...inExcel, table: inExcel.table.name, plan: done });
  }
  if (changed.length > 0) await context.sync();
  return changed.length > 0;
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
