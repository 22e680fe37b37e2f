import { usualGrading, type Grading } from "../core/checks/grading";
import type { Language } from "../core/language/language";
import type { JudgedForm } from "../core/rollup/judged-form";
import { reviewByUnit } from "../core/rollup/returns/return-notes";
import { returnTables } from "../core/rollup/returns/return-tables";
import { putTables } from "../excel/tables/put-tables";
import type { SheetRef } from "../excel/sheet-read";

/** How forms are reviewed. */
export interface ReviewWish {
  readonly language: Language;
  readonly grading?: Grading;
}

/**
 * Makes or refreshes the sheets of what is sent back (退回意见单) and of the proposed grades, and shows the first.
 * @returns the two sheets
 * @throws ExcelProblem
 */
export function makeReturnNotes(
  forms: readonly JudgedForm[],
  { language, grading = usualGrading }: ReviewWish,
  signal?: AbortSignal,
): Promise<readonly SheetRef[]> {
  const units = reviewByUnit(forms, { language, grading, min: "hint" });
  return putTables(returnTables(units, { language, withFiles: false }), signal);
}
