import { checkForms, type CheckResult } from "../core/checks/check";
import { defaultSettings, type Settings } from "../core/checks/settings";
import { severities, type Severity } from "../core/checks/rule";
import type { FoundForm } from "../core/import/found-form";

/** A form with what the rules say of it. */
export interface CheckedForm extends FoundForm, CheckResult {}

/** Puts what was found to the forms that were checked, in the same order. */
export function withResults<Form extends object>(
  forms: readonly Form[],
  results: readonly CheckResult[],
): readonly (Form & CheckResult)[] {
  return forms.map((form, index) => ({ ...form, findings: [], notJudged: [], ...results[index] }));
}

/** Checks the forms of all files together. */
export function checkAll(
  forms: readonly FoundForm[],
  settings: Settings = defaultSettings,
): readonly CheckedForm[] {
  const results = checkForms(
    forms.map(({ form }) => form),
    settings,
    forms.map(({ source }) => source),
  );
  return withResults(forms, results);
}

/** The form without what is less severe than `min`. */
export function atLeast(min: Severity, form: CheckedForm): CheckedForm {
  const isSevere = ({ severity }: { readonly severity: Severity }) =>
    severities.indexOf(severity) <= severities.indexOf(min);
  return {
    ...form,
    findings: form.findings.filter(isSevere),
    notJudged: form.notJudged.filter(isSevere),
  };
}

/** How many findings there are of each severity. */
export function countFindings(forms: readonly CheckedForm[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { findings } of forms) for (const { severity } of findings) counts[severity]++;
  return counts;
}
