import type { FieldPath } from "../form/project";
import type { CellRange } from "../grid/grid";
import type { CellState } from "./cell-states";
import type { AddedSheet } from "./added-sheets";
import type { BackStep } from "./do-step";

/** What the user did, for the button that takes it back. */
export interface ActionDone {
  readonly kind:
    "edit-field" | "add-indicator" | "remove-indicator" | "move-indicator" | "apply-fixes" | "take-over";
  /** The field, or of several the first. */
  readonly field: FieldPath;
  /** The sheet's name. */
  readonly sheet: string;
}

/** What takes an action back on one sheet. */
export interface SheetBack {
  /** The sheet's id. */
  readonly sheet: string;
  /** In the order in which the steps were done. */
  readonly steps: readonly BackStep[];
  /** The cells as the action left them; only if they are still so can it be taken back. */
  readonly left: CellRange | readonly CellState[];
  readonly states: readonly CellState[];
}

/** An action that can be taken back. */
export interface Undoable {
  readonly action: ActionDone;
  readonly sheets: readonly SheetBack[];
  /** The sheets that it added, which taking it back deletes. */
  readonly added?: readonly AddedSheet[];
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

/** Takes the last action off the stack. */
export function forgetLast(): void {
  done.pop();
}
