import { isNoneMark, readAmount } from "../../form/read-amount";
import type { Cell } from "../../grid/grid";
import { readLabels, type Label } from "./read-label";

function isFigure(cell: Cell | undefined): boolean {
  return cell !== undefined && (readAmount(cell.text) !== null || isNoneMark(cell.text));
}

/**
 * A label that needs a figure (本年度申请预算资金) is none without one beside it, or below it in a row of labels: it may be a
 * project's name. What heads a block elsewhere (项目资金) does so without a figure.
 */
function labelsIn(cell: Cell, next: Cell | undefined, below: Cell | undefined): readonly Label[] {
  const labels = readLabels(cell.text);
  if (!labels.some(({ needsFigure, withFigure, inline }) => inline === null && (needsFigure || withFigure)))
    return labels;
  const isBelow = isFigure(below) && (!next || readLabels(next.text).length > 0);
  if (!isFigure(next) && !isBelow) return labels.filter(({ needsFigure }) => !needsFigure);
  return labels.map((label) => ({ ...label, meaning: label.withFigure ?? label.meaning }));
}

/** Whether a value is expected beside these labels. */
function awaitsValue(labels: readonly Label[]): boolean {
  return labels.some(
    ({ meaning: { kind }, inline }) => inline === null && (kind === "head" || kind === "goal"),
  );
}

/**
 * The labels of each of a row's cells, in the cells' order; an empty list where a cell is no label.
 * @param below the next row's cells
 */
export function labelsOfCells(cells: readonly Cell[], below: readonly Cell[]): readonly (readonly Label[])[] {
  const found: (readonly Label[])[] = [];
  const hasValuesBelow = below.length > 0 && below.every(({ text }) => readLabels(text).length === 0);
  cells.forEach((cell, at) => {
    const labels = labelsIn(
      cell,
      cells[at + 1],
      hasValuesBelow ? below.find(({ column }) => column === cell.column) : undefined,
    );
    // Beside 项目名称, 项目经费 is the name.
    const isValue =
      awaitsValue(found.at(-1) ?? []) &&
      labels.some(({ withFigure, meaning }) => withFigure && meaning.kind === "heading");
    found.push(isValue ? [] : labels);
  });
  return found;
}
