import { hasTotals, type TableSheet } from "../../core/rollup/tables/table-sheet";
import { formatOf, heightOf, totalOf, valueOf } from "./cell-value";
import { requestChart } from "./request-chart";
import { requestLink } from "./request-link";
import { rowBlocks, type RowBlock } from "./row-blocks";

const headerColor = "#D9EFEC";
/** In points. */
const margins = { top: 50, bottom: 43, left: 29, right: 29, header: 21.6, footer: 21.6 };
const alignments = { text: "Left", word: "Center", amount: "Right", count: "Right" } as const;

/**
 * Writes the table onto an empty sheet; what is left to ask for goes with the caller's next sync, which for most tables is
 * all. Formats come before values, so that `@` keeps a text such as `=1+1` a text.
 * @param next is waited for between two blocks of rows
 */
export async function makeTable(
  sheet: Excel.Worksheet,
  table: TableSheet,
  next: () => Promise<void>,
): Promise<void> {
  const { columns, rows } = table;
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header.numberFormat = [columns.map(() => "@")];
  header.values = [columns.map((column) => column.header)];
  for (const block of rowBlocks(rows.length)) {
    if (block.from > 0) await next();
    requestBlock(sheet, table, block);
  }
  const whole = sheet.getRangeByIndexes(0, 0, heightOf(table), columns.length);
  requestLooks(sheet, whole, table);
  requestExcelTable(sheet, table);
  whole.format.autofitRows();
  sheet.freezePanes.freezeAt(sheet.getRange("A1"));
  requestPage(sheet, table);
  requestChart(sheet, table, {
    firstRow: 1,
    rows: rows.length,
    columnOf: (key) => columns.findIndex((column) => column.key === key),
  });
}

function requestBlock(
  sheet: Excel.Worksheet,
  { columns, rows }: TableSheet,
  { from, count }: RowBlock,
): void {
  const own = rows.slice(from, from + count);
  const range = sheet.getRangeByIndexes(from + 1, 0, count, columns.length);
  range.numberFormat = own.map((row) => columns.map(({ look }, at) => formatOf(look, row[at])));
  own.forEach((row, line) => {
    row.forEach(({ link }, column) => {
      if (link) requestLink(sheet.getCell(from + line + 1, column), link);
    });
  });
  range.values = own.map((row) => columns.map((_, at) => valueOf(row[at])));
}

function requestExcelTable(sheet: Excel.Worksheet, table: TableSheet): void {
  const { columns, rows } = table;
  const made = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length), true);
  made.name = table.table;
  made.style = "TableStyleLight15";
  made.showBandedRows = false;
  if (!hasTotals(table)) return;
  made.showTotals = true;
  const last = sheet.getRangeByIndexes(rows.length + 1, 0, 1, columns.length);
  last.numberFormat = [columns.map(({ look }) => formatOf(look, undefined))];
  last.formulas = [columns.map((column, at) => totalOf(column, at, 1, rows.length))];
  last.format.font.bold = true;
  last.format.fill.color = headerColor;
}

function requestLooks(sheet: Excel.Worksheet, whole: Excel.Range, { columns, rows }: TableSheet): void {
  // Lines come with the table's style, the font is the workbook's own: each look of so many cells takes its time.
  whole.format.set({ verticalAlignment: "Center", wrapText: true });
  whole.setColumnProperties(columns.map(({ width }) => ({ format: { columnWidth: width } })));
  columns.forEach(({ look }, at) => {
    const below = sheet.getRangeByIndexes(1, at, rows.length + 1, 1);
    below.format.horizontalAlignment = alignments[look];
  });
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header.format.set({ font: { bold: true }, fill: { color: headerColor }, horizontalAlignment: "Center" });
}

/** A4 landscape, one page wide, with the header on every page and the title above it. */
function requestPage({ pageLayout }: Excel.Worksheet, { title }: TableSheet): void {
  pageLayout.set({ paperSize: "A4", orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", margins);
  pageLayout.setPrintTitleRows("$1:$1");
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.centerHeader = `&"宋体,Bold"&14${title.replaceAll("&", "&&")}`;
  pages.centerFooter = "&P / &N";
}
