import type { ComputedFigure } from "../core/checks/papers/computed";
import { planScores } from "../core/edit/plan-scores";
import { usualPreset, type ScoringPreset } from "../core/kinds/scoring/presets";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/**
 * Writes the rates, scores, total and grade of a 自评表 or 监控表 that follow from what is filled in into its empty cells, as one
 * step to be undone.
 * @param asFormulas whether Excel is to work out rates, the score of the money, total and grade by formulas
 * @returns what was written, with how each came about
 * @throws ExcelProblem, among them `not-read-back`, `changed-meanwhile`
 */
export async function fillScores(
  onSheet: FormOnSheet,
  preset: ScoringPreset = usualPreset,
  asFormulas = false,
): Promise<readonly ComputedFigure[]> {
  let written: readonly ComputedFigure[] = [];
  await changeSheet({ kind: "edit-field", field: "paper.total.score" }, onSheet, () => {
    const { figures, edit } = planScores(onSheet.sheet.grid, onSheet.form, preset, asFormulas);
    written = figures;
    return edit;
  });
  return written;
}
