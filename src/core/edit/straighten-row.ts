import { sameCell } from "../grid/address";
import type { FieldPath } from "../form/project";
import type { CellAddress, Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import { anchorOf, cellAt, textAt } from "./grid-look";
import type { CellWrite } from "./sheet-edit";
import { wholeContents } from "./whole-cell";

interface Change {
  readonly field: FieldPath;
  readonly text: string;
}

/** The other parts of the indicators that stand in wrong columns, with their own texts. */
function slidParts(grid: Grid, { places }: FormReading, changes: readonly Change[]): Change[] {
  const rows = new Set(changes.map(({ field }) => field.slice(0, field.lastIndexOf(".") + 1)));
  return (Object.keys(places) as FieldPath[])
    .filter((field) => places[field]?.belongs && rows.has(field.slice(0, field.lastIndexOf(".") + 1)))
    .filter((field) => !changes.some((change) => change.field === field))
    .map((field) => ({ field, text: textAt(grid, places[field]?.cell ?? { row: -1, column: -1 }) }));
}

/**
 * A row whose cells slid, put right: every part in its own column, with what is changed in it. Empty if nothing slid, or
 * if a cell that is needed holds something else.
 */
export function straightened(grid: Grid, form: FormReading, changes: readonly Change[]): CellWrite[][] {
  const all = [...changes, ...slidParts(grid, form, changes)];
  const placed = all.flatMap((change) => {
    const place = form.places[change.field];
    return place ? [{ ...change, from: place.cell, to: anchorOf(grid, place.belongs ?? place.cell) }] : [];
  });
  const left = placed.filter(({ from, to }) => !sameCell(from, to)).map(({ from }) => from);
  if (left.length === 0) return [];
  const isTaken = (cell: CellAddress): boolean =>
    textAt(grid, cell) !== "" && !left.some((from) => sameCell(from, cell));
  const written = placed.filter(({ from, to }) => !sameCell(from, to) || changes.length > 0);
  if (written.some(({ from, to }) => !sameCell(from, to) && isTaken(to))) return [];
  const writes = written.flatMap(({ field, text, to }): CellWrite[] => {
    const [content] = wholeContents(field, text, cellAt(grid, to), "");
    return content ? [{ ...to, ...content }] : [];
  });
  const cleared = left
    .filter((from) => !writes.some((write) => sameCell(write, from)))
    .map(({ row, column }): CellWrite => ({ row, column, text: "", number: null }));
  return [[...cleared, ...writes]];
}
