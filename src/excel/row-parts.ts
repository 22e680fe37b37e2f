import type { CellRange } from "../core/grid/grid";

/** The columns from `left` to `right` that no merged cell of these fills, in runs. */
export function partsBeside(
  crossing: readonly CellRange[],
  left: number,
  right: number,
): Pick<CellRange, "left" | "right">[] {
  const parts: { left: number; right: number }[] = [];
  for (let column = left; column <= right; column++) {
    if (crossing.some((merge) => merge.left <= column && merge.right >= column)) continue;
    const last = parts.at(-1);
    if (last?.right === column - 1) last.right = column;
    else parts.push({ left: column, right: column });
  }
  return parts;
}
