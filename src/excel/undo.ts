import { cellName } from "../core/grid/address";
import type { EditStep } from "../core/edit/sheet-edit";
import { demandNothingAdded, loadAddedRows } from "./added-rows";
import { loadAdded } from "./added-sheets";
import { loadAll, loadStates, restoreStates, type CellState } from "./cell-states";
import { withConsent } from "./consent";
import { loadUntouched } from "./dependents";
import { ExcelProblem } from "./excel-problem";
import { asOneUndoStep } from "./one-undo-step";
import { isSame, notRestored, sameStates } from "./put-back";
import { run } from "./run";
import { demandNoComments, loadComments, loadPlaces, lostComments, type CommentThread } from "./row-comments";
import { takeAllBack, type BackStep } from "./take-back";
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
  // Excel never undoes the deletion of a sheet, so that a step with one in it can be no group ("Undo capabilities").
  const deletesSheets = (last.added ?? []).length > 0 || (last.tables ?? []).some(({ before }) => !before);
  if (deletesSheets) await takeBackLast(last, false);
  else await asOneUndoStep("undo", (oneUndoStep) => takeBackLast(last, oneUndoStep));
  forget(last);
  return true;
}

async function takeBackLast(last: Undoable, oneUndoStep: boolean): Promise<void> {
  const { sheets, tables = [] } = last;
  const [first] = sheets;
  const begun = { writing: false };
  const onWriting = () => {
    begun.writing = true;
  };
  try {
    await withConsent((isAgreed) =>
      run((context) => undo(context, last, { onWriting, isAgreed }), {
        ...(first && { sheet: first.sheet }),
        oneUndoStep,
      }),
    );
  } catch (error) {
    // Before that nothing was changed by us: what differs by then is another's.
    if (!begun.writing) throw error;
    throw tables.length > 0 ? halfTakenBack(error, tables) : await doAgain(error, sheets);
  }
}

/** Tables are taken back row by row, which nothing does again. */
function halfTakenBack(error: unknown, tables: readonly TableBack[]): unknown {
  if (!(error instanceof ExcelProblem) || error.kind !== "fault") return error;
  const cells = tables.map(({ name }) => name).join("、");
  return new ExcelProblem("not-restored", { code: error.values["code"] ?? error.kind, cells });
}

interface Undoing {
  /** Called when all has been compared with what the action left, before the first change. */
  readonly onWriting: () => void;
  /** Whether the user agrees to what will not come back. */
  readonly isAgreed: boolean;
}

async function undo(
  context: Excel.RequestContext,
  last: Undoable,
  { onWriting, isAgreed }: Undoing,
): Promise<void> {
  const { sheets: all, added = [], tables = [] } = last;
  const takeTablesBack = await verifyTables(context, tables);
  const unchanged = loadAdded(context, added);
  const found = all.map(({ sheet: id, left, formulas, added: rows, steps }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return {
      cells: loadAll(sheet, left),
      formulas: loadUntouched(context, formulas),
      rows: loadAddedRows(
        sheet,
        rows.map(({ row }) => row),
      ),
      sheet: sheet.load("name"),
      comments: loadComments(sheet, editSteps(steps)),
    };
  });
  await context.sync();
  all.forEach(({ states, added: rows }, at) => {
    demandUnchanged(states, found[at]?.cells() ?? []);
    demandNothingAdded(rows, found[at]?.rows() ?? []);
  });
  unchanged()();
  if (!isAgreed && found.some(({ comments }) => (comments?.items.length ?? 0) > 0)) {
    const places = found.map(({ comments }) => loadPlaces(comments));
    await context.sync();
    demandNoComments(
      all.map(({ steps }, at) => lostForGood(places[at]?.() ?? [], steps)),
      found.map(({ sheet }) => sheet.name),
    );
  }
  onWriting();
  await takeTablesBack();
  await takeAllBack(
    context,
    all,
    found.flatMap(({ formulas }) => formulas()),
  );
}

/** The steps that take an action back, the last one first, as far as they move rows. */
function editSteps(steps: readonly BackStep[]): EditStep[] {
  return steps.toReversed().flatMap((step): EditStep[] => {
    if (step.kind === "delete-row") return [step];
    if (step.kind === "insert-row")
      return [{ kind: "insert-row", at: step.row.at, like: 0, left: 0, right: 0 }];
    return [];
  });
}

/** The comments in rows that are taken out, but for those that are made again where they came from. */
function lostForGood(threads: readonly CommentThread[], steps: readonly BackStep[]): CommentThread[] {
  const madeAgain = steps.flatMap((step) => (step.kind === "comments" ? step.threads : []));
  return lostComments(threads, editSteps(steps)).filter(
    ({ content }) => !madeAgain.some((thread) => thread.content === content),
  );
}

function demandUnchanged(left: readonly CellState[], found: readonly CellState[]): void {
  const changed = found.find((state, at) => !isSame(state, left[at]));
  if (changed) throw new ExcelProblem("changed-meanwhile", { cell: cellName(changed), found: changed.text });
}

const refusals: readonly string[] = [
  "takes-comments",
  "left-alone",
  "changed-meanwhile",
  "rows-moved",
  "sheet-missing",
  "editing-cell",
];

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
