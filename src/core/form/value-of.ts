import { indicatorListOf, type FieldPath, type HeadField, type Indicator, type Project } from "./project";

/** What the project says in a field: a text, an amount's digits, a date, a year; null where it says nothing. */
export function valueOf(project: Project, field: FieldPath): string | number | null {
  const [block = "", part = "", indicatorPart = ""] = field.split(".");
  if (block === "funding") return project.funding[part as keyof Project["funding"]];
  if (block === "goals") return part === "period" ? null : project.goals[part as keyof Project["goals"]];
  const list = indicatorListOf(block);
  if (list) return project[list][Number(part)]?.[indicatorPart as keyof Indicator] ?? null;
  return project[block as HeadField];
}
