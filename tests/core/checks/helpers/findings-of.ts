import { checkForms, type CheckedFinding, type CheckedNotJudged } from "../../../../src/core/checks/check";
import type { FormReading } from "../../../../src/core/recognise/reading";

/** What one rule finds on a form that is checked by itself. */
export function findingsOf(rule: string, form: FormReading): readonly CheckedFinding[] {
  return findingsAmong(rule, [form])[0] ?? [];
}

/** What one rule finds on each of the forms of a workbook. */
export function findingsAmong(
  rule: string,
  forms: readonly FormReading[],
): readonly (readonly CheckedFinding[])[] {
  return checkForms(forms).map(({ findings }) => findings.filter((finding) => finding.rule === rule));
}

/** What one rule could not judge on a form. */
export function notJudgedOf(rule: string, form: FormReading): readonly CheckedNotJudged[] {
  return checkForms([form]).flatMap(({ notJudged }) => notJudged.filter((item) => item.rule === rule));
}
