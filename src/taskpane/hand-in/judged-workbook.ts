import type { CheckedFormOnSheet, CheckedSheet } from "../../actions/checked-sheet";
import { waiverOf, type Waiver } from "../../actions/waivers";
import type { CheckedFinding } from "../../core/checks/check";
import type { Severity } from "../../core/checks/rule";
import { isAboutEmpty } from "../../core/checks/missing/about-empty";
import { completenessOf } from "../overview/completeness";

/** A finding that the user lets stand, and why. */
export interface WaivedFinding {
  readonly form: CheckedFormOnSheet;
  readonly finding: CheckedFinding;
  readonly reason: string;
}

/** What the rules say of all forms of a workbook before they are handed in. */
export interface JudgedWorkbook {
  readonly forms: readonly CheckedFormOnSheet[];
  /** How many findings about what stands in the forms; empty fields are told apart. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The forms in which something is still to be filled in (待填), and how much. */
  readonly empty: readonly { readonly form: CheckedFormOnSheet; readonly count: number }[];
  readonly waived: readonly WaivedFinding[];
}

/** Goes through all forms of a workbook. */
export function judgeWorkbook(sheets: readonly CheckedSheet[], waivers: readonly Waiver[]): JudgedWorkbook {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const counts = { error: 0, warning: 0, hint: 0 };
  const waived: WaivedFinding[] = [];
  for (const form of forms)
    for (const finding of form.findings) {
      const waiver = waiverOf(form.form, finding, waivers);
      if (waiver) waived.push({ form, finding, reason: waiver.reason });
      else if (!isAboutEmpty(form.form, finding)) counts[finding.severity]++;
    }
  return { forms, counts, waived, empty: forms.map(emptyOf).filter(({ count }) => count > 0) };
}

function emptyOf(form: CheckedFormOnSheet): JudgedWorkbook["empty"][number] {
  const { filled, asked } = completenessOf(form.form);
  return { form, count: Math.max(0, asked - filled) };
}
