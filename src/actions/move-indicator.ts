import { planIndicatorMove } from "../edit/plan-move";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/** Makes indicator `from` number `to` (both 0-based); in another group it takes over its levels. @throws ExcelProblem */
export function moveIndicator(onSheet: FormOnSheet, from: number, to: number): Promise<void> {
  return changeSheet({ kind: "move-indicator", field: `indicators.${to}.name` }, onSheet, () =>
    planIndicatorMove(onSheet.sheet.grid, onSheet.form, from, to),
  );
}
