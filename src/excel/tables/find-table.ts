import type { FoundTable } from "../../core/rollup/tables/refresh-plan";
import { rowBlocks, type RowBlock } from "./row-blocks";

type Value = string | number | boolean;

/** A table of ours in the workbook, as Excel knows it. */
export interface TableInExcel {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** Null where the user has deleted it, or made another one of it. */
  readonly chart: Excel.Chart | null;
  readonly found: FoundTable;
  /** Whether the user's filter hides rows. */
  readonly isFiltered: boolean;
  /** The number formats of the cells below the header. */
  readonly formats: readonly (readonly string[])[];
  /** The row of the header and the column of the first cell, 0-based. */
  readonly top: number;
  readonly left: number;
  /** The formulas of the last row; null where the user has hidden it. */
  readonly totals: readonly Value[] | null;
}

/** Asks, without a sync of its own, which tables there are, whatever their sheets are called by now. */
export function askForTables(context: Excel.RequestContext): Excel.TableCollection {
  return context.workbook.tables.load("items/name, items/showTotals, items/showHeaders, items/rows/count");
}

/** A table that is there, and how many series its chart had when it was made; 0 for a table without a chart. */
export interface WantedTable {
  readonly table: Excel.Table;
  readonly parts: number;
}

/** Reads all of tables that are there: one sync for all of them, and one for each further block of rows. */
export async function readTables(
  context: Excel.RequestContext,
  wanted: readonly WantedTable[],
): Promise<readonly TableInExcel[]> {
  if (wanted.length === 0) return [];
  const asked = wanted.map(({ table, parts }) => {
    if (!table.showHeaders) table.showHeaders = true;
    const body = table.getDataBodyRange();
    const [first, ...others] = rowBlocks(table.rows.count);
    return {
      ...{ table, parts, body, others, cells: [loadBlock(body, first, others.length > 0)] },
      sheet: table.worksheet.load("id, name"),
      filter: table.autoFilter.load("isDataFiltered"),
      header: table.getHeaderRowRange().load("values, rowIndex, columnIndex"),
      below: table.showTotals ? body.getRowsBelow(1).load("formulas") : null,
      charts: table.worksheet.charts.load("items/name, items/series/count"),
    };
  });
  await context.sync();
  for (const { body, others, cells } of asked)
    for (const block of others) {
      cells.push(loadBlock(body, block, true));
      await context.sync();
    }
  return asked.map(({ table, parts, sheet, filter, header, below, charts, cells }) => ({
    ...{ sheet, table, isFiltered: filter.isDataFiltered },
    chart: charts.items.find((chart) => isTables(chart, table, parts)) ?? null,
    found: {
      headers: (header.values[0] ?? []).map(String),
      values: cells.flatMap((block) => block.values as Value[][]),
      formulas: cells.flatMap((block) => block.formulas as Value[][]),
    },
    formats: cells.flatMap((block) => block.numberFormat as string[][]),
    top: header.rowIndex,
    left: header.columnIndex,
    totals: below && ((below.formulas as Value[][])[0] ?? []),
  }));
}

/** Asks for some rows of a table's body, or for all of it where that is no more. */
export function loadBlock(body: Excel.Range, { from, count }: RowBlock, isPart: boolean): Excel.Range {
  const rows = isPart ? body.getRow(from).getResizedRange(count - 1, 0) : body;
  return rows.load("values, formulas, numberFormat");
}

function isTables(chart: Excel.Chart, { name }: Excel.Table, parts: number): boolean {
  return parts > 0 && chart.name === name && chart.series.count === parts;
}
