import type { CellAddress, CellRange } from "../../src/core/grid/grid";
import { leastTextHeight } from "../../src/core/layout/text-height";
import type { everything } from "./on-a-sheet";

type Everything = ReturnType<typeof everything>;

/** What Excel gives a row and a column that nobody has set, in points. */
const standard = { rows: 15, columns: 48 };

const sizeOf = (all: Everything, axis: keyof typeof standard, line: number): number => {
  const [size] = JSON.parse(all.get(`${axis} ${line}`) ?? "[null]") as [number | null];
  return size ?? standard[axis];
};

function widthOf(all: Everything, { row, column }: CellAddress): number {
  const merges = [...all.keys()].flatMap((key) =>
    key.startsWith("merge ") ? [JSON.parse(key.slice("merge ".length)) as CellRange] : [],
  );
  const own = merges.find(({ top, left }) => top === row && left === column);
  let width = 0;
  for (let at = column; at <= (own?.right ?? column); at++) width += sizeOf(all, "columns", at);
  return width;
}

/** Whether the cell holds a text of which something would be cut off in a row of this height. */
function isCutAt(all: Everything, height: number, cell: CellAddress): boolean {
  const held = all.get(`${cell.row} ${cell.column}`);
  if (held === undefined) return false;
  const { value, format } = JSON.parse(held) as {
    value: unknown;
    format: { fontSize?: number; indent?: number };
  };
  const style = { size: format.fontSize ?? 11, indent: format.indent ?? 0, wrap: true, leastHeight: 0 };
  return typeof value === "string" && leastTextHeight(value, widthOf(all, cell), style) > height;
}

/** Whether a thing that changed is the height of a row that had to grow: a text that was written there was cut off in it before. */
export function isRowGrown(
  key: string,
  before: Everything,
  after: Everything,
  written: readonly CellAddress[],
): boolean {
  const row = Number(/^rows (\d+)$/.exec(key)?.[1] ?? Number.NaN);
  const height = sizeOf(before, "rows", row);
  const cells = written.filter((cell) => cell.row === row);
  return sizeOf(after, "rows", row) > height && cells.some((cell) => isCutAt(after, height, cell));
}
