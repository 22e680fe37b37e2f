import { ofEachList } from "../form/indicator-lists";
import { readsAs } from "../edit/same-project";
import type { Project } from "../form/project";
import type { SheetPlan } from "../layout/sheet-plan";
import { contentsOf } from "../kinds/contents-of";
import type { FormReading } from "../recognise/reading";
import { recognise } from "../recognise/recognise";
import { plannedGrid } from "../layout/planned-grid";

/** The remarks beside indicators, which may be what was put there. */
function withoutNotes(project: Project): Project {
  const indicators = ofEachList((list) =>
    project.indicators[list].map((indicator) => ({ ...indicator, note: null })),
  );
  return { ...project, indicators };
}

/** What a later paper says, as one text; empty for other kinds. */
function saysOf({ paper, project }: FormReading): string {
  return paper ? JSON.stringify(contentsOf(paper, project)) : "";
}

/**
 * Whether a plan that something was put beside or below reads as the form did without it: the same project, nothing put
 * right that was not before. What was put there
 * must be left over or read as a remark.
 */
export function readsUnharmed(before: SheetPlan, after: SheetPlan): boolean {
  const [form, ...others] = recognise(plannedGrid(before)).forms;
  const [same, ...further] = recognise(plannedGrid(after)).forms;
  if (!form || !same) return form === same;
  return (
    others.length === further.length &&
    readsAs(withoutNotes(form.project), withoutNotes(same.project)) &&
    saysOf(form) === saysOf(same) &&
    form.repairs.length === same.repairs.length &&
    form.goalPeriod?.text === same.goalPeriod?.text
  );
}
