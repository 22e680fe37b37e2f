import { formatDate } from "../../core/form/date";
import type { FieldPath, PlainDate } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import type { FormReading } from "../../core/recognise/reading";

/** From this month on (1-based) forms are filled in for the next year's budget. */
const firstMonthForNextYear = 7;

/** The year that a form filled in today is most likely for. */
export function likelyYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() + 1 >= firstMonthForNextYear ? 1 : 0);
}

/** Whether the form calls its project a recurring one (经常性项目), wherever it says so. */
function isRecurring({ project }: FormReading): boolean {
  return [project.nature, project.category].some((text) => text?.includes("经常性") ?? false);
}

/**
 * What could stand in an empty field, offered and never written by itself: the year (年度) that forms are filled in for now, and of a
 * recurring project with a year its first and last day. Null for every other field, and where something stands.
 */
export function proposalFor(form: FormReading, field: FieldPath, today: Date): string | null {
  const { project, places, kind } = form;
  if (kind !== "target" || !places[field] || !isBlank(places[field].text)) return null;
  if (field === "year") return project.year === null ? String(likelyYear(today)) : null;
  if (project.year === null || !isRecurring(form)) return null;
  if (field === "start") return formatDate(`${project.year}-01-01` as PlainDate, "chinese");
  return field === "end" ? formatDate(`${project.year}-12-31` as PlainDate, "chinese") : null;
}
