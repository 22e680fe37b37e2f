import type { RefreshPlan } from "../../core/rollup/tables/refresh-plan";
import { ExcelProblem } from "../excel-problem";
import { asTyped } from "../cell-states";
import { cellName } from "../../core/grid/address";
import { needsTextFormat } from "../number-formats";
import type { TableInExcel } from "./find-table";
import { requestKeptRows, type KeptRow } from "./kept-rows";
import { requestRemoval, rowBlocks, runsOf, type RowBlock } from "./row-blocks";

type Value = string | number | boolean;

/** A table as it stood before it was refreshed, and what was done to it. */
interface Before extends Pick<TableInExcel, "found" | "formats" | "top" | "left" | "totals"> {
  readonly table: string;
  readonly plan: RefreshPlan;
  readonly kept: readonly KeptRow[];
}

/** Cells of a sheet, 0-based. */
interface TableArea {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** What takes a table back that was made or refreshed. */
export interface TableBack extends TableArea {
  /** The id and the name of its sheet. */
  readonly sheet: string;
  readonly name: string;
  /** Null where it was made, together with its sheet. */
  readonly before: Before | null;
  /** What it holds since then; only if it still does can it be taken back. */
  readonly values: readonly (readonly Value[])[];
}

/**
 * Makes sure that tables which were made or refreshed are as they were left; a new sheet that the user has deleted already
 * is passed over. One sync, and one for each further block of rows.
 * @returns the function that takes them back; what is left to ask for goes with the caller's next sync
 * @throws ExcelProblem `changed-meanwhile` if somebody has written into one of them
 */
export async function verifyTables(
  context: Excel.RequestContext,
  tables: readonly TableBack[],
): Promise<() => Promise<void>> {
  const asked = tables.map((back) => {
    const sheets = context.workbook.worksheets;
    const sheet = back.before ? sheets.getItem(back.sheet) : sheets.getItemOrNullObject(back.sheet);
    return { back, sheet: sheet.load("name") };
  });
  if (asked.length > 0) await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const found = await readValues(
    context,
    there.map(({ back: area, sheet }) => ({ sheet, area })),
  );
  there.forEach(({ back }, at) => {
    demandUnchanged(back, found[at] ?? []);
  });
  return async () => {
    for (const { back, sheet } of there)
      if (back.before) await takeTableBack(sheet, back.before, () => context.sync());
      else sheet.delete();
  };
}

function demandUnchanged({ name, top, left, values }: TableBack, now: readonly (readonly Value[])[]): void {
  now.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === values[row]?.[column]) return;
      const cell = `${name}!${cellName({ row: top + row, column: left + column })}`;
      throw new ExcelProblem("changed-meanwhile", { cell, found: String(value) });
    });
  });
}

/** Cells and the sheet that they are on. */
export interface AreaOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly area: TableArea;
}

/** The values of areas: one sync for all of them, and one for each further block of rows. */
export async function readValues(
  context: Excel.RequestContext,
  areas: readonly AreaOnSheet[],
): Promise<readonly (readonly (readonly Value[])[])[]> {
  const load = ({ sheet, area: { top, left, width } }: AreaOnSheet, { from, count }: RowBlock) =>
    sheet.getRangeByIndexes(top + from, left, count, width).load("values");
  const asked = areas.map((own) => {
    const [first, ...others] = rowBlocks(own.area.height);
    return { own, others, ranges: [load(own, first)] };
  });
  if (asked.length > 0) await context.sync();
  for (const { own, others, ranges } of asked)
    for (const block of others) {
      ranges.push(load(own, block));
      await context.sync();
    }
  return asked.map(({ ranges }) => ranges.flatMap(({ values }) => values as Value[][]));
}

/**
 * Rows and columns first, so that every cell stands where it stood; then what the planned columns held. What is left to ask
 * for goes with the caller's next sync.
 * @param next is waited for between two blocks of rows, and before several rows are taken out
 */
export async function takeTableBack(
  sheet: Excel.Worksheet,
  before: Before,
  next: () => Promise<void>,
): Promise<void> {
  const { table: name, plan, found, totals, top, left, kept } = before;
  const table = sheet.tables.getItem(name);
  const filter = table.autoFilter.load("isDataFiltered");
  if (plan.added.length > 1) await next();
  requestShape(table, before, plan.added.length > 1 && filter.isDataFiltered);
  for (const [place, header] of found.headers.entries())
    if (plan.places.includes(place)) {
      sheet.getCell(top, left + place).values = [[asTyped(header)]];
      if (totals) sheet.getCell(top + 1 + plan.rows.length, left + place).formulas = [[totals[place] ?? ""]];
    }
  for (const block of rowBlocks(plan.rows.length)) {
    if (block.from > 0) await next();
    const isWithin = ({ row }: KeptRow) => row >= block.from && row < block.from + block.count;
    requestKeptRows(sheet, before, kept.filter(isWithin));
    requestContents(sheet, before, block);
  }
}

function requestShape(table: Excel.Table, { plan, found }: Before, isFiltered: boolean): void {
  for (const place of plan.missing.map((column) => plan.places[column] ?? 0).reverse())
    table.columns.getItemAt(place).delete();
  const blank = found.headers.map(() => "");
  for (const { from, count } of runsOf(plan.rows.length, (row) => plan.rows[row] === "removed"))
    table.rows.add(from, Array<string[]>(count).fill(blank));
  requestRemoval(table, { from: plan.rows.length, count: plan.added.length }, isFiltered);
}

function requestContents(
  sheet: Excel.Worksheet,
  { plan, found, formats, top, left }: Before,
  { from, count }: RowBlock,
): void {
  const rows = [...plan.rows.keys()].slice(from, from + count);
  for (const place of found.headers.keys()) {
    const formatAt = (row: number): string => formats[row]?.[place] ?? "General";
    const contentAt = (row: number): Value =>
      written(found.formulas[row]?.[place] ?? "", found.values[row]?.[place] ?? "", formatAt(row));
    const put = (first: number, own: readonly number[]): void => {
      const cells = sheet.getRangeByIndexes(top + 1 + first, left + place, own.length, 1);
      cells.numberFormat = own.map((row) => [formatAt(row)]);
      cells.formulas = own.map((row) => [contentAt(row)]);
    };
    if (plan.places.includes(place)) {
      if (rows.length > 0) put(from, rows);
    } else
      // There were only formulas, or nothing, in the user's cells of such a row.
      for (const row of rows) if (plan.rows[row] === "removed") put(row, [row]);
  }
}

/** A formula is written as it is; a text such as `=1+1` must not become one. */
function written(formula: Value, value: Value, format: string): Value {
  if (typeof value !== "string" || (formula !== value && String(formula).startsWith("="))) return formula;
  return format !== "@" && needsTextFormat(value) ? `'${value}` : asTyped(value);
}
