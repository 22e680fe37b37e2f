import { lastDay } from "../../form/date";
import type { PlainDate } from "../../form/project";
import type { Target } from "../../form/target";
import { halfWidth } from "../../form/text";
import { findOnTargets } from "../find-on-indicators";
import { isUnreadableDate } from "../period";
import type { Rule } from "../rule";
import { anyOf, datesBeyondTheProject } from "../words";

const beyond = anyOf(datesBeyondTheProject);
const namesDay = /[日号底末]|(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{8}/;
const namesMonth = /月|\d{4}[-/.]\d|\d{6}/;
const lengthOf = { day: 10, month: 7, year: 4 } as const;

/** A target that is a date after the project's end. A month or a year is late only if all of it is. */
export const targetLate: Rule = {
  id: "target-late",
  severity: "warning",
  basis: "consistency",
  check(form) {
    if (isUnreadableDate(form, "end") && form.judged.some(({ target }) => target.date))
      return [{ verdict: "cannot-judge", field: "end", reason: "date-unreadable" }];
    const end = form.project.end ?? form.goalPeriod?.end ?? null;
    if (end === null) return [];
    const last = lastDay(end);
    return findOnTargets(form, ({ name, target }) =>
      isAfter(target, last) && !beyond.test(name) ? { values: { end } } : null,
    );
  },
};

function isAfter({ text, date }: Target, end: PlainDate): boolean {
  if (date === null) return false;
  const written = halfWidth(text);
  const precision = namesDay.test(written) ? "day" : namesMonth.test(written) ? "month" : "year";
  const length = lengthOf[precision];
  return date.slice(0, length) > end.slice(0, length);
}
