import { EditRefused, type SheetEdit } from "../core/edit/sheet-edit";
import { carryOut } from "../excel/carry-out";
import { ExcelProblem } from "../excel/excel-problem";
import type { ActionDone } from "../excel/undo-stack";
import type { FormOnSheet } from "./checked-sheet";

/** Why an edit cannot be made, as the user is told. */
export function problemOf({ kind, field }: EditRefused): ExcelProblem {
  return new ExcelProblem(kind, { field });
}

/** Plans an edit of one form and carries it out. @throws ExcelProblem; the sheet is then as it was */
export async function changeSheet(
  name: Omit<ActionDone, "sheet">,
  { sheet }: FormOnSheet,
  plan: () => SheetEdit,
): Promise<void> {
  await carryOut(name, [{ sheet, edit: planned(plan) }]);
}

function planned(plan: () => SheetEdit): SheetEdit {
  try {
    return plan();
  } catch (error) {
    throw error instanceof EditRefused ? problemOf(error) : error;
  }
}
