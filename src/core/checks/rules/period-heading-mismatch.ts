import { yearOf } from "../../form/date";
import type { GoalPeriod } from "../../recognise/reading";
import { unreadableDates } from "../period";
import { nothing, type Fix, type Rule } from "../rule";

const yearDigits = /\d{4}/g;

/** The years in the heading 项目总目标 (2023年-2025年) are not those of the dates. */
export const periodHeadingMismatch: Rule = {
  id: "period-heading-mismatch",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const { goalPeriod, project } = form;
    if (!goalPeriod) return nothing;
    if (project.start === null || project.end === null) return unreadableDates(form);
    const [from, to] = [yearOf(project.start), yearOf(project.end)];
    if (yearOf(goalPeriod.start) === from && yearOf(goalPeriod.end) === to) return nothing;
    const fix = from <= to ? rewriteYears(goalPeriod, from, to) : null;
    const values = { heading: yearsIn(goalPeriod), dates: `${from}—${to}` };
    return [{ verdict: "found", field: "goals.period", values, ...(fix && { fix }) }];
  },
};

function yearsIn({ start, end }: GoalPeriod): string {
  return `${yearOf(start)}—${yearOf(end)}`;
}

/** The heading with other years; null where it names months as well, or not just two years. */
function rewriteYears({ text, start, end }: GoalPeriod, from: number, to: number): Fix | null {
  const years = [String(from), String(to)];
  const namesYearsOnly =
    start.length === 4 && end.length === 4 && text.match(yearDigits)?.length === years.length;
  if (!namesYearsOnly) return null;
  const rewritten = text.replace(yearDigits, () => years.shift() ?? "");
  return [{ kind: "set", field: "goals.period", text: rewritten }];
}
