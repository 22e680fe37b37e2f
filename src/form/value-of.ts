import type { FieldPath, HeadField, Project } from "./project";

/** What the project says in a field: a text, an amount's digits, a date, a year; null where it says nothing. */
export function valueOf(project: Project, field: FieldPath): string | number | null {
  const [block = "", part = "", indicatorPart = ""] = field.split(".");
  if (block === "funding") return project.funding[part as keyof Project["funding"]];
  if (block === "goals") return part === "period" ? null : project.goals[part as keyof Project["goals"]];
  if (block === "indicators" || block === "overallIndicators")
    return project[block][Number(part)]?.[indicatorPart as keyof Project["indicators"][number]] ?? null;
  return project[block as HeadField];
}
