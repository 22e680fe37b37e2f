import type { Cell, CellAddress } from "../grid/grid";
import { extent, isLabelAt, type Line, type Region } from "./lines";
import type { Meaning } from "./labels/meanings";
import type { Label } from "./labels/read-label";

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

/** The next line, if it holds the values of a line that is all labels: it has none itself. */
function valuesBelow(lines: readonly Line[], at: number): Line | null {
  const line = lines[at];
  const below = lines[at + 1];
  if (!line || !below || line.cells.length < 2 || below.isHeader) return null;
  // A schedule (项目实施内容 | 开始时间 | 完成时间) has headers too, but speaks of steps, not of the project.
  if (line.labels.some(([label]) => !label || label.meaning.kind === "other")) return null;
  return below.labels.every((own) => own.length === 0) ? below : null;
}

function labelsAt(lines: readonly Line[], line: number, { merges }: Region): LabelledCell[] {
  const current = lines[line];
  if (!current) return [];
  const below = valuesBelow(lines, line);
  return current.labels.flatMap((labels, at) => {
    const cell = current.cells[at];
    if (!cell || labels.length === 0) return [];
    const beside = isLabelAt(current, at + 1) ? null : (current.cells[at + 1] ?? null);
    const under = below?.cells.find(({ column }) => column === cell.column) ?? null;
    const nextLabel = current.cells.find((_, later) => later > at && isLabelAt(current, later)) ?? null;
    const besides = { row: cell.row, column: extent(merges, cell).right + 1 };
    return labels.map((label): LabelledCell => {
      const value = beside ?? (label.meaning.kind === "goal" ? null : under);
      return { cell, label, line, value: label.inline === null ? value : null, besides, nextLabel };
    });
  });
}

const nothing: ReadonlySet<Line> = new Set();

/** Finds the labels in the lines, in reading order, passing over the tables'; `line` counts in the given lines. */
export function findLabels(lines: readonly Line[], region: Region, tableLines = nothing): LabelledCell[] {
  return lines.flatMap((line, at) => (tableLines.has(line) ? [] : labelsAt(lines, at, region)));
}

/** The labels line by line, in reading order. */
export function byLine<L extends LabelledCell>(labelled: readonly L[]): L[][] {
  const lines = new Map<number, L[]>();
  for (const entry of labelled) {
    const line = lines.get(entry.line);
    if (line) line.push(entry);
    else lines.set(entry.line, [entry]);
  }
  return [...lines.values()];
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
