import type { CellRange, Grid } from "../grid/grid";
import { extentOf } from "./grid-look";
import type { EditStep, SheetEdit } from "./sheet-edit";
import { rowsMissing, type Sizes, type TextCell } from "./text-room";

/** Rows put in below a row of a form: every cell of the row goes on over them. */
function spreadRow(grid: Grid, row: number, count: number, { left, right }: CellRange): EditStep[] {
  const steps = Array.from({ length: count }, (): EditStep => ({
    ...{ kind: "insert-row", at: row + 1, like: row },
    ...{ left, right },
  }));
  for (let column = left; column <= right;) {
    const cell = extentOf(grid, { row, column });
    steps.push({ kind: "merge", range: { ...cell, bottom: cell.bottom + count } });
    column = cell.right + 1;
  }
  return steps;
}

/** How many rows more each row needs below it, the lowest row first. */
function missingBelow(cells: readonly TextCell[], sizes: Sizes): [row: number, count: number][] {
  const missing = new Map<number, number>();
  for (const cell of cells) {
    const count = rowsMissing(cell, sizes);
    const { bottom } = cell.range;
    if (count > 0) missing.set(bottom, Math.max(count, missing.get(bottom) ?? 0));
  }
  return [...missing].sort(([a], [b]) => b - a);
}

/**
 * An edit that only writes, with further rows put in first where a text needs more height than Excel gives to the rows of its
 * cell, as a built form has them. The edit itself where there is room.
 */
export function spreadTexts(
  grid: Grid,
  edit: SheetEdit,
  cells: readonly TextCell[],
  sizes: Sizes,
): SheetEdit {
  const { form } = edit;
  const [only, ...others] = edit.steps;
  if (!form || only?.kind !== "write" || others.length > 0) return edit;
  const missing = missingBelow(cells, sizes);
  if (missing.length === 0) return edit;
  const below = (row: number): number =>
    missing.reduce((sum, [at, count]) => (at < row ? sum + count : sum), 0);
  const written = only.cells.map((cell) => ({ ...cell, row: cell.row + below(cell.row) }));
  return {
    ...edit,
    expected: form,
    steps: [
      ...missing.flatMap(([row, count]) => spreadRow(grid, row, count, form)),
      { kind: "write", cells: written },
    ],
  };
}
