import { ExcelError } from "../errors";
import type { Step } from "../engine/engine";

/** What the batches did, one entry per batch, for undo and redo; and whether anything may be done at all. */
export interface History {
  readonly record: (step: Step) => void;
  /** Assigns and remembers what stood there before. */
  readonly change: <Target extends object, Key extends keyof Target>(
    target: Target,
    key: Key,
    value: Target[Key],
  ) => void;
  /** Ends a batch: its steps become one entry. */
  readonly close: () => void;
  /** Forgets everything, as deleting a sheet does in Excel. */
  readonly forget: () => void;
  /** How many entries can be undone and done again. */
  readonly counts: () => { readonly undos: number; readonly redos: number };
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** While true every change is refused with AccessDenied. */
  readOnly: boolean;
}

export function createHistory(): History {
  let open: Step[] = [];
  let done: Step[][] = [];
  let undone: Step[][] = [];
  let forgotten = false;
  const history: History = {
    readOnly: false,
    record: (step) => {
      if (history.readOnly) {
        step.undo();
        throw new ExcelError("AccessDenied");
      }
      open.push(step);
    },
    change: (target, key, value) => {
      const before = target[key];
      if (before === value) return;
      target[key] = value;
      history.record({
        undo: () => {
          target[key] = before;
        },
        redo: () => {
          target[key] = value;
        },
      });
    },
    close: () => {
      if (forgotten) [done, undone, forgotten] = [[], [], false];
      else if (open.length > 0) {
        done.push(open);
        undone = [];
      }
      open = [];
    },
    forget: () => {
      forgotten = true;
    },
    counts: () => ({ undos: done.length, redos: undone.length }),
    undo: () => {
      const entry = done.pop();
      if (!entry) return false;
      for (const step of entry.toReversed()) step.undo();
      undone.push(entry);
      return true;
    },
    redo: () => {
      const entry = undone.pop();
      if (!entry) return false;
      for (const step of entry) step.redo();
      done.push(entry);
      return true;
    },
  };
  return history;
}
