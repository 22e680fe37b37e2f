import type { Fix } from "../core/checks/rule";
import type { Settings } from "../core/checks/settings";
import { planFixes, type PlannedFixes } from "../core/edit/plan-fixes";
import { carryOut, type EditOnSheet } from "../excel/carry-out";
import type { FieldPath } from "../core/form/project";
import { problemOf } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";
import { inSlices, pauses } from "./pauses";

/** A form and a fix for it. */
export interface FormFix {
  readonly form: FormOnSheet;
  readonly fix: Fix;
}

function firstField(fixes: readonly FormFix[]): FieldPath {
  const change = fixes[0]?.fix[0];
  return change?.kind === "set" ? change.field : "indicators.annual";
}

/**
 * Writes all fixes as one step to be undone. A fix that cannot be written stays a finding of the next check.
 * @param settings those by which the findings were made
 * @throws ExcelProblem; also if none of the fixes can be written
 */
export async function applyFixes(fixes: readonly FormFix[], settings: Settings): Promise<void> {
  const sheets = new Map(fixes.map(({ form: { sheet } }) => [sheet.id, sheet]));
  const pause = pauses();
  const planned: (EditOnSheet & Pick<PlannedFixes, "refused">)[] = [];
  for (const sheet of sheets.values()) {
    const own = fixes.filter(({ form }) => form.sheet.id === sheet.id);
    const onSheet = own.map(({ form: { form }, fix }) => ({ form, fix }));
    planned.push({ sheet, ...(await inSlices(planFixes(sheet.grid, onSheet, settings), pause)) });
  }
  const edits: EditOnSheet[] = planned.filter(({ edit }) => edit.steps.length > 0);
  const [refusal] = planned.flatMap(({ refused }) => [...refused.values()]);
  if (edits.length === 0 && refusal) throw problemOf(refusal);
  await carryOut({ kind: "apply-fixes", field: firstField(fixes) }, edits);
}
