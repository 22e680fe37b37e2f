import { firstDay, lastDay, yearOf } from "../form/date";
import type { PlainDate } from "../form/project";
import { isNoneMark } from "../form/read-amount";
import { isBlank } from "../form/text";
import type { NotJudged } from "./rule";
import type { Subject } from "./subject";

/** How long a project runs: within one calendar year, over a New Year but at most twelve months, or longer. */
export type Span = "one-year" | "over-new-year" | "several-years";

/** The project's span, from its dates or else from the heading of its overall goal; null where neither tells. */
export function spanOf({ project, goalPeriod }: Subject): Span | null {
  const { start, end } = project;
  if (start !== null && end !== null) return spanBetween(start, end);
  return goalPeriod ? spanBetween(goalPeriod.start, goalPeriod.end) : null;
}

function spanBetween(start: PlainDate, end: PlainDate): Span {
  if (yearOf(start) === yearOf(end)) return "one-year";
  const first = firstDay(start);
  const oneYearOn = `${yearOf(start) + 1}${first.slice(4)}`;
  return lastDay(end) < oneYearOn ? "over-new-year" : "several-years";
}

/** Whether the form's cell for the date holds something that is no date. */
export function isUnreadableDate(form: Subject, field: "start" | "end"): boolean {
  const text = form.places[field]?.text ?? "";
  return form.project[field] === null && text !== "" && !isBlank(text) && !isNoneMark(text);
}

/** The answer of a rule that needs dates which cannot be read; empty if they can, or if the form has none. */
export function unreadableDates(form: Subject): readonly NotJudged[] {
  return (["start", "end"] as const)
    .filter((field) => isUnreadableDate(form, field))
    .map((field) => ({ verdict: "cannot-judge", field, reason: "date-unreadable" }));
}

/** The years from the first to the last, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years in which the project runs, from its dates, else from the heading of its overall goal. */
export function yearsOf({ project, goalPeriod }: Subject): YearRange | null {
  const start = project.start ?? goalPeriod?.start;
  const end = project.end ?? goalPeriod?.end;
  return start && end ? { from: yearOf(start), to: yearOf(end) } : null;
}
