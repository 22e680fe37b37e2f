import { dirname, relative } from "node:path";
import type { CheckedForm } from "../actions/checked-form";
import type { JudgedForm } from "../department/judged-form";

/** The forms of files, each with its file's path as seen from the workbook that will link to it. */
export function judgedFiles(forms: readonly CheckedForm[], output: string): readonly JudgedForm[] {
  return forms.map(({ file, form, findings, notJudged }) => ({
    file: relative(dirname(output), file),
    form,
    findings: findings.map((finding) => ({ ...finding, waived: null })),
    notJudged,
  }));
}
