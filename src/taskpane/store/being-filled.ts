import type { CheckedFormOnSheet, CheckedSheet } from "../../actions/checked-sheet";
import { isChecked, type CheckedFinding } from "../../core/checks/check";
import { isAboutEmpty } from "../../core/checks/missing/about-empty";
import { completenessOf } from "../overview/completeness";
import type { PaneState } from "./pane-state";

/** What tells a form from the workbook's others: its sheet and where it begins there. */
export function formKey({ sheet, form: { range } }: Pick<CheckedFormOnSheet, "sheet" | "form">): string {
  return `${sheet.id} ${range.top} ${range.left}`;
}

/**
 * Whether somebody is still filling in a form, 自评表 and 监控表 too: it is not complete, and nobody has asked for a check. Its
 * empty fields are no faults yet.
 */
export function isBeingFilled(onSheet: CheckedFormOnSheet, judged: PaneState["judged"]): boolean {
  const { form } = onSheet;
  if (!isChecked(form.kind) || judged.includes(formKey(onSheet))) return false;
  const { filled, asked } = completenessOf(form);
  return filled < asked;
}

/** Whether a finding only says that something is yet to be filled in (待填), of a form that is being filled in. */
export function isToFill(
  onSheet: CheckedFormOnSheet,
  finding: CheckedFinding,
  judged: PaneState["judged"],
): boolean {
  return isAboutEmpty(onSheet.form, finding) && isBeingFilled(onSheet, judged);
}

/** The sheets without what is yet to be filled in, as they are to be marked. */
export function withoutToFill(
  sheets: readonly CheckedSheet[],
  judged: PaneState["judged"],
): readonly CheckedSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    forms: sheet.forms.map((form) => ({
      ...form,
      findings: form.findings.filter((finding) => !isToFill(form, finding, judged)),
    })),
  }));
}
