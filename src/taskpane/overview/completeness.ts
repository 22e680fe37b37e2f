import { indicatorsOnce } from "../../core/recognise/shared-rows";
import { factsOf, projectFields } from "../../core/form/fields";
import type { FieldPath } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { valueOf } from "../../core/form/value-of";
import type { FormReading } from "../../core/recognise/reading";

/** How many of the fields that must be filled in are. */
export interface Completeness {
  readonly filled: number;
  readonly asked: number;
}

/** 财政资金, 结转 and 其他资金 may rightly be empty; the two totals may not. */
const mayBeEmpty: readonly FieldPath[] = [
  "funding.fiscal",
  "funding.other",
  "funding.annualFiscal",
  "funding.carriedOver",
  "funding.annualOther",
];

/** The fields that a form is not complete without, as far as it has a cell for them. */
const needed: readonly FieldPath[] = projectFields.filter(
  (field) => !mayBeEmpty.includes(field) && !factsOf(field).isRare,
);

/**
 * How complete a form is: its needed fields, and of each indicator the name and the target. A field whose cell holds
 * something counts as filled, though it may not be readable; what is wrong with it the findings say. A form without
 * indicators lacks one.
 */
export function completenessOf(form: FormReading): Completeness {
  const { project, places } = form;
  const fields = needed.filter((field) => places[field] !== undefined || valueOf(project, field) !== null);
  const indicators = indicatorFields(form);
  const asked = [...fields, ...indicators];
  const isFilled = (field: FieldPath) =>
    valueOf(project, field) !== null || !isBlank(places[field]?.text ?? "");
  const none = indicators.length === 0 ? 1 : 0;
  return { filled: asked.filter(isFilled).length, asked: asked.length + none };
}

function indicatorFields(form: FormReading): readonly FieldPath[] {
  return indicatorsOnce(form).flatMap(({ list, index }) => [
    `indicators.${list}.${index}.name` as const,
    `indicators.${list}.${index}.target` as const,
  ]);
}
