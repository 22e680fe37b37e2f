import { planField } from "../core/edit/plan-field";
import type { FieldPath } from "../core/form/project";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/**
 * Writes a field's text into its cell, so that the form reads as before but for this field.
 * @throws ExcelProblem, among them `cannot-place`, `not-read-back`, `changed-meanwhile`, `holds-formula`
 */
export function editField(onSheet: FormOnSheet, field: FieldPath, text: string): Promise<void> {
  return changeSheet({ kind: "edit-field", field }, onSheet, () =>
    planField(onSheet.sheet.grid, onSheet.form, field, text),
  );
}
