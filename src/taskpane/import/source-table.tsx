import { useMemo, type ReactElement } from "react";
import { cellName, columnName, contains } from "../../core/grid/address";
import type { Cell, CellRange, Grid } from "../../core/grid/grid";
import type { Language } from "../../core/language/language";
import { placeName } from "../../core/recognise/place-name";
import { usePaneState, useSay } from "../pane-context";

/** More rows make a long table for a narrow pane, and a long task to draw. */
const mostRows = 60;

interface Spot {
  readonly cell: Cell | undefined;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

interface Props {
  /** What the user knows the source by. */
  readonly source: string;
  readonly grid: Grid;
  readonly range: CellRange;
  /** The names of cells that are marked: no field took them. */
  readonly marked: ReadonlySet<string>;
}

/** The source's cells as they stand, merged as they are. */
export function SourceTable({ source, grid, range, marked }: Props): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  const rows = useMemo(() => rowsOf(grid, range), [grid, range]);
  const { top, left: first, right, bottom } = range;
  const columns = Array.from({ length: right - first + 1 }, (_, at) => columnName(first + at));
  return (
    <>
      <div className="source" tabIndex={0} role="region" aria-label={say("source-table", { source })}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((spots, at) => (
              <tr key={at}>
                <th scope="row">{rowName(grid, top + at, language)}</th>
                {spots.map(({ cell, column, columns: wide, rows: high }) => (
                  <td
                    key={column}
                    colSpan={wide}
                    rowSpan={high}
                    className={cell && marked.has(cellName(cell)) ? "left-over" : undefined}
                  >
                    {cell?.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bottom - top + 1 > mostRows && (
        <p className="quiet">{say("source-shown", { rows: String(mostRows) })}</p>
      )}
    </>
  );
}

/** A row's number; of a source with pages, where it is on them. */
function rowName({ origins }: Grid, row: number, language: Language): string {
  return origins ? placeName({ origins }, { row, column: 0 }, language) : String(row + 1);
}

function rowsOf(grid: Grid, range: CellRange): readonly (readonly Spot[])[] {
  const bottom = Math.min(range.bottom, range.top + mostRows - 1);
  const byName = new Map(grid.cells.map((cell) => [cellName(cell), cell]));
  const merges = grid.merges.filter((merge) => merge.bottom >= range.top && merge.top <= bottom);
  return Array.from({ length: bottom - range.top + 1 }, (_, at) => {
    const row = range.top + at;
    return Array.from({ length: range.right - range.left + 1 }, (__, index) => range.left + index).flatMap(
      (column): Spot[] => {
        const merge = merges.find((own) => contains(own, { row, column }));
        if (merge && !isFirst(merge, row, column, range)) return [];
        return [
          {
            cell: byName.get(cellName(merge ? { row: merge.top, column: merge.left } : { row, column })),
            column,
            columns: merge ? Math.min(merge.right, range.right) - column + 1 : 1,
            rows: merge ? Math.min(merge.bottom, bottom) - row + 1 : 1,
          },
        ];
      },
    );
  });
}

/** Whether a merged cell is drawn from here: at its own first cell, or at the first one inside the form. */
function isFirst(merge: CellRange, row: number, column: number, range: CellRange): boolean {
  return row === Math.max(merge.top, range.top) && column === Math.max(merge.left, range.left);
}
