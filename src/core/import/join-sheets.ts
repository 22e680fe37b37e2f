import { isSameProject } from "../form/identity";
import { everyIndicator, indicatorField } from "../form/indicator-lists";
import type { FieldPath } from "../form/project";
import { fold } from "../form/text";
import { boundsOf } from "../grid/bounds";
import type { Cell, CellRange, Grid } from "../grid/grid";
import { recognise } from "../recognise/recognise";
import type { FormReading, Reading } from "../recognise/reading";

/** A sheet with what was read of it. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly reading: Reading;
}

/** Two sheets of a form, set below each other and read as one. */
export interface JoinedSheets extends ReadSheet {
  /** The row at which the second sheet begins, 0-based. */
  readonly row: number;
}

/**
 * Joins two sheets that hold one form: the basics on the first, the indicators on the next. Of a head that the second
 * one repeats, what stands on the first already is left out.
 * @returns null if they are not such sheets, or cannot be read as one form
 */
export function joinSheets(first: ReadSheet, second: ReadSheet): JoinedSheets | null {
  const basics = first.reading.forms.at(-1);
  const [table, ...others] = second.reading.forms;
  if (!basics || !table || others.length > 0 || !goesOn(basics, table)) return null;
  const row = boundsOf(first.grid.cells).bottom + 1;
  const grid = stack(first.grid, withoutRepeated(second.grid, table, first.grid), row);
  const reading = recognise(grid);
  const isOne =
    reading.forms.length === first.reading.forms.length && countOf(reading.forms.at(-1)) === countOf(table);
  return isOne ? { grid, reading, row } : null;
}

/** Whether one form has all but the indicators, and the other the indicators of the same project, or of one unnamed. */
function goesOn(basics: FormReading, table: FormReading): boolean {
  if (basics.project.name === null || countOf(basics) > 0 || countOf(table) === 0) return false;
  return table.project.name === null || isSameProject(basics.project, table.project);
}

function countOf(form: FormReading | undefined): number {
  return form ? everyIndicator(form.project.indicators).length : 0;
}

function withoutRepeated(grid: Grid, { places }: FormReading, first: Grid): Grid {
  const rows = Object.entries(places).flatMap(([field, place]) =>
    indicatorField(field as FieldPath)?.part && place ? [place.cell.row] : [],
  );
  const table = Math.min(...rows);
  const known = new Set(first.cells.map(({ text }) => fold(text)));
  const isRepeated = ({ row, text }: Cell) => row < table && known.has(fold(text));
  return { ...grid, cells: grid.cells.filter((cell) => !isRepeated(cell)) };
}

function stack(above: Grid, below: Grid, rows: number): Grid {
  const merges = below.merges.map((merge): CellRange => ({
    ...merge,
    top: merge.top + rows,
    bottom: merge.bottom + rows,
  }));
  return {
    name: [above.name, below.name].filter(Boolean).join(" + ") || null,
    cells: [...above.cells, ...below.cells.map((cell) => ({ ...cell, row: cell.row + rows }))],
    merges: [...above.merges, ...merges],
    ...(above.origins &&
      below.origins && {
        origins: [
          ...above.origins,
          ...below.origins.map((origin) => ({ ...origin, row: origin.row + rows })),
        ],
      }),
  };
}
