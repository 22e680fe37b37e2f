import type { CheckedFinding } from "../../core/checks/check";
import { isAboutEmpty } from "../../core/checks/missing/about-empty";
import { isBlank } from "../../core/form/text";
import type { FormReading } from "../../core/recognise/reading";
import type { DraftTexts } from "./drafts";

/**
 * What the form view says beside its fields. While a form is being filled in, its empty fields are yet to come, and nobody is told
 * of each that it is a fault.
 * @param typed what stands in the inputs and is not written yet
 */
export function findingsInView(
  form: FormReading,
  findings: readonly CheckedFinding[],
  typed: DraftTexts,
  isBeingFilled: boolean,
): readonly CheckedFinding[] {
  if (!isBeingFilled) return findings;
  return findings.filter((finding) => !isAboutEmpty(form, finding) || !isBlank(typed[finding.field] ?? ""));
}
