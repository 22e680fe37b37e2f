import { indicatorParts, type IndicatorList } from "../../form/project";
import { claimEmpty, type FormDraft } from "../draft";
import type { TableReading } from "../reading";
import { withChosenValue } from "./choose-value";
import { carryOver, levelsOver, type CarriedLevels } from "./carry-levels";
import { findSlots } from "./find-slots";
import type { IndicatorBlock } from "./columns";
import type { IndicatorTable } from "./find-tables";
import { readTable, type BlockReader } from "./read-table";

/** Whether the overall goal stands left of the annual one, as the blocks below them then do. */
function isOverallFirst({ places }: FormDraft): boolean {
  const overall = places["goals.overall"]?.cell;
  const annual = places["goals.annual"]?.cell;
  return overall?.row !== annual?.row || (overall?.column ?? 0) < (annual?.column ?? Infinity);
}

/** Blocks side by side whose headers do not say: the long-term one stands under the overall goal. */
function listsByGoals({ blocks }: IndicatorTable, overallFirst: boolean): IndicatorList[] {
  return blocks.map((_, at) => ((at === blocks.length - 1) === overallFirst ? "annual" : "overall"));
}

function listsOf(
  table: IndicatorTable,
  tables: readonly IndicatorTable[],
  overallFirst: boolean,
): IndicatorList[] {
  const { blocks, scope } = table;
  const scopes = blocks.map((block) => block.scope);
  // Groups side by side, each under its level, are one list.
  if (blocks.every(({ levels }) => levels !== undefined)) return blocks.map(() => "annual");
  const byScope = scopes.map((of): IndicatorList => (of === "overall" ? "overall" : "annual"));
  if (blocks.length > 1) return new Set(byScope).size > 1 ? byScope : listsByGoals(table, overallFirst);
  // A long-term table alone is all that the form has; beside a table of the year it is the long-term one.
  const hasYear = tables.some((other) => other !== table && other.scope !== "overall");
  return [(scope ?? scopes[0]) === "overall" && hasYear ? "overall" : "annual"];
}

/**
 * Reads all indicator tables of a form. Levels are carried from table to table, as far as both fill the same list: a
 * table may go on over a page break.
 */
export function readTables(draft: FormDraft, tables: readonly IndicatorTable[]): void {
  const carried = new Map<string, CarriedLevels>();
  /** Where the first indicator of a list would have to be written, if it has none. */
  const places: { list: IndicatorList; row: number; column: number | undefined }[] = [];
  for (const table of tables) {
    const lists = listsOf(table, tables, isOverallFirst(draft));
    const readers = lists.map((list, at) => {
      const block = `${list} ${at}`;
      const carry = carryOver(carried.get(block) ?? levelsOver(table.blocks[at]?.levels));
      carried.set(block, carry);
      return { list, carry };
    });
    const blocks = table.blocks.map((block) => withChosenValue(block, draft.project.year));
    blocks.forEach((block, at) => {
      const list = lists[at];
      if (list) draft.tables.push({ list, top: table.top, columns: partsOf(block) });
    });
    readInOrder(draft, { ...table, blocks }, readers);
    blocks.forEach((block, at) => {
      const list = lists[at];
      if (list) draft.slots.push(...findSlots(table, block, list, draft.region.merges));
    });
    places.push(...lists.map((list, at) => ({ list, row: table.top, column: columnOfNames(table, at) })));
  }
  for (const { list, row, column } of places)
    if (column !== undefined && draft.project.indicators[list].length === 0)
      claimEmpty(draft, `indicators.${list}`, { row, column });
}

/** Reads row by row; groups side by side, each under its level, one behind the other, since a level's indicators belong together. */
function readInOrder(draft: FormDraft, table: IndicatorTable, readers: readonly BlockReader[]): void {
  if (!table.blocks.every(({ levels }) => levels !== undefined)) readTable(draft, table, readers);
  else for (const at of table.blocks.keys()) readTable(draft, table, readers, at);
}

function columnOfNames({ blocks }: IndicatorTable, at: number): number | undefined {
  return blocks[at]?.columns.name;
}

function partsOf({ columns }: IndicatorBlock): TableReading["columns"] {
  return Object.fromEntries(
    indicatorParts.flatMap((part) => (columns[part] === undefined ? [] : [[part, columns[part]]])),
  );
}
