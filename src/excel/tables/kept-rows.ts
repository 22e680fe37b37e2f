import type { RefreshPlan } from "../../core/rollup/tables/refresh-plan";
import type { TableSheet } from "../../core/rollup/tables/table-sheet";
import { askedLook, fillOf } from "../cell-looks";
import { linkOf } from "../row-looks";
import type { TableInExcel } from "./find-table";
import { saysSo } from "./says-so";

/** What refreshing a table takes from one of its rows beside what the cells hold. */
export interface KeptRow {
  /** Counted from the first one below the header, as the table was before. */
  readonly row: number;
  /** By column; null for a row that stays, and so does its look. */
  readonly looks: readonly Excel.SettableCellProperties[] | null;
  readonly links: readonly KeptLink[];
}

interface KeptLink {
  /** Counted from the table's first column. */
  readonly place: number;
  readonly link: Excel.RangeHyperlink;
}

/** As many rows are asked for at once: of the widest table some 1 MB, where Excel on the web gives 5 MB. */
const rowsAtOnce = 200;

interface Losing {
  readonly row: number;
  readonly isRemoved: boolean;
  readonly places: readonly number[];
}

/**
 * Reads, before a table is refreshed, how the rows look that will be taken out, and where the links lead that will lead
 * elsewhere: a sync for every 200 such rows, none where there is none.
 */
export async function readKeptRows(
  context: Excel.RequestContext,
  inExcel: TableInExcel,
  table: TableSheet,
  plan: RefreshPlan,
): Promise<readonly KeptRow[]> {
  const losing = rowsLosing(inExcel, table, plan);
  const kept: KeptRow[] = [];
  for (let at = 0; at < losing.length; at += rowsAtOnce) {
    const loaded = losing.slice(at, at + rowsAtOnce).map((own) => loadRow(inExcel, own));
    await context.sync();
    kept.push(...loaded.map((read) => read()));
  }
  return kept;
}

function rowsLosing(inExcel: TableInExcel, table: TableSheet, plan: RefreshPlan): readonly Losing[] {
  const linked = [...table.columns.keys()].filter((at) => table.rows.some((row) => row[at]?.link));
  return plan.rows.flatMap((becomes, row): Losing[] => {
    if (becomes === "gone") return [];
    const changed = linked.filter((at) => {
      const cell = becomes === "removed" ? undefined : table.rows[becomes]?.[at];
      return becomes === "removed" || (cell?.link && !saysSo(inExcel.found, row, plan.places[at], cell.text));
    });
    const places = changed.flatMap((at) => plan.places[at] ?? []).filter((place) => isThere(inExcel, place));
    const isRemoved = becomes === "removed";
    return isRemoved || places.length > 0 ? [{ row, isRemoved, places }] : [];
  });
}

function isThere({ found }: TableInExcel, place: number): boolean {
  return place < found.headers.length;
}

function loadRow(
  { sheet, top, left, found }: TableInExcel,
  { row, isRemoved, places }: Losing,
): () => KeptRow {
  const range = sheet.getRangeByIndexes(top + 1 + row, left, 1, found.headers.length);
  const looks = isRemoved ? range.getCellProperties({ format: askedLook }) : null;
  const cells = places.map((place) => ({ place, cell: range.getCell(0, place).load("hyperlink") }));
  return () => ({
    row,
    looks: looks && (looks.value[0] ?? []).map(lookOf),
    links: cells.flatMap(({ place, cell }) => {
      const link = linkOf(cell.hyperlink);
      return link ? [{ place, link }] : [];
    }),
  });
}

/** A cell's look as it can be written back: what has no fill gets none, which would be white otherwise. */
function lookOf({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format;
  const color = fillOf(fill);
  return { format: { ...others, ...(color !== null && { fill: { color } }) } };
}

/** Asks for the looks and links of these rows, which are all there again, without a sync of its own. */
export function requestKeptRows(
  sheet: Excel.Worksheet,
  { top, left }: Pick<TableInExcel, "top" | "left">,
  kept: readonly KeptRow[],
): void {
  for (const { row, looks, links } of kept) {
    for (const { place, link } of links) sheet.getCell(top + 1 + row, left + place).hyperlink = link;
    if (!looks) continue;
    // Excel makes a link blue and underlined, so that looks come afterwards.
    const range = sheet.getRangeByIndexes(top + 1 + row, left, 1, looks.length);
    // Clearing all formats would make a hole in the user's conditional ones, which have come with the row.
    range.format.fill.clear();
    range.setCellProperties([[...looks]]);
  }
}
