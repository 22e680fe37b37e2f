import type { Cell, CellRange, Grid } from "../../grid/grid";
import { cellKey } from "../../recognise/lines";

/** A cell as people see it: merged over its range; null where it holds nothing. */
export interface Span {
  readonly range: CellRange;
  readonly cell: Cell | null;
}

/** The cells of a part of a grid row by row, each merged one once, in the row in which it begins; rows count from 0. */
export function spansOf(grid: Grid, part: CellRange): readonly (readonly Span[])[] {
  const cells = new Map(grid.cells.map((cell) => [cellKey(cell), cell]));
  const covering = new Map<number, CellRange>();
  for (const merge of grid.merges)
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let column = merge.left; column <= merge.right; column++)
        covering.set(cellKey({ row, column }), merge);

  const rows: Span[][] = [];
  for (let row = part.top; row <= part.bottom; row++) {
    const spans: Span[] = [];
    for (let column = part.left; column <= part.right; column++) {
      const range = covering.get(cellKey({ row, column })) ?? {
        top: row,
        bottom: row,
        left: column,
        right: column,
      };
      if (range.top === row && range.left === column)
        spans.push({ range, cell: cells.get(cellKey({ row, column })) ?? null });
    }
    rows.push(spans);
  }
  return rows;
}
