import { cellName } from "../core/grid/address";
import { loadAdded } from "./added-sheets";
import { loadAll, loadStates, restoreStates, type CellState } from "./cell-states";
import { loadUntouched } from "./dependents";
import { ExcelProblem } from "./excel-problem";
import { isSame, notRestored, sameStates } from "./put-back";
import { run } from "./run";
import { takeAllBack } from "./take-back";
import { verifyTables, type TableBack } from "./tables/table-back";
import { forget, lastUndoable, type ActionDone, type SheetBack, type Undoable } from "./undo-stack";

/** What `undoLast` would take back; null if there is nothing. */
export function undoableAction(): ActionDone | null {
  return lastUndoable()?.action ?? null;
}

/**
 * Takes the add-in's last action back: cells, formats, rows, merges, drop-down lists, conditional formats and the
 * formulas that looked there are as they were before it.
 * @returns false if there is nothing to take back
 * @throws ExcelProblem `changed-meanwhile` if a cell is no more as the action left it; then nothing is changed
 */
export async function undoLast(): Promise<boolean> {
  const last = lastUndoable();
  if (!last) return false;
  const { sheets, tables = [] } = last;
  const [first] = sheets;
  const begun = { tables: false };
  const onTables = () => {
    begun.tables = tables.length > 0;
  };
  try {
    await run((context) => undo(context, last, onTables), {
      ...(first && { sheet: first.sheet }),
      oneUndoStep: true,
    });
  } catch (error) {
    throw begun.tables ? halfTakenBack(error, tables) : await doAgain(error, sheets);
  }
  forget(last);
  return true;
}

/** Tables are taken back row by row, which nothing does again. */
function halfTakenBack(error: unknown, tables: readonly TableBack[]): unknown {
  if (!(error instanceof ExcelProblem) || error.kind !== "fault") return error;
  const cells = tables.map(({ name }) => name).join("、");
  return new ExcelProblem("not-restored", { code: error.values["code"] ?? error.kind, cells });
}

async function undo(context: Excel.RequestContext, last: Undoable, onTables: () => void): Promise<void> {
  const { sheets: all, added = [], tables = [] } = last;
  const takeTablesBack = await verifyTables(context, tables);
  const unchanged = loadAdded(context, added);
  const found = all.map(({ sheet, left, formulas }) => ({
    cells: loadAll(context.workbook.worksheets.getItem(sheet), left),
    formulas: loadUntouched(context, formulas),
  }));
  await context.sync();
  all.forEach(({ states }, at) => {
    demandUnchanged(states, found[at]?.cells() ?? []);
  });
  unchanged()();
  onTables();
  await takeTablesBack();
  await takeAllBack(
    context,
    all,
    found.flatMap(({ formulas }) => formulas()),
  );
}

function demandUnchanged(left: readonly CellState[], found: readonly CellState[]): void {
  const changed = found.find((state, at) => !isSame(state, left[at]));
  if (changed) throw new ExcelProblem("changed-meanwhile", { cell: cellName(changed), found: changed.text });
}

const refusals: readonly string[] = ["changed-meanwhile", "rows-moved", "sheet-missing", "editing-cell"];

/**
 * After an undo that Excel broke off: cells become again what the action had made of them, so that it can be tried once
 * more. Rows that were half put back are left as they are.
 * @returns what the user is to be told
 */
async function doAgain(error: unknown, all: readonly SheetBack[]): Promise<unknown> {
  if (!(error instanceof ExcelProblem) || refusals.includes(error.kind)) return error;
  const code = error.values["code"] ?? error.kind;
  try {
    const [found, canRedo] = await Excel.run({ delayForCellEdit: true }, (context) => redo(context, all));
    if (found) return error;
    return canRedo ? new ExcelProblem("restored", { code }) : notRestored(code, all);
  } catch {
    return notRestored(code, all);
  }
}

/** @returns whether all is as the action left it, and if not, whether it is now */
async function redo(context: Excel.RequestContext, all: readonly SheetBack[]): Promise<[boolean, boolean]> {
  const sheetOf = ({ sheet }: SheetBack): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  const found = all.map((own) => loadAll(sheetOf(own), own.left));
  await context.sync();
  const changed = all.filter(({ states }, at) => !sameStates(states, found[at]?.() ?? []));
  if (changed.length === 0) return [true, false];
  if (changed.some(({ steps }) => steps.some(({ kind }) => kind !== "cells"))) return [false, false];
  for (const own of changed) restoreStates(sheetOf(own), own.states, own.keepsFormats);
  const again = changed.map((own) => loadStates(sheetOf(own), own.states));
  await context.sync();
  return [false, changed.every(({ states }, at) => sameStates(states, again[at]?.() ?? []))];
}
