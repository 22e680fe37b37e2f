import { readAmount } from "../../form/read-amount";
import type { Cell } from "../../grid/grid";
import { readLabels, type Label } from "./read-label";

/** A label that needs a figure (本年度申请预算资金) is none without one beside it: it may be a project's name. */
function labelsIn(cell: Cell, next: Cell | undefined): readonly Label[] {
  const labels = readLabels(cell.text);
  if (!labels.some(({ needsFigure, inline }) => needsFigure && inline === null)) return labels;
  return next && readAmount(next.text) ? labels : [];
}

/** The labels of each of a row's cells, in the cells' order; an empty list where a cell is no label. */
export function labelsOfCells(cells: readonly Cell[]): readonly (readonly Label[])[] {
  return cells.map((cell, at) => labelsIn(cell, cells[at + 1]));
}
