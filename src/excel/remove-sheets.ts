import { ExcelProblem } from "./excel-problem";
import { run } from "./run";

/**
 * Deletes the sheets that an insertion left behind when Excel failed half-way.
 * @param names the names that were to be given
 * @param before the ids of the sheets that were there already
 * @returns the problem to be told: what went wrong first, if nothing had been added
 */
export async function removeSheets(
  problem: unknown,
  names: readonly string[],
  before: readonly string[],
): Promise<unknown> {
  if (!(problem instanceof ExcelProblem)) return problem;
  const code = problem.values["code"] ?? problem.kind;
  try {
    const removed = await run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id, items/name");
      await context.sync();
      const added = sheets.items.filter(({ id, name }) => names.includes(name) && !before.includes(id));
      for (const sheet of added) sheet.delete();
      if (added.length > 0) await context.sync();
      return added.length;
    });
    return removed === 0 ? problem : new ExcelProblem("restored", { code });
  } catch {
    return new ExcelProblem("not-restored", { code, cells: names.join("、") });
  }
}
