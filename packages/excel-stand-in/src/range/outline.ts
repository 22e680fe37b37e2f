import type { LineGroup, Sheet } from "../book/book";
import { type Area, lastColumn, lastRow } from "../engine/area";
import type { Axis } from "../engine/engine";
import { ExcelError } from "../errors";
import { type Cells, cellsOf, only } from "./cells";
import { demandAllowed } from "./guard";
import { setHidden } from "./lines";

/** Excel's outlines have at most eight levels: seven groups in each other. */
const mostGroups = 7;

const span = ({ axis, area }: LineGroup): readonly [from: number, to: number] =>
  axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
const wholeLines = (axis: Axis, from: number, to: number): Area =>
  axis === "rows"
    ? { top: from, bottom: to, left: 0, right: lastColumn }
    : { top: 0, bottom: lastRow, left: from, right: to };

/** How deep each row or column stands in groups; those that stand in none are missing. */
export function outlineDepths(sheet: Sheet, axis: Axis): Map<number, number> {
  const found = new Map<number, number>();
  for (const group of sheet.groups.filter((other) => other.axis === axis)) {
    const [from, to] = span(group);
    for (let line = from; line <= to; line++) found.set(line, (found.get(line) ?? 0) + 1);
  }
  return found;
}

/** The groups that give these depths: at each depth the lines that follow each other. */
export function groupsOf(axis: Axis, found: ReadonlyMap<number, number>): LineGroup[] {
  const groups: LineGroup[] = [];
  const lines = [...found.keys()].sort((a, b) => a - b);
  for (let depth = 1; depth <= mostGroups; depth++) {
    let from: number | undefined;
    for (const line of lines.filter((at) => (found.get(at) ?? 0) >= depth)) {
      from ??= line;
      if ((found.get(line + 1) ?? 0) >= depth) continue;
      groups.push({ axis, area: wholeLines(axis, from, line) });
      from = undefined;
    }
  }
  return groups;
}

export function readAxis(option: string): Axis {
  if (option === "ByRows") return "rows";
  if (option === "ByColumns") return "columns";
  throw new ExcelError("InvalidArgument");
}

/** Puts the rows or columns of the cells one level deeper into the outline (`by` 1), or out of it (-1). */
export function group(cells: Cells, axis: Axis, by: 1 | -1): void {
  const { sheet } = cells;
  demandAllowed(sheet);
  const area = only(cells);
  const [from, to] = span({ axis, area });
  const found = outlineDepths(sheet, axis);
  for (let line = from; line <= to; line++) {
    const depth = (found.get(line) ?? 0) + by;
    if (depth > mostGroups) throw new ExcelError("InvalidOperation");
    if (depth > 0) found.set(line, depth);
    else found.delete(line);
  }
  const others = sheet.groups.filter((other) => other.axis !== axis);
  sheet.book.history.change(sheet, "groups", [...others, ...groupsOf(axis, found)]);
}

/** Shows or hides the rows or columns of the cells that stand in a group. */
export function setDetails(cells: Cells, axis: Axis, shown: boolean): void {
  const [from, to] = span({ axis, area: only(cells) });
  for (const { area } of groupsOf(axis, outlineDepths(cells.sheet, axis)).filter(
    (found) => span(found)[0] <= to && span(found)[1] >= from,
  ))
    setHidden(cellsOf(cells.sheet, area), axis, !shown);
}

/** Shows so many levels of the outline and hides what is deeper; 0 leaves an axis as it is. */
export function showLevels(sheet: Sheet, axis: Axis, levels: number): void {
  if (!Number.isInteger(levels) || levels < 0 || levels > mostGroups + 1)
    throw new ExcelError("InvalidArgument");
  if (levels === 0) return;
  const found = outlineDepths(sheet, axis);
  const deeper = new Map([...found].filter(([, depth]) => depth >= levels).map(([line]) => [line, 1]));
  const higher = new Map([...found].filter(([, depth]) => depth < levels).map(([line]) => [line, 1]));
  for (const [lines, hidden] of [
    [deeper, true],
    [higher, false],
  ] as const)
    for (const { area } of groupsOf(axis, lines)) setHidden(cellsOf(sheet, area), axis, hidden);
}
