import type { CheckedFormOnSheet, CheckedSheet } from "../../actions/checked-sheet";
import { isSameProject } from "../../core/form/identity";
import { targetForms } from "../../core/rollup/judged-form";

/** The 申报表 of a workbook that can be carried over to a year: of an earlier year or of none, and without a form for that year yet. */
export function notCarriedYet(sheets: readonly CheckedSheet[], year: number): readonly CheckedFormOnSheet[] {
  const all = targetForms(sheets.flatMap(({ forms }) => forms));
  const later = all.filter(({ form }) => form.project.year === year);
  return all.filter(
    ({ form: { project } }) =>
      (project.year === null || project.year < year) &&
      !later.some(({ form }) => isSameProject({ ...project, year }, form.project)),
  );
}
