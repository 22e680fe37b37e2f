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
      const added = ownOf(
        names.map((name) => sheets.items.find((sheet) => sheet.name === name && !before.includes(sheet.id))),
        code === "ItemAlreadyExists" && problem.values["at"] === "WorksheetCollection.add",
      );
      for (const sheet of added) sheet.delete();
      if (added.length > 0) await context.sync();
      return added.length;
    });
    return removed === 0 ? problem : new ExcelProblem("restored", { code });
  } catch {
    return new ExcelProblem("not-restored", { code, cells: names.join("、") });
  }
}

/**
 * Sheets are added in their order. Where Excel stopped at a name that somebody else has just given to a sheet, the last
 * one in an unbroken row is theirs.
 */
function ownOf(found: readonly (Excel.Worksheet | undefined)[], isClash: boolean): Excel.Worksheet[] {
  const missing = found.indexOf(undefined);
  const row = (missing < 0 ? found : found.slice(0, missing)).filter((sheet) => sheet !== undefined);
  return isClash ? row.slice(0, -1) : found.filter((sheet) => sheet !== undefined);
}
