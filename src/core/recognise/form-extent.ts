import type { Cell } from "../grid/grid";
import { readIndicatorHeader } from "./indicators/read-header";
import { continuesTable } from "./indicators/continues-table";
import { isUnsigned } from "./labels/signature-words";
import { cutLines, extent, isLabelAt, type Line, type MergeIndex } from "./lines";
import { isTitle } from "./regions";

/** What belongs to a form, and what merely stands near it. */
export interface FormExtent {
  readonly lines: readonly Line[];
  readonly outside: readonly Cell[];
}

/** Labels of these kinds are a form's own words; remarks, opinions and telephone numbers stand beside forms too. */
const ownKinds: readonly string[] = ["head", "amount", "goal"];

function hasOwnLabel({ labels }: Line): boolean {
  return labels.some((own) => own.some(({ meaning }) => ownKinds.includes(meaning.kind)));
}

/** Whether lines behind a blank row go on with the form: in its labels, a table, a title, or what is printed for signatures. */
function continues(group: readonly Line[], hasTable: boolean): boolean {
  return group.some(
    (line) =>
      line.isHeader ||
      hasOwnLabel(line) ||
      line.cells.some(isTitle) ||
      line.cells.every(({ text }) => isUnsigned(text)) ||
      (hasTable && continuesTable(line.cells)),
  );
}

/** The lines in groups with blank rows between them; a merged cell reaches over the rows that it covers. */
function groupsOf(lines: readonly Line[], merges: MergeIndex): Line[][] {
  const groups: Line[][] = [];
  let bottom = -Infinity;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && line.row <= bottom + 1) group.push(line);
    else groups.push([line]);
    for (const cell of line.cells) bottom = Math.max(bottom, extent(merges, cell).bottom);
  }
  return groups;
}

/** The number of lines up to the last one that is the form's. */
function heightOf(lines: readonly Line[], merges: MergeIndex): number {
  const groups = groupsOf(lines, merges);
  const hasTable = lines.some(({ isHeader }) => isHeader);
  const last = groups.findLastIndex((group, at) => at === 0 || continues(group, hasTable));
  return groups.slice(0, last + 1).reduce((sum, group) => sum + group.length, 0);
}

/** Columns side by side in which something stands. */
interface Strip {
  readonly left: number;
  right: number;
  readonly cells: { readonly line: Line; readonly at: number }[];
}

/** The columns of the lines in strips with blank columns between them; none where no column is blank. */
function stripsOf(lines: readonly Line[], merges: MergeIndex): Strip[] {
  /** How far to the right the cells reach that begin in a column. */
  const reach = new Map<number, number>();
  for (const { cells } of lines)
    for (const cell of cells)
      reach.set(cell.column, Math.max(reach.get(cell.column) ?? 0, extent(merges, cell).right));
  const strips: Strip[] = [];
  const stripOf = new Map<number, Strip>();
  for (const [left, right] of [...reach].sort(([a], [b]) => a - b)) {
    const last = strips.at(-1);
    const strip = last && left <= last.right + 1 ? last : { left, right, cells: [] };
    strip.right = Math.max(strip.right, right);
    if (strip !== last) strips.push(strip);
    stripOf.set(left, strip);
  }
  if (strips.length < 2) return [];
  for (const line of lines)
    line.cells.forEach(({ column }, at) => stripOf.get(column)?.cells.push({ line, at }));
  return strips;
}

function isOwn({ line, at }: Strip["cells"][number]): boolean {
  const text = line.cells[at]?.text ?? "";
  // A list has the projects' fields among its headers.
  if (line.isHeader && readIndicatorHeader(text) !== null) return true;
  return line.labels[at]?.some(({ meaning }) => ownKinds.includes(meaning.kind)) ?? false;
}

/** Where merged cells are lost a value may stand apart from its label; a whole column of such values is the form's. */
function holdsValues({ cells }: Strip): boolean {
  const values = cells.filter(({ line, at }) => (line.isHeader ? at > 0 : isLabelAt(line, at - 1)));
  return values.length >= 2 && values.length * 2 >= cells.length;
}

/** The first column of a form and the one behind its last: from its first label or header to the last. */
function widthOf(lines: readonly Line[], merges: MergeIndex): { left: number; right: number } {
  const strips = stripsOf(lines, merges);
  const belongs = strips.map((strip) => strip.cells.some(isOwn) || (merges.size === 0 && holdsValues(strip)));
  const first = strips[belongs.indexOf(true)];
  const last = strips[belongs.lastIndexOf(true)];
  return first && last ? { left: first.left, right: last.right + 1 } : { left: 0, right: Infinity };
}

/**
 * Tells what of the lines is a form's and what only stands below or beside it: blank rows end a form unless what follows
 * goes on in its own words, and so do blank columns.
 */
export function extentOf(all: readonly Line[], merges: MergeIndex): FormExtent {
  const height = heightOf(all, merges);
  const within = all.slice(0, height);
  const { left, right } = widthOf(within, merges);
  const isInside = ({ column }: Cell): boolean => column >= left && column < right;
  const isNarrow = within.every(({ cells }) => cells.every(isInside));
  const beside = isNarrow ? [] : within.flatMap(({ cells }) => cells.filter((cell) => !isInside(cell)));
  const below = all.slice(height).flatMap(({ cells }) => cells);
  return { lines: isNarrow ? within : cutLines(within, left, right), outside: [...beside, ...below] };
}
