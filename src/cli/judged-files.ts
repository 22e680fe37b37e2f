import { dirname, relative } from "node:path";
import type { CheckedForm } from "../actions/checked-form";
import type { JudgedForm } from "../department/judged-form";

/** The forms of files; each file's path is as it was given or, with `output`, as seen from the file that will link to it. */
export function judgedFiles(forms: readonly CheckedForm[], output?: string): readonly JudgedForm[] {
  return forms.map(({ file, form, findings, notJudged }) => ({
    file: output === undefined ? file : relative(dirname(output), file),
    form,
    findings: findings.map((finding) => ({ ...finding, waived: null })),
    notJudged,
  }));
}
