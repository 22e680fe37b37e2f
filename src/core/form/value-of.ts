import { indicatorField } from "./indicator-lists";
import { isPaperField } from "./paper";
import type { HeadField } from "./fields";
import type { FieldPath, Project } from "./project";

/**
 * What the project says in a field: a text, an amount's digits, a date, a year; null where it says nothing,
 * and for what only a later paper says, which is no part of the project.
 */
export function valueOf(project: Project, field: FieldPath): string | number | null {
  const place = indicatorField(field);
  if (place) return place.part && (project.indicators[place.list][place.index]?.[place.part] ?? null);
  if (isPaperField(field)) return null;
  const [block = "", part = ""] = field.split(".");
  if (block === "funding") return project.funding[part as keyof Project["funding"]];
  if (block === "goals") return part === "period" ? null : project.goals[part as keyof Project["goals"]];
  return project[block as HeadField];
}
