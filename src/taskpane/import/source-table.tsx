import { useMemo, type ReactElement } from "react";
import { cellName, columnName, contains } from "../../grid/address";
import type { Cell, CellRange } from "../../grid/grid";
import type { FoundForm } from "../../takeover/found-form";
import { sourceOf } from "../../actions/import-report";
import { useSay } from "../pane-context";

/** More rows make a long table for a narrow pane, and a long task to draw. */
const mostRows = 60;

interface Spot {
  readonly cell: Cell | undefined;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** The source's cells as they stand, merged as they are; those that no field took are marked. */
export function SourceTable({ found }: { readonly found: FoundForm }): ReactElement {
  const say = useSay();
  const rows = useMemo(() => rowsOf(found), [found]);
  const left = useMemo(() => new Set(found.form.leftovers.map(({ cell }) => cellName(cell))), [found]);
  const { top, left: first, right, bottom } = found.form.range;
  const columns = Array.from({ length: right - first + 1 }, (_, at) => columnName(first + at));
  return (
    <>
      <div
        className="source"
        tabIndex={0}
        role="region"
        aria-label={say("source-table", { source: sourceOf(found) })}
      >
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
                <th scope="row">{top + at + 1}</th>
                {spots.map(({ cell, column, columns: wide, rows: high }) => (
                  <td
                    key={column}
                    colSpan={wide}
                    rowSpan={high}
                    className={cell && left.has(cellName(cell)) ? "left-over" : undefined}
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

function rowsOf({ grid, form: { range } }: FoundForm): readonly (readonly Spot[])[] {
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
