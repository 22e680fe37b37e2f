import { dirname, relative } from "node:path";
import type { CheckedForm } from "../actions/checked-form";
import { waiverOf } from "../actions/waivers";
import type { JudgedForm } from "../core/rollup/judged-form";
import type { KeptInFiles } from "./kept-in-file";

/** A form of a file with what the rules say of it. */
export interface JudgedFile extends JudgedForm {
  readonly file: string;
}

/** The forms of files, with what their users let stand. */
export function judgedFiles(forms: readonly CheckedForm[], kept: KeptInFiles): readonly JudgedFile[] {
  return forms.map(({ source: file, form, findings, notJudged }) => ({
    file,
    form,
    findings: findings.map((finding) => ({
      ...finding,
      waived: waiverOf(form, finding, kept.get(file)?.waivers ?? [])?.reason ?? null,
    })),
    notJudged,
  }));
}

/** The forms with each file's path as seen from the file that will link to it. */
export function asSeenFrom(output: string, forms: readonly JudgedFile[]): readonly JudgedFile[] {
  return forms.map((form) => ({ ...form, file: relative(dirname(output), form.file) }));
}
