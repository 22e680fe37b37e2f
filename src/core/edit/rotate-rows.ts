import { cellAt } from "./grid-look";
import { ownCells, rowsOf, type ListInGrid } from "./indicator-rows";
import { onlyChanges } from "./plan-field";
import type { CellWrite, EditStep } from "./sheet-edit";

/**
 * The rows from `low` on stay, and only what stands in them changes places: `order` says which indicator each row is to
 * hold. Null where an indicator has no row.
 */
export function rotateRows(sheet: ListInGrid, order: readonly number[], low: number): EditStep | null {
  const columns = new Set(order.flatMap((_, at) => ownCells(sheet, low + at).map(({ column }) => column)));
  const writes: CellWrite[] = [];
  for (const [at, source] of order.entries()) {
    const [from, to] = [rowsOf(sheet, source), rowsOf(sheet, low + at)];
    if (!from || !to) return null;
    for (const column of columns) {
      const cell = cellAt(sheet.grid, { row: from.top, column });
      const number = typeof cell?.value === "number" ? String(cell.value) : null;
      writes.push({ row: to.top, column, text: cell?.text ?? "", number });
    }
  }
  return { kind: "write", cells: onlyChanges(sheet.grid, writes) };
}

/** Which indicator each row from the first to the last of the two is to hold. */
export function orderOf(from: number, to: number): number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return Array.from({ length: high - low + 1 }, (_, at) => low + at)
    .toSpliced(from - low, 1)
    .toSpliced(to - low, 0, from);
}
