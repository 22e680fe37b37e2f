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
  /** Takes back what was done since the last entry, as if it had not been. */
  readonly abandon: () => void;
  /** Makes the entries after the first so many one. */
  readonly join: (entries: number) => void;
  /** Forgets everything, as deleting a sheet does in Excel. */
  readonly forget: () => void;
  /** How many entries can be undone and done again; the revision is another one after every change. */
  readonly counts: () => { readonly undos: number; readonly redos: number; readonly revision: number };
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
  let revision = 0;
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
      if (forgotten || open.length > 0) revision++;
      if (forgotten) [done, undone, forgotten] = [[], [], false];
      else if (open.length > 0) {
        done.push(open);
        undone = [];
      }
      open = [];
    },
    abandon: () => {
      for (const step of open.toReversed()) step.undo();
      open = [];
    },
    join: (entries) => {
      if (done.length > entries + 1) done.push(done.splice(entries).flat());
    },
    forget: () => {
      forgotten = true;
    },
    counts: () => ({ undos: done.length, redos: undone.length, revision }),
    undo: () => {
      const entry = done.pop();
      if (!entry) return false;
      for (const step of entry.toReversed()) step.undo();
      undone.push(entry);
      revision++;
      return true;
    },
    redo: () => {
      const entry = undone.pop();
      if (!entry) return false;
      for (const step of entry) step.redo();
      revision++;
      done.push(entry);
      return true;
    },
  };
  return history;
}
