import { ExcelProblem } from "./excel-problem";

/** What is done as one step for the user to undo; each is asked for by itself whether Excel can. */
export type GroupedWork = "change" | "insert" | "tables" | "marks" | "undo";

/** Work that Excel has refused to make one step; it is not asked again while the page lives. */
const refused = new Set<GroupedWork>();

/**
 * Does work as one step for the user to undo, where Excel can do that (ExcelApi 1.20). Where it breaks off then, whatever
 * its code, the work is done once more as several steps: `UndoNotSupported` is the documented one ("Undo capabilities with
 * the Excel JavaScript API"), and Excel on the web has been seen to fail with others (office-js issue 6711).
 * @param work must have put everything back when it throws; it is told whether to ask for one step
 */
export async function asOneUndoStep<Result>(
  name: GroupedWork,
  work: (oneUndoStep: boolean) => Promise<Result>,
): Promise<Result> {
  if (refused.has(name) || !Office.context.requirements.isSetSupported("ExcelApi", "1.20"))
    return work(false);
  try {
    return await work(true);
  } catch (problem) {
    if (!mayBeOfGrouping(problem)) throw problem;
    const done = await work(false);
    refused.add(name);
    return done;
  }
}

/** Whether Excel broke off for a reason of its own, and everything is as it was. */
function mayBeOfGrouping(problem: unknown): boolean {
  return (
    problem instanceof ExcelProblem &&
    (problem.kind === "fault" || problem.kind === "restored") &&
    problem.values["code"] !== "Cancelled"
  );
}
