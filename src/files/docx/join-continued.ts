import type { Block, Table, TableCell } from "../document/blocks";

/** Word leaves an empty cell where one from above goes on; joins them, in tables inside of tables too. */
export function joinContinued(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (typeof block === "string" ? block : joinTable(block)));
}

function joinTable({ rows }: Table): Table {
  const joined: TableCell[][] = [];
  /** For each column the cell above: its row and its place in it. */
  const above: (readonly [number, number] | undefined)[] = [];
  for (const row of rows) {
    const cells: TableCell[] = [];
    let column = 0;
    for (const cell of row) {
      const [top, place] = (cell.rows === 0 ? above[column] : undefined) ?? [joined.length, cells.length];
      const anchor = joined[top]?.[place];
      if (anchor) joined[top]?.splice(place, 1, { ...anchor, rows: joined.length + 1 - top });
      else cells.push({ ...cell, rows: Math.max(1, cell.rows), blocks: joinContinued(cell.blocks) });
      for (let over = column; over < column + cell.columns; over++)
        above[over] = over === column ? [top, place] : undefined;
      column += cell.columns;
    }
    joined.push(cells);
  }
  return { rows: joined };
}
