import { codeOf, run } from "../run";
import { checks, type Check } from "./checks";

/** What one part of the self-check found, and how long it took (milliseconds). */
export interface CheckOutcome {
  readonly name: string;
  /** `yes`, or what was found, or the code with which Excel refused. */
  readonly found: string;
  readonly took: number;
}

/**
 * Tries what the add-in stands on, on a sheet of its own that is taken away again; whatever Excel refuses is a finding. The
 * sheets that are there are not read, and the one that the user looked at is shown again.
 * @throws ExcelProblem where it lets no sheet be added or taken away
 */
export async function runChecks(): Promise<readonly CheckOutcome[]> {
  const before = await run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return active.id;
  });
  const scratch = await timed("a sheet can be added", async () => {
    const sheet = await run(async (context) => {
      const added = context.workbook.worksheets.add().load("id");
      await context.sync();
      return added.id;
    });
    return { sheet, found: "yes" };
  });
  const outcomes: CheckOutcome[] = [scratch.outcome];
  try {
    for (const [name, check] of Object.entries(checks))
      outcomes.push(await tryOne(name, check, scratch.sheet));
    outcomes.push(await tryOne("several steps can be undone as one", write, scratch.sheet, true));
  } finally {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(scratch.sheet).delete();
      worksheets.getItem(before).activate();
      await context.sync();
    });
  }
  return outcomes;
}

const write: Check = async (sheet, context) => {
  for (const text of ["1", "2"]) {
    sheet.getRange("M1").values = [[text]];
    await context.sync();
  }
  return "yes";
};

async function tryOne(name: string, check: Check, sheet: string, oneUndoStep = false): Promise<CheckOutcome> {
  if (oneUndoStep && !Office.context.requirements.isSetSupported("ExcelApi", "1.20"))
    return { name, found: "not in this Excel", took: 0 };
  const { outcome } = await timed(name, async () => {
    try {
      const options = { delayForCellEdit: true, ...(oneUndoStep && { mergeUndoGroup: true }) };
      const found = await Excel.run(options, (context) =>
        check(context.workbook.worksheets.getItem(sheet), context),
      );
      return { found };
    } catch (problem) {
      return { found: `refused: ${codeOf(problem) ?? "Error"}` };
    }
  });
  return outcome;
}

async function timed<Result extends { readonly found: string }>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result & { readonly outcome: CheckOutcome }> {
  const begun = performance.now();
  const result = await work();
  return { ...result, outcome: { name, found: result.found, took: Math.round(performance.now() - begun) } };
}
