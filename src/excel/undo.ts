import { cellName } from "../grid/address";
import { loadAdded } from "./added-sheets";
import { loadRectangle, loadStates, type CellState } from "./cell-states";
import { takeBack } from "./do-step";
import { ExcelProblem } from "./excel-problem";
import { isSame } from "./put-back";
import { run } from "./run";
import { forgetLast, lastUndoable, type ActionDone, type Undoable } from "./undo-stack";

/** What `undoLast` would take back; null if there is nothing. */
export function undoableAction(): ActionDone | null {
  return lastUndoable()?.action ?? null;
}

/**
 * Takes the add-in's last action back: cells, formats, rows and merges are as they were before it.
 * @returns false if there is nothing to take back
 * @throws ExcelProblem `changed-meanwhile` if a cell is no more as the action left it; then nothing is changed
 */
export async function undoLast(): Promise<boolean> {
  const last = lastUndoable();
  if (!last) return false;
  const [first] = last.sheets;
  await run((context) => undo(context, last), {
    ...(first && { sheet: first.sheet }),
    oneUndoStep: true,
  });
  forgetLast();
  return true;
}

async function undo(context: Excel.RequestContext, { sheets: all, added = [] }: Undoable): Promise<void> {
  const unchanged = loadAdded(context, added);
  const found = all.map(({ sheet: id, left }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return "top" in left ? loadRectangle(sheet, left) : loadStates(sheet, left);
  });
  await context.sync();
  all.forEach(({ states }, at) => {
    demandUnchanged(states, found[at]?.() ?? []);
  });
  const deleteAdded = unchanged();
  for (const { sheet: id, steps } of all) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const step of [...steps].reverse()) takeBack(sheet, step);
  }
  deleteAdded();
  await context.sync();
}

function demandUnchanged(left: readonly CellState[], found: readonly CellState[]): void {
  const changed = found.find((state, at) => !isSame(state, left[at]));
  if (changed) throw new ExcelProblem("changed-meanwhile", { cell: cellName(changed), found: changed.text });
}
