import { hasTotals, type TableSheet } from "../../tables/table-sheet";
import { formatOf, heightOf, totalOf, valueOf } from "./cell-value";
import { requestChart } from "./request-chart";
import { requestLink } from "./request-link";

const headerColor = "#D9EFEC";
/** In points. */
const margins = { top: 50, bottom: 43, left: 29, right: 29, header: 21.6, footer: 21.6 };
const alignments = { text: "Left", word: "Center", amount: "Right", count: "Right" } as const;

/**
 * Asks for the table on an empty sheet, without a sync of its own. Formats come before values, so that `@` keeps a text
 * such as `=1+1` a text.
 */
export function requestTable(sheet: Excel.Worksheet, table: TableSheet): void {
  const { columns, rows } = table;
  const whole = sheet.getRangeByIndexes(0, 0, heightOf(table), columns.length);
  const totalFormats = hasTotals(table) ? [columns.map(({ look }) => formatOf(look, undefined))] : [];
  whole.numberFormat = [
    columns.map(() => "@"),
    ...rows.map((row) => columns.map(({ look }, at) => formatOf(look, row[at]))),
    ...totalFormats,
  ];
  rows.forEach((row, at) => {
    row.forEach(({ link }, column) => {
      if (link) requestLink(sheet.getCell(at + 1, column), link);
    });
  });
  sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length).values = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((_, at) => valueOf(row[at]))),
  ];
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

function requestExcelTable(sheet: Excel.Worksheet, table: TableSheet): void {
  const { columns, rows } = table;
  const made = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length), true);
  made.name = table.table;
  made.style = "TableStyleLight15";
  made.showBandedRows = false;
  if (!hasTotals(table)) return;
  made.showTotals = true;
  const last = sheet.getRangeByIndexes(rows.length + 1, 0, 1, columns.length);
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
