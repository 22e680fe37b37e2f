import { rowsOf, type ListInGrid } from "./indicator-rows";
import { onlyChanges } from "./plan-field";
import { columnsToThemselves, contentsOf } from "./row-contents";
import type { CellWrite, EditStep } from "./sheet-edit";

/**
 * The rows from `low` on stay, and only what stands in them changes places: `order` says which indicator each row is to
 * hold. Null where an indicator has no row.
 */
export function rotateRows(sheet: ListInGrid, order: readonly number[], low: number): EditStep | null {
  const columns = columnsToThemselves(
    sheet,
    order.map((_, at) => low + at),
  );
  const writes: CellWrite[] = [];
  for (const [at, source] of order.entries()) {
    const [from, to] = [rowsOf(sheet, source), rowsOf(sheet, low + at)];
    if (!from || !to) return null;
    writes.push(...contentsOf(sheet, source, columns, to.top));
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
