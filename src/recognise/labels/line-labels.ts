import { readAmount } from "../../form/read-amount";
import type { Cell } from "../../grid/grid";
import type { Line } from "../lines";
import { readLabels, type Label } from "./read-label";

const known = new WeakMap<Line, readonly (readonly Label[])[]>();

/** A label that needs a figure (本年度申请预算资金) is none without one beside it: it may be a project's name. */
function labelsIn(cell: Cell, next: Cell | undefined): readonly Label[] {
  const labels = readLabels(cell.text);
  if (!labels.some(({ needsFigure, inline }) => needsFigure && inline === null)) return labels;
  return next && readAmount(next.text) ? labels : [];
}

/** The labels of each cell of a line, in the cells' order; an empty list where a cell is no label. */
export function lineLabels(line: Line): readonly (readonly Label[])[] {
  let labels = known.get(line);
  if (!labels) known.set(line, (labels = line.cells.map((cell, at) => labelsIn(cell, line.cells[at + 1]))));
  return labels;
}

/** Whether the cell at this place in the line is a label. */
export function isLabelAt(line: Line, at: number): boolean {
  return (lineLabels(line)[at]?.length ?? 0) > 0;
}
