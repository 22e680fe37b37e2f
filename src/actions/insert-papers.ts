import { insertPlans } from "../excel/insert-plans";
import type { SheetRef } from "../excel/sheet-read";
import type { PaperKind } from "../core/form/paper";
import type { Project } from "../core/form/project";
import { makePaper, type MakeChoice } from "../core/kinds/make/make-paper";
import { planPaper } from "../core/layout/papers/plan-paper";
import { pauses } from "./pauses";

/**
 * Puts the next paper (自评表, 监控表) of each project on a new sheet of its own, behind the others, as one step to be undone,
 * and activates the first of them.
 * @throws ExcelProblem; the workbook is then as it was, unless it says otherwise
 */
export async function insertPapers(
  kind: PaperKind,
  projects: readonly Project[],
  choice: MakeChoice = {},
): Promise<readonly SheetRef[]> {
  const pause = pauses();
  const plans = [];
  for (const project of projects) {
    plans.push(planPaper(makePaper(kind, project, choice)));
    await pause();
  }
  return (await insertPlans(plans)).map(({ id, name }) => ({ id, name }));
}
