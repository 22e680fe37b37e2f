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
