import { planField } from "../core/edit/plan-field";
import { planPaperField } from "../core/edit/plan-paper-field";
import { isPaperField } from "../core/form/paper";
import type { FieldPath } from "../core/form/project";
import type { ScoringPreset } from "../core/kinds/scoring/presets";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/**
 * Writes a field's text into its cell, so that the form reads as before but for this field; on a 自评表 or 监控表 the figures that
 * follow from it are written with it, as one step to be undone.
 * @throws ExcelProblem, among them `cannot-place`, `not-read-back`, `changed-meanwhile`, `holds-formula`
 */
export function editField(
  onSheet: FormOnSheet,
  field: FieldPath,
  text: string,
  preset?: ScoringPreset,
): Promise<void> {
  const { sheet, form } = onSheet;
  return changeSheet({ kind: "edit-field", field }, onSheet, () =>
    isPaperField(field)
      ? planPaperField(sheet.grid, form, field, text, preset)
      : planField(sheet.grid, form, field, text),
  );
}
