import type { Cell, CellAddress } from "../grid/grid";
import { extent, isLabelAt, type Line, type Region } from "./lines";
import { isLabelTail } from "./labels/instructions";
import type { Meaning } from "./labels/meanings";
import { stepLabels } from "./labels/other-labels";
import { isSectionHead } from "./labels/section-heads";
import { isTitle } from "./regions";
import { currencyStated, isYearBlank } from "./title";
import type { Label } from "./labels/read-label";

/** A label on the grid with what stands to its right. */
export interface LabelledCell<M extends Meaning = Meaning> {
  readonly cell: Cell;
  readonly label: Label & { readonly meaning: M };
  readonly line: number;
  /** The next cell in the row, if it is no label itself; null also where the value stands in the label's own cell. */
  readonly value: Cell | null;
  /** Cells between the label and its value that go on with the label: 小计, （盖章）. */
  readonly tail?: readonly Cell[];
  /** Where the value would have to be written: right of the label. */
  readonly besides: CellAddress;
  /** The next label in the row. */
  readonly nextLabel: Cell | null;
}

/** Whether a line is nothing but labels of a project, each without a value; a schedule's (开始时间) are its steps' own. */
function isAllLabels({ cells, labels, isHeader }: Line): boolean {
  return (
    !isHeader &&
    labels.every((own) => own.length > 0 && own.every(({ inline }) => inline === null)) &&
    !labels.some(([label]) => stepLabels.includes(label?.words ?? "")) &&
    // One label alone in its row is more often empty than answered below; only what is always answered counts.
    (cells.length > 1 || (labels[0]?.length === 1 && labels[0][0]?.meaning.kind === "head"))
  );
}

/** Whether a cell is none that anybody filled in: a title, a year, a unit of money, the head of a part. */
function isPrinted(cell: Cell): boolean {
  const { text } = cell;
  return isTitle(cell) || isYearBlank(text) || isSectionHead(text) || currencyStated(text) !== null;
}

/** The next line, if it holds the values of a line that is all labels: below them, and no labels itself. */
function valuesBelow(lines: readonly Line[], at: number): Line | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below || below.isHeader || !isAllLabels(line)) return null;
  const columns = line.cells.map(({ column }) => column);
  const isValues = below.cells.every(
    (cell, slot) => columns.includes(cell.column) && !isLabelAt(below, slot) && !isPrinted(cell),
  );
  return isValues ? below : null;
}

interface Beside {
  readonly value: Cell | null;
  /** Cells between the label and its value that belong to the label: 小计, （盖章）. */
  readonly tail: readonly Cell[];
}

/** What stands to the right of a label, past the cells that only go on with it. */
function besideOf(line: Line, at: number): Beside {
  const tail: Cell[] = [];
  // 单位 may be the unit of money, and 万元 its value.
  const isCurrency = line.labels[at]?.some(
    ({ meaning, words }) => meaning.kind === "head" && (meaning.field === "currency" || words === "单位"),
  );
  for (let next = at + 1; ; next++) {
    const cell = line.cells[next];
    if (!cell || isLabelAt(line, next)) return { value: null, tail };
    if (isCurrency || !isLabelTail(cell.text)) return { value: cell, tail };
    tail.push(cell);
  }
}

function labelsAt(lines: readonly Line[], line: number, { merges }: Region): LabelledCell[] {
  const current = lines[line];
  if (!current) return [];
  const below = valuesBelow(lines, line);
  return current.labels.flatMap((labels, at) => {
    const cell = current.cells[at];
    if (!cell || labels.length === 0) return [];
    const { value: beside, tail } = besideOf(current, at);
    const under = below?.cells.find(({ column }) => column === cell.column) ?? null;
    const nextLabel = current.cells.find((_, later) => later > at && isLabelAt(current, later)) ?? null;
    const besides = { row: cell.row, column: extent(merges, tail.at(-1) ?? cell).right + 1 };
    return labels.map((label): LabelledCell => {
      const value = beside ?? (label.meaning.kind === "goal" ? null : under);
      return { cell, label, line, value: label.inline === null ? value : null, tail, besides, nextLabel };
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
