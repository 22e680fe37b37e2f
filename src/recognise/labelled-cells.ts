import type { Cell, CellAddress } from "../grid/grid";
import { readAmount } from "../form/read-amount";
import { isIndicatorHeader } from "./indicators/read-header";
import { extent, type Line, type Region } from "./lines";
import type { Meaning } from "./labels/meanings";
import { readLabels, type Label } from "./labels/read-label";

/** A label on the grid with what stands to its right. */
export interface LabelledCell<M extends Meaning = Meaning> {
  readonly cell: Cell;
  readonly label: Label & { readonly meaning: M };
  readonly line: number;
  /** The next cell in the row, if it is no label itself; null also where the value stands in the label's own cell. */
  readonly value: Cell | null;
  /** Where the value would have to be written: right of the label. */
  readonly besides: CellAddress;
  /** The next label in the row. */
  readonly nextLabel: Cell | null;
}

function labelsIn(cell: Cell, next: Cell | undefined): readonly Label[] {
  return readLabels(cell.text).filter(
    ({ needsFigure, inline }) =>
      !needsFigure || inline !== null || (next !== undefined && readAmount(next.text) !== null),
  );
}

/** The next line, if it holds the values of a line that is all labels: it has none itself. */
function valuesBelow(lines: readonly Line[], at: number): Line | null {
  const line = lines[at];
  const below = lines[at + 1];
  if (!line || !below || line.cells.length < 2 || isIndicatorHeader(below)) return null;
  const isLabel = ({ text }: Cell): boolean => readLabels(text).length > 0;
  // A schedule (项目实施内容 | 开始时间 | 完成时间) has headers too, but speaks of steps, not of the project.
  if (line.cells.some(({ text }) => readLabels(text).some(({ meaning }) => meaning.kind === "other")))
    return null;
  return line.cells.every(isLabel) && !below.cells.some(isLabel) ? below : null;
}

const nothing: ReadonlySet<Line> = new Set();

/** Finds the labels in the lines, in reading order, passing over the tables'; `line` counts in the given lines. */
export function findLabels(lines: readonly Line[], region: Region, tableLines = nothing): LabelledCell[] {
  return lines.flatMap((current, line) => {
    if (tableLines.has(current)) return [];
    const { cells } = current;
    const below = valuesBelow(lines, line);
    return cells.flatMap((cell, at) => {
      const next = cells[at + 1];
      const labels = labelsIn(cell, next);
      if (labels.length === 0) return [];
      const beside = next && readLabels(next.text).length === 0 ? next : null;
      const value = beside ?? below?.cells.find(({ column }) => column === cell.column) ?? null;
      const nextLabel = cells.slice(at + 1).find(({ text }) => readLabels(text).length > 0) ?? null;
      const besides = { row: cell.row, column: extent(region.merges, cell).right + 1 };
      return labels.map((label) => ({
        cell,
        label,
        line,
        value:
          label.inline === null && labels.length === 1 && (beside || label.meaning.kind !== "goal")
            ? value
            : null,
        besides,
        nextLabel,
      }));
    });
  });
}

/** Keeps the labels of one kind. */
export function ofKind<K extends Meaning["kind"]>(
  labelled: readonly LabelledCell[],
  kind: K,
): LabelledCell<Extract<Meaning, { kind: K }>>[] {
  return labelled.filter(
    (entry): entry is LabelledCell<Extract<Meaning, { kind: K }>> => entry.label.meaning.kind === kind,
  );
}

/** The text of the value: in the label's own cell, or to its right; empty if there is none. */
export function valueText({ label, value }: LabelledCell): string {
  return label.inline ?? value?.text ?? "";
}
