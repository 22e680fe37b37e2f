import type { Box } from "../geometry";
import type { Rule } from "../ink/ink";
import { cellsOf, type RuledTable } from "./cells";
import { closeSides } from "./close-sides";
import { networksOf, trim } from "./crossings";
import { joinRules } from "./join-rules";

/** A table is larger than this in each direction, and a box to be ticked is not; in points. */
const smallest = { width: 24, height: 10 };
/** How far a table may stand out of the cell that it is in, in points. */
const slack = 3;

/**
 * The tables that the lines of a page rule, from top to bottom. A frame around others is none, and what is ruled inside of a
 * cell is part of that cell.
 */
export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const tables = networksOf(joinRules(rules))
    .map((network) => cellsOf(trim(closeSides(network))))
    .filter((table) => table.cells.length > 0 && isLargeEnough(boxOf(table)));
  const unframed = tables.filter(
    (table) => table.cells.length > 1 || !tables.some((other) => other !== table && isWithin(other, table)),
  );
  return unframed
    .filter((table) => !unframed.some((other) => other !== table && isWithin(table, other)))
    .sort((one, other) => boxOf(one).top - boxOf(other).top);
}

function boxOf({ columns, rows }: RuledTable): Box {
  return {
    left: columns[0] ?? 0,
    top: rows[0] ?? 0,
    right: columns.at(-1) ?? 0,
    bottom: rows.at(-1) ?? 0,
  };
}

function isLargeEnough({ left, top, right, bottom }: Box): boolean {
  return right - left >= smallest.width && bottom - top >= smallest.height;
}

function isWithin(inner: RuledTable, outer: RuledTable): boolean {
  const [one, other] = [boxOf(inner), boxOf(outer)];
  return (
    one.left >= other.left - slack &&
    one.top >= other.top - slack &&
    one.right <= other.right + slack &&
    one.bottom <= other.bottom + slack
  );
}
