import type { Grid } from "../../../src/core/grid/grid";
import type { TableSheet } from "../../../src/core/rollup/tables/table-sheet";

/** The grid that reading the sheet of a table gives, without its last row. */
export function tableGrid({ name, columns, rows }: TableSheet): Grid {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => row.map(({ text }) => text))];
  return {
    name,
    cells: lines.flatMap((texts, row) =>
      texts.flatMap((text, column) => (text === "" ? [] : [{ row, column, text, value: text }])),
    ),
    merges: [],
  };
}
