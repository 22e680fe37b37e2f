import type { FoundTable } from "../../tables/refresh-plan";

type Value = string | number | boolean;

/** A table of ours in the workbook, as Excel knows it. */
export interface TableInExcel {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  /** Null where the user has deleted it, or made another one of it. */
  readonly chart: Excel.Chart | null;
  readonly found: FoundTable;
  /** The number formats of the cells below the header. */
  readonly formats: readonly (readonly string[])[];
  /** The row of the header and the column of the first cell, 0-based. */
  readonly top: number;
  readonly left: number;
  /** The formulas of the last row; null where the user has hidden it. */
  readonly totals: readonly Value[] | null;
}

/** Asks, without a sync of its own, whether there is a table of this name, whatever its sheet is called by now. */
export function askForTable(context: Excel.RequestContext, name: string): Excel.Table {
  return context.workbook.tables.getItemOrNullObject(name).load("name, showTotals, showHeaders");
}

/**
 * Asks for all of a table that is there, without a sync of its own; it can be had after the next one.
 * @param parts how many series its chart had when it was made; 0 for a table without a chart
 */
export function loadTable(table: Excel.Table, parts: number): () => TableInExcel {
  if (!table.showHeaders) table.showHeaders = true;
  const sheet = table.worksheet.load("id, name");
  const header = table.getHeaderRowRange().load("values, rowIndex, columnIndex");
  const body = table.getDataBodyRange().load("values, formulas, numberFormat");
  const below = body.getRowsBelow(1).load("formulas");
  const charts = sheet.charts.load("items/name, items/series/count");
  return () => ({
    ...{ sheet, table },
    chart: charts.items.find((chart) => isTables(chart, table, parts)) ?? null,
    found: {
      headers: (header.values[0] ?? []).map(String),
      values: body.values as Value[][],
      formulas: body.formulas as Value[][],
    },
    formats: body.numberFormat as string[][],
    top: header.rowIndex,
    left: header.columnIndex,
    totals: table.showTotals ? ((below.formulas as Value[][])[0] ?? []) : null,
  });
}

function isTables(chart: Excel.Chart, { name }: Excel.Table, parts: number): boolean {
  return parts > 0 && chart.name === name && chart.series.count === parts;
}
