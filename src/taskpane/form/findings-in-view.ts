import type { CheckedFinding } from "../../core/checks/check";
import type { FieldPath } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { valueOf } from "../../core/form/value-of";
import type { FormReading } from "../../core/recognise/reading";
import { completenessOf } from "../overview/completeness";
import type { DraftTexts } from "./drafts";

/**
 * What the form view says beside its fields. As long as less than half of a form is filled in, its empty fields are yet to
 * come: the list of findings counts them, but nobody who has just begun is told of each that it is a fault.
 * @param typed what stands in the inputs and is not written yet
 */
export function findingsInView(
  form: FormReading,
  findings: readonly CheckedFinding[],
  typed: DraftTexts,
): readonly CheckedFinding[] {
  const { filled, asked } = completenessOf(form);
  if (filled * 2 >= asked) return findings;
  const { project, places } = form;
  const isEmpty = (field: FieldPath) =>
    valueOf(project, field) === null && isBlank(typed[field] ?? places[field]?.text ?? "");
  return findings.filter(({ field }) => !isEmpty(field));
}
