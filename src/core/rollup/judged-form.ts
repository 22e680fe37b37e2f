import type { CheckedFinding, CheckedNotJudged } from "../checks/check";
import { severities, type Severity } from "../checks/rule";
import type { FormReading } from "../recognise/reading";

/** A finding, and why the user lets it stand; null where nobody does. */
export interface JudgedFinding extends CheckedFinding {
  readonly waived: string | null;
}

/** A form of the department with what the rules say of it. */
export interface JudgedForm {
  /** The file that it was read from; null for the workbook that is open. */
  readonly file: string | null;
  readonly form: FormReading;
  readonly findings: readonly JudgedFinding[];
  readonly notJudged: readonly CheckedNotJudged[];
}

/** The 申报表 among forms of all kinds: the other papers of a project repeat its money, so that sums of both would count it twice. */
export function targetForms<Found extends { readonly form: FormReading }>(forms: readonly Found[]): Found[] {
  return forms.filter(({ form }) => form.kind === "target");
}

/** How many findings of each severity call for somebody; those that are let stand do not. */
export function countOpen(forms: readonly JudgedForm[]): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { findings } of forms)
    for (const { severity, waived } of findings) if (waived === null) counts[severity]++;
  return counts;
}
