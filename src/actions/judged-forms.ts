import type { JudgedForm } from "../core/rollup/judged-form";
import type { CheckedSheet } from "./checked-sheet";
import { waiverOf, type Waiver } from "./waivers";

/** The forms of a workbook with their findings, and why each of these is let stand, if it is. */
export function judgedForms(
  sheets: readonly CheckedSheet[],
  waivers: readonly Waiver[],
): readonly JudgedForm[] {
  return sheets.flatMap(({ forms }) =>
    forms.map(({ form, findings, notJudged }) => ({
      file: null,
      form,
      findings: findings.map((finding) => ({
        ...finding,
        waived: waiverOf(form, finding, waivers)?.reason ?? null,
      })),
      notJudged,
    })),
  );
}
