import { sameCell } from "../grid/address";
import { around } from "../grid/bounds";
import type { CellRange } from "../grid/grid";
import type { FormInGrid } from "./form-in-grid";
import type { CellWrite, EditStep, SheetEdit } from "./sheet-edit";

/** A part of an edit that was found right: its steps, and the form as it stands after them. */
export interface PlannedSteps {
  readonly steps: readonly EditStep[];
  readonly after: FormInGrid;
}

/** Writes that follow each other are one: of several for one cell the last one counts. */
function joined(steps: readonly EditStep[]): EditStep[] {
  const all: EditStep[] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (step.kind === "write" && last?.kind === "write")
      all.splice(-1, 1, { kind: "write", cells: lastOfEach([...last.cells, ...step.cells]) });
    else all.push(step);
  }
  return all.filter((step) => step.kind !== "write" || step.cells.length > 0);
}

function lastOfEach(cells: readonly CellWrite[]): CellWrite[] {
  return cells.filter((cell, at) => cells.findLastIndex((other) => sameCell(other, cell)) === at);
}

/** The steps as one edit. If rows move, the whole forms must still be as they were read; else the cells that are written. */
export function asEdit(steps: readonly EditStep[], forms: readonly CellRange[]): SheetEdit {
  const all = joined(steps);
  const [only] = all;
  const expected = all.length === 1 && only?.kind === "write" ? only.cells : around(forms);
  return { expected: all.length === 0 ? [] : expected, steps: all, form: around(forms) };
}
