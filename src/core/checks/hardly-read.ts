import { headFields } from "../form/fields";
import { isZero } from "../form/amount";
import { amountFields, type FieldPath } from "../form/project";
import { level1sOf, standardLevel1 } from "../form/levels";
import { isBlank } from "../form/text";
import { placedFields, type FormReading } from "../recognise/reading";
import { saysSomething } from "./indicator-name";

/**
 * Whether so little of a form was read that nothing can be said of it: neither a goal nor a table of indicators was found on
 * a form of no known layout, more cells were left over than were understood, or the head of a column was taken for a value.
 */
function isHardlyRead(form: FormReading): boolean {
  const { layout, tables, slots, leftovers, places, project } = form;
  if (headOverRow(form)) return true;
  if (layout !== null) return false;
  const { annual, overall } = project.indicators;
  const hasIndicators = annual.length + overall.length + tables.length + slots.length > 0;
  const hasGoals = places["goals.annual"] !== undefined || places["goals.overall"] !== undefined;
  if (!hasIndicators && !hasGoals) return true;
  return leftovers.filter(({ text }) => saysSomething(text)).length > placedFields(form).length;
}

/** Whether the head of another column was taken for a value, as where a list of projects was read as one form. */
function headOverRow({ project: { name, unit, department, goals } }: FormReading): boolean {
  return [name, unit, department, goals.annual, goals.overall].some(
    (text) => text !== null && (standardLevel1(text) !== null || level1sOf(text).length > 0),
  );
}

/** Whether nobody has filled in anything of a form from elsewhere: a template that lies beside others, of which nothing is missing. */
function isNotFilledIn({ layout, project }: FormReading): boolean {
  const { name, unit, department, goals, funding, indicators } = project;
  return (
    layout === null &&
    indicators.annual.length + indicators.overall.length === 0 &&
    [name, unit, department, goals.annual, goals.overall].every((text) => text === null) &&
    amountFields.every((field) => funding[field] === null || isZero(funding[field]))
  );
}

/** Why no rule can speak of a form as it was read; null where rules can. */
export type Unjudged = "not-filled-in" | "hardly-read" | null;

/** Why no rule can speak of a form: nothing is written in it, or hardly anything was read. Only 申报表 are asked. */
export function unjudged(form: FormReading): Unjudged {
  if (form.kind !== "target") return null;
  if (isNotFilledIn(form)) return "not-filled-in";
  return isHardlyRead(form) ? "hardly-read" : null;
}

/** Those fields of a form's head, funding and goals of which a text was read, in the form's order. */
export function fieldsRead(form: FormReading): readonly FieldPath[] {
  const isRead = (field: FieldPath): boolean => !isBlank(form.places[field]?.text ?? "");
  return (
    [...headFields, "funding.total", "funding.annualTotal", "goals.overall", "goals.annual"] as const
  ).filter(isRead);
}
