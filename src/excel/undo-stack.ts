import type { FieldPath } from "../core/form/project";
import type { CellAddress, CellRange } from "../core/grid/grid";
import type { CellState } from "./cell-states";
import type { AddedRow } from "./added-rows";
import type { AddedSheet } from "./added-sheets";
import type { MovedFormula } from "./dependents";
import type { TableBack } from "./tables/table-back";
import type { StepsBack } from "./take-back";

/** What the user did, for the button that takes it back. */
export interface ActionDone {
  readonly kind:
    | "edit-field"
    | "add-indicator"
    | "remove-indicator"
    | "move-indicator"
    | "apply-fixes"
    | "take-over"
    | "put-tables"
    | "make-printable";
  /** The field, or of several the first. */
  readonly field: FieldPath;
  /** The sheet's name. */
  readonly sheet: string;
}

/** What takes an action back on one sheet. */
export interface SheetBack extends StepsBack {
  /** The cells that the action was about; only if they are still as it left them can it be taken back. */
  readonly left: CellRange | readonly CellAddress[];
  readonly states: readonly CellState[];
  /** The rows that the action put in, which taking it back deletes. */
  readonly added: readonly AddedRow[];
  /** Formulas of the workbook that looked at rows which the action deleted. */
  readonly formulas: readonly MovedFormula[];
}

/** An action that can be taken back. */
export interface Undoable {
  readonly action: ActionDone;
  readonly sheets: readonly SheetBack[];
  /** The sheets that it added, which taking it back deletes. */
  readonly added?: readonly AddedSheet[];
  /** The tables that it made or refreshed. */
  readonly tables?: readonly TableBack[];
}

/** Older actions are forgotten. */
const mostActions = 50;
const done: Undoable[] = [];

export function remember(action: Undoable): void {
  done.push(action);
  if (done.length > mostActions) done.shift();
}

/** The last action that can be taken back; null if there is none. */
export function lastUndoable(): Undoable | null {
  return done.at(-1) ?? null;
}

/** Takes an action off the stack, wherever it is by now; the last one unless another is given. */
export function forget(action: Undoable | null = lastUndoable()): void {
  const at = action ? done.indexOf(action) : -1;
  if (at >= 0) done.splice(at, 1);
}
