import { identityKey } from "../../form/identity";
import type { Project } from "../../form/project";
import { fold } from "../../form/text";
import { nothing, type CrossFormRule } from "../rule";
import type { Subject } from "../subject";

/** 复制上年: goals and targets are word for word those of the same project's form of the year before. */
export const copiedFromLastYear: CrossFormRule = {
  id: "copied-from-last-year",
  severity: "hint",
  basis: "practice",
  checkAll(forms) {
    const byKey = new Map<string, Subject>();
    for (const form of forms) {
      const key = keyIn(form.project, form.project.year);
      if (key !== null && !byKey.has(key)) byKey.set(key, form);
    }
    return forms.map(({ project }) => {
      const { year } = project;
      const before = year === null ? null : keyIn(project, year - 1);
      const last = before === null ? undefined : byKey.get(before);
      if (!last || year === null || project.goals.annual === null) return nothing;
      if (saidBy(project) !== saidBy(last.project)) return nothing;
      return [{ verdict: "found", field: "goals.annual", values: { year: String(year - 1) } }];
    });
  },
};

/** What the project is known by in a year; null where the form does not name both. */
function keyIn(project: Project, year: number | null): string | null {
  return year === null ? null : identityKey({ ...project, year });
}

/** The year's goal, and the names and targets of its indicators, folded for comparison. */
function saidBy({ goals, indicators }: Project): string {
  const rows = indicators.annual.flatMap(({ name, target }) => [name, target]);
  return [goals.annual, ...rows].map((text) => fold(text ?? "")).join("\n");
}
