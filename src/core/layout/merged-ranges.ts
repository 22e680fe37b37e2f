import type { CellRange } from "../grid/grid";
import type { MergeBlock } from "./sheet-plan";

/** The ranges that a block merges: itself, or each of its rows. */
export function mergedRanges({ range, across }: MergeBlock): CellRange[] {
  if (!across) return [range];
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
  return rows.map((row) => ({ ...range, top: row, bottom: row }));
}
