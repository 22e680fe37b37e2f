import { sampleProject } from "../core/library/sample-project";
import { layoutOf, newestLayout } from "../core/layout/layouts";
import { planSheet } from "../core/layout/plan-sheet";
import type { SheetRef } from "../excel/sheet-read";
import { takeOver } from "../excel/take-over";

/**
 * Puts a filled-in sample of the newest form on a new sheet and activates it; undo takes it away again.
 * @throws ExcelProblem; the workbook is then as it was, unless it says otherwise
 */
export async function insertSample(year: number): Promise<SheetRef> {
  const plan = planSheet(sampleProject(year), layoutOf(newestLayout));
  const action = { kind: "take-over", field: "name", sheet: plan.name } as const;
  const watcher = { onDone: () => undefined, signal: new AbortController().signal };
  const [sheet] = await takeOver(action, [], [plan], watcher);
  if (!sheet) throw new Error("A form that was put in has a sheet");
  return { id: sheet.id, name: sheet.name };
}
