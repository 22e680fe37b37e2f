/** Some rows of a table, counted from the first one below its header. */
export interface RowBlock {
  readonly from: number;
  readonly count: number;
}

/** Of a report some 0.9 MB, where Excel on the web takes and gives 5 MB at once. */
const rowsAtOnce = 1_000;

/** A table's rows in parts that go to Excel, or come from there, with one sync each; a table without rows has one, too. */
export function rowBlocks(rows: number): readonly [RowBlock, ...RowBlock[]] {
  const first = { from: 0, count: Math.min(rows, rowsAtOnce) };
  const others = Array.from({ length: Math.max(0, Math.ceil(rows / rowsAtOnce) - 1) }, (_, at) => {
    const from = (at + 1) * rowsAtOnce;
    return { from, count: Math.min(rowsAtOnce, rows - from) };
  });
  return [first, ...others];
}

/** The rows for which something holds, each unbroken run of them as one part. */
export function runsOf(rows: number, holds: (row: number) => boolean): readonly RowBlock[] {
  const runs: RowBlock[] = [];
  for (let row = 0; row < rows; row++) {
    if (!holds(row)) continue;
    const last = runs.at(-1);
    if (last && last.from + last.count === row) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}

/**
 * Asks for rows of a table to be taken out; several together, which Excel does much faster than one by one.
 * @param isFiltered whether the user's filter hides rows: Excel shifts no cells in a filtered table, but deletes its rows
 */
export function requestRemoval(table: Excel.Table, { from, count }: RowBlock, isFiltered: boolean): void {
  if (count > 1 && !isFiltered) {
    const first = table.rows.getItemAt(from).getRange();
    first.getResizedRange(count - 1, 0).delete("Up");
    return;
  }
  for (let row = from + count - 1; row >= from; row--) table.rows.getItemAt(row).delete();
}
