import type { RefreshPlan } from "../../core/rollup/tables/refresh-plan";
import {
  numberFormats,
  textCell,
  type TableCell,
  type TableSheet,
} from "../../core/rollup/tables/table-sheet";
import { formatOf, totalOf, valueOf } from "./cell-value";
import type { TableInExcel } from "./find-table";
import { refreshChart } from "./request-chart";
import { requestLink } from "./request-link";
import { requestRemoval, rowBlocks, runsOf, type RowBlock } from "./row-blocks";
import { saysSo } from "./says-so";

/** A row as it is to be: the planned one, or one that stays though there is nothing to say in it any more. */
interface FinalRow {
  /** Its place before, null for a new one. */
  readonly before: number | null;
  readonly cells: readonly TableCell[];
  /** Columns that are left as they are. */
  readonly kept: ReadonlySet<number>;
}

const noColumns: ReadonlySet<number> = new Set();

/** Asks for a table's new rows, behind the others, without a sync of its own. */
export function requestRows({ table, found }: TableInExcel, plan: RefreshPlan): void {
  const own = new Set(plan.places);
  // Null leaves a cell to the user's formula, with which Excel fills new rows of a calculated column.
  const blank = found.headers.map((_, column) => (own.has(column) ? "" : null));
  if (plan.added.length > 0) table.rows.add(undefined, plan.added.map(() => blank) as string[][]);
}

/**
 * Makes the other changes that turn a table on a sheet into what is planned: rows that are gone taken out, from the last to
 * the first, new columns behind the others, and the planned cells written. The user's columns, formats and order stay. What
 * is left to ask for goes with the caller's next sync, which for most tables is all.
 * @param next is waited for between two blocks of rows
 */
export async function refreshTable(
  inExcel: TableInExcel,
  table: TableSheet,
  plan: RefreshPlan,
  next: () => Promise<void>,
): Promise<void> {
  const { sheet, top, left } = inExcel;
  for (const run of runsOf(plan.rows.length, (row) => plan.rows[row] === "removed").toReversed())
    requestRemoval(inExcel.table, run, inExcel.isFiltered);
  for (const column of plan.missing)
    inExcel.table.columns.add(undefined, undefined, table.columns[column]?.header);
  const rows = finalRows(table, plan);
  table.columns.forEach((column, at) => {
    const place = left + (plan.places[at] ?? 0);
    sheet.getCell(top, place).values = [[column.header]];
    if (plan.missing.includes(at))
      sheet.getRangeByIndexes(top + 1, place, rows.length, 1).format.columnWidth = column.width;
  });
  for (const block of rowBlocks(rows.length)) {
    if (block.from > 0) await next();
    requestBlock(inExcel, table, plan, { ...block, rows: rows.slice(block.from, block.from + block.count) });
  }
  requestTotals(inExcel, table, plan, rows.length);
  if (inExcel.chart) {
    const columnOf = (key: string) =>
      left + (plan.places[table.columns.findIndex((own) => own.key === key)] ?? 0);
    refreshChart(sheet, inExcel.chart, table, { firstRow: top + 1, rows: rows.length, columnOf });
  }
}

function requestBlock(
  inExcel: TableInExcel,
  table: TableSheet,
  plan: RefreshPlan,
  { from, count, rows }: RowBlock & { readonly rows: readonly FinalRow[] },
): void {
  if (count === 0) return;
  const { sheet, top, left } = inExcel;
  table.columns.forEach((_, at) => {
    const place = left + (plan.places[at] ?? 0);
    const below = sheet.getRangeByIndexes(top + 1 + from, place, count, 1);
    below.numberFormat = rows.map((row) => [formatFor(inExcel, row, at, plan, table)]);
    rows.forEach((row, line) => {
      const { link } = row.cells[at] ?? textCell(null);
      const isThere =
        row.before !== null && saysSo(inExcel.found, row.before, plan.places[at], row.cells[at]?.text ?? "");
      if (link && !isThere) requestLink(sheet.getCell(top + 1 + from + line, place), link);
    });
    below.values = rows.map((row) => [row.kept.has(at) ? null : valueOf(row.cells[at])]);
  });
}

function finalRows(table: TableSheet, plan: RefreshPlan): readonly FinalRow[] {
  const gone = goneRow(table);
  const there = plan.rows.flatMap((becomes, before): FinalRow[] => {
    if (becomes === "removed") return [];
    if (becomes === "gone") return [{ before, ...gone }];
    return [{ before, cells: table.rows[becomes] ?? [], kept: noColumns }];
  });
  const added = plan.added.map((row) => ({ before: null, cells: table.rows[row] ?? [], kept: noColumns }));
  return [...there, ...added];
}

/** What a row is known by stays, so that it is known again; what it said is no longer so. */
function goneRow({ columns, identities, gone }: TableSheet): Pick<FinalRow, "cells" | "kept"> {
  const known = new Set(identities.flat());
  const kept = [...columns.keys()].filter((at) => {
    const key = columns[at]?.key ?? "";
    return known.has(key) && key !== gone.key;
  });
  return {
    cells: columns.map(({ key }) => textCell(key === gone.key ? gone.text : null)),
    kept: new Set(kept),
  };
}

/** A number's format is the user's where they have chosen one; only a text's may have to change, so that it stays one. */
function formatFor(
  { formats }: TableInExcel,
  { before, cells, kept }: FinalRow,
  at: number,
  { places }: RefreshPlan,
  { columns }: TableSheet,
): string {
  const look = columns[at]?.look ?? "text";
  const now = before === null ? undefined : formats[before]?.[places[at] ?? -1];
  const wanted = formatOf(look, cells[at]);
  if (now === undefined) return wanted;
  if (kept.has(at) || wanted === "@") return kept.has(at) ? now : "@";
  return now === "@" || now === "General" ? numberFormats[look] : now;
}

/** The last row's own texts, sums and formulas; another formula there is the user's. */
function requestTotals(
  { sheet, top, left, totals }: TableInExcel,
  { columns }: TableSheet,
  plan: RefreshPlan,
  rows: number,
): void {
  if (totals === null) return;
  columns.forEach((column, at) => {
    const place = plan.places[at] ?? 0;
    const now = String(totals[place] ?? "");
    const isOurs = !now.startsWith("=") || /^=SUBTOTAL\(109,/i.test(now);
    if (column.total === null || !isOurs) return;
    sheet.getCell(top + 1 + rows, left + place).formulas = [[totalOf(column, left + place, top + 1, rows)]];
  });
}
