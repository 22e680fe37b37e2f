import { checkForms } from "../../../src/core/checks/check";
import type { JudgedForm } from "../../../src/core/rollup/judged-form";
import { emptyProject, type Funding, type Project } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { plannedGrid } from "../../../src/core/layout/planned-grid";

/** Readings with what the rules say of them all together. */
export function judge(forms: readonly FormReading[], file: string | null = null): readonly JudgedForm[] {
  const results = checkForms(forms);
  return forms.map((form, at) => ({
    file,
    form,
    findings: (results[at]?.findings ?? []).map((finding) => ({ ...finding, waived: null })),
    notJudged: results[at]?.notJudged ?? [],
  }));
}

/** A project set into the newest standard form and read again, each on a sheet of its own. */
export function formsOf(projects: readonly Project[]): readonly FormReading[] {
  return projects.flatMap(
    (project) => recognise(plannedGrid(planSheet(project, layouts["shanghai-2026"]))).forms,
  );
}

/** A project of a department that asks for this much. */
export function asking(department: string | null, funding: Partial<Funding>, name = "甲"): Project {
  return { ...emptyProject, name, department, funding: { ...emptyProject.funding, ...funding } };
}
