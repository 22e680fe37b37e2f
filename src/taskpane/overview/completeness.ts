import { indicatorsOnce } from "../../core/recognise/shared-rows";
import { factsOf, projectFields } from "../../core/form/fields";
import type { FieldPath } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { valueOf } from "../../core/form/value-of";
import { plainLevel } from "../../core/form/levels";
import { askedOfPaper } from "../papers/asked-of-paper";
import type { FormReading, Slot } from "../../core/recognise/reading";

/** How many of the things that must be filled in are. */
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

const isProjectHead = (field: FieldPath): boolean => !/^(funding|goals)\./.test(field);

/** One thing that is to be filled in. */
export interface Asked {
  /** A field; a whole list, where an indicator of this 一级, or any at all, is still to come. */
  readonly field: FieldPath;
  readonly level1: string | null;
  readonly isFilled: boolean;
}

/**
 * What a form is to fill in: its needed fields, of each indicator the name and the target, and an indicator for each 一级 of which it
 * prints lines. A field whose cell holds something counts as filled, though it may not be readable; what is wrong with it the
 * findings say. A form without indicators lacks one.
 */
export function askedOf(form: FormReading): readonly Asked[] {
  const { project, places } = form;
  const fields = needed.filter((field) => places[field] !== undefined || valueOf(project, field) !== null);
  const isFilled = (field: FieldPath) =>
    valueOf(project, field) !== null || !isBlank(places[field]?.text ?? "");
  const asked = fields.map((field) => ({ field, level1: null, isFilled: isFilled(field) }));
  if (form.paper) {
    const head = asked.filter(({ field }) => isProjectHead(field));
    return [...head, ...askedOfPaper(form.paper)];
  }
  const indicators = indicatorsOnce(form).flatMap(({ list, index }) => {
    const level1 = project.indicators[list][index]?.level1 ?? null;
    const parts = [`indicators.${list}.${index}.name`, `indicators.${list}.${index}.target`] as const;
    return parts.map((field) => ({ field, level1, isFilled: isFilled(field) }));
  });
  return [...asked, ...indicators, ...awaited(form, indicators.length > 0)];
}

/** The 一级 of which the form prints lines, and has no indicator yet. */
function awaited({ slots, project }: FormReading, hasIndicators: boolean): readonly Asked[] {
  const has = ({ list, level1 }: Slot) =>
    project.indicators[list].some((own) => plainLevel(own.level1 ?? "") === plainLevel(level1 ?? ""));
  const empty = slots.filter((slot) => !has(slot));
  const first = empty.filter(
    (slot, at) => empty.findIndex(({ list, level1 }) => list === slot.list && level1 === slot.level1) === at,
  );
  const lists: readonly Asked[] = first.map(({ list, level1 }) => ({
    field: `indicators.${list}`,
    level1,
    isFilled: false,
  }));
  if (lists.length > 0 || hasIndicators) return lists;
  return [{ field: "indicators.annual", level1: null, isFilled: false }];
}

const known = new WeakMap<FormReading, Completeness>();

/** How much of what a form is to fill in is filled in. */
export function completenessOf(form: FormReading): Completeness {
  const before = known.get(form);
  if (before) return before;
  const asked = askedOf(form);
  const own = { filled: asked.filter(({ isFilled }) => isFilled).length, asked: asked.length };
  known.set(form, own);
  return own;
}
