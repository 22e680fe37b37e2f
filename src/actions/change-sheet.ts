import { EditRefused, type SheetEdit } from "../core/edit/sheet-edit";
import { carryOut } from "../excel/carry-out";
import { ExcelProblem } from "../excel/excel-problem";
import type { ProblemKind } from "../excel/messages/zh-CN";
import type { ActionDone } from "../excel/undo-stack";
import type { FormOnSheet } from "./checked-sheet";

/** What is said where rows cannot serve; a field's own sentence would not help. */
const rowRefusals: Readonly<Partial<Record<ActionDone["kind"], ProblemKind>>> = {
  "add-indicator": "not-added",
  "remove-indicator": "not-removed",
  "move-indicator": "not-moved",
};

/** Why an edit cannot be made, as the user is told. */
export function problemOf({ kind, field }: EditRefused, action?: ActionDone["kind"]): ExcelProblem {
  const ofRows = kind === "not-read-back" && action ? rowRefusals[action] : undefined;
  return new ExcelProblem(ofRows ?? kind, { field });
}

/** Plans an edit of one form and carries it out. @throws ExcelProblem; the sheet is then as it was */
export async function changeSheet(
  name: Omit<ActionDone, "sheet">,
  { sheet }: FormOnSheet,
  plan: () => SheetEdit,
): Promise<void> {
  await carryOut(name, [{ sheet, edit: planned(plan, name.kind) }]);
}

function planned(plan: () => SheetEdit, action: ActionDone["kind"]): SheetEdit {
  try {
    return plan();
  } catch (error) {
    throw error instanceof EditRefused ? problemOf(error, action) : error;
  }
}
