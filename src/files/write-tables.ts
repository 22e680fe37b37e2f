import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";

import { sumAmounts } from "../core/form/amount";
import { cellName, columnName, onSheet, rangeName } from "../core/grid/address";
import { lineWidth, textHeight } from "../core/layout/text-height";
import { styles } from "../core/layout/styles";
import {
  hasTotals,
  numberFormats,
  type CellLink,
  type TableCell,
  type TableChart,
  type TableColumn,
  type TableSheet,
} from "../core/rollup/tables/table-sheet";
import { escapeText } from "./escape-text";
import { fileUri } from "../core/rollup/tables/file-uri";
import { widthsWithLinks } from "./link-widths";
import { propertiesOf, type MadeAs } from "./made-as";
import { sheetNames } from "../core/layout/sheet-name";
import { defaultFont, pointsPerDigit, repeatedRows } from "./workbook-look";

const font = { ...defaultFont, size: 10 };
const linkColor = "0563C1";
const headerFill = { type: "pattern", pattern: "solid", fgColor: { rgb: "D9EFEC" } } as const;
const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const tallestRow = 408.75;

type FileCell = NonNullable<WriteSheet["cells"]> extends Map<string, infer Cell> ? Cell : never;

/**
 * Makes an .xlsx workbook with one sheet for each table: an Excel table with filters, whose header stays in sight and is
 * printed on every page, on A4 landscape, as wide as the page.
 * @param made as what a later run will know it
 * @returns the file's bytes
 * @throws RangeError if there is no table
 */
export async function writeTables(tables: readonly TableSheet[], made?: MadeAs): Promise<Uint8Array> {
  if (tables.length === 0) throw new RangeError("A workbook needs at least one table");
  const names = sheetNames(tables.map(({ name }) => name));
  const named = tables.map((table, at) => ({ ...table, name: names[at] ?? table.name }));
  return writeXlsx({
    ...(made && { properties: propertiesOf(made) }),
    defaultFont,
    sheets: named.map((table) => sheetOf(withWidths(table))),
    namedRanges: named.map(({ name }) => repeatedRows(name, 0)),
  });
}

function withWidths(table: TableSheet): TableSheet {
  const widths = widthsWithLinks(table, font.size);
  const columns = table.columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width }));
  return { ...table, columns };
}

function sheetOf(table: TableSheet): WriteSheet {
  const { columns, rows } = table;
  return {
    name: table.name,
    cells: cellsOf(table),
    columns: columns.map(({ width }) => ({ width: width / pointsPerDigit })),
    rowDefs: new Map(heightsOf(table).map((height, row) => [row, { height }])),
    freezePane: { rows: 1, columns: 1 },
    tables: [
      {
        name: table.table,
        range: rangeName({
          top: 0,
          left: 0,
          bottom: rows.length + (hasTotals(table) ? 1 : 0),
          right: columns.length - 1,
        }),
        columns: columns.map((column, at) => ({ name: column.header, ...totalOf(column, at, rows.length) })),
        style: "TableStyleLight1",
        showRowStripes: false,
        showTotalRow: hasTotals(table),
      },
    ],
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.7, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&C&"宋体,Bold"&14${table.title.replaceAll("&", "&&")}`,
      oddFooter: "&C&P / &N",
    },
    ...(table.chart && { charts: [chartOf(table, table.chart)] }),
  };
}

/** The sum of the rows that a filter shows (SUBTOTAL 109); its formula says so too where rows are hidden by hand. */
function sumInSight(at: number, rows: number): string {
  return `SUBTOTAL(109,${columnName(at)}2:${columnName(at)}${rows + 1})`;
}

function totalOf({ total }: TableColumn, at: number, rows: number): object {
  if (total?.kind === "text") return { totalLabel: total.text };
  return total?.kind === "in-sight" ? { totalFunction: "custom", totalFormula: sumInSight(at, rows) } : {};
}

function cellsOf(table: TableSheet): Map<string, FileCell> {
  const { columns, rows } = table;
  const cells = new Map<string, FileCell>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { type: "string", value: column.header, style: headerStyle });
    rows.forEach((row, below) => {
      cells.set(`${below + 1},${at}`, contentOf(row[at], styleOf(column, row[at])));
    });
    if (hasTotals(table)) cells.set(`${rows.length + 1},${at}`, totalCell(column, at, rows));
  });
  return cells;
}

/** The sum as it is before anybody filters, for programs that do not calculate. */
function sumOfAll(rows: TableSheet["rows"], at: number): number {
  return Number(sumAmounts(rows.flatMap((row) => row[at]?.number ?? [])));
}

function totalCell(column: TableColumn, at: number, rows: TableSheet["rows"]): FileCell {
  const style = { ...styleOf(column, undefined), font: { ...font, bold: true }, fill: headerFill };
  const { total } = column;
  switch (total?.kind) {
    case "text":
      return contentOf({ text: total.text, number: null, link: null }, style);
    case "exact":
      return contentOf(total.cell, style);
    case "in-sight":
      return {
        type: "formula",
        value: null,
        formula: sumInSight(at, rows.length),
        formulaResult: sumOfAll(rows, at),
        style,
      };
    case undefined:
      return { type: "empty", value: null, style };
  }
}

/** Numbers have at most 15 digits, which a binary number holds exactly. */
function contentOf(cell: TableCell | undefined, style: CellStyle): FileCell {
  if (!cell || cell.text === "") return { type: "empty", value: null, style };
  if (cell.number !== null) return { type: "number", value: Number(cell.number), style };
  return {
    ...{ type: "string", value: escapeText(cell.text), style },
    ...(cell.link && { hyperlink: linkOf(cell.link) }),
  };
}

/** A link within the workbook, or to a cell of another file beside it. */
export function linkOf({ file, sheet, cell }: CellLink): {
  readonly target: string;
  readonly location?: string;
} {
  const place = sheet === null ? null : onSheet(sheet, cellName(cell));
  if (file === null) return { target: "", location: place ?? cellName(cell) };
  const path = fileUri(file);
  return { target: place === null ? path : `${path}#${place}` };
}

const headerStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: headerFill,
  border,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

const alignments = { text: "left", word: "center", amount: "right", count: "right" } as const;

function styleOf({ look, width }: TableColumn, cell: TableCell | undefined): CellStyle {
  const isText =
    look === "text" || look === "word" || (cell !== undefined && cell.text !== "" && cell.number === null);
  const isLongLink = cell?.link ? lineWidth(cell.text, font.size) > width : false;
  return {
    font: cell?.link ? { ...font, color: { rgb: linkColor }, underline: true } : font,
    border,
    numFmt: isText ? "@" : numberFormats[look],
    alignment: {
      ...{ horizontal: alignments[look], vertical: "center" },
      ...(isText && (isLongLink ? { shrinkToFit: true } : { wrapText: true })),
    },
  };
}

function heightsOf(table: TableSheet): readonly number[] {
  const { columns, rows } = table;
  const style = { ...styles.base, size: font.size, leastHeight: 20 };
  const totals = columns.map(({ total }) => (total?.kind === "text" ? total.text : ""));
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map(({ text }) => text)),
    ...(hasTotals(table) ? [totals] : []),
  ];
  return lines.map((texts) =>
    Math.min(
      tallestRow,
      Math.max(...texts.map((text, at) => textHeight(text, columns[at]?.width ?? 0, style))),
    ),
  );
}

/** The chart stands beside the table, one column away. */
function chartOf(
  { name, columns, rows }: TableSheet,
  chart: TableChart,
): NonNullable<WriteSheet["charts"]>[number] {
  const cellsUnder = (key: string) => {
    const column = columnName(columns.findIndex((own) => own.key === key));
    return onSheet(name, `$${column}$2:$${column}$${rows.length + 1}`);
  };
  const from = { row: 0, col: columns.length + 1 };
  return {
    type: "bar",
    barGrouping: "stacked",
    overlap: 100,
    title: chart.title,
    titleFontSize: 12,
    legend: "bottom",
    anchor: { from, to: { row: from.row + Math.max(12, rows.length + 6), col: from.col + 8 } },
    series: chart.parts.map((key, at) => ({
      name: columns.find((own) => own.key === key)?.header ?? key,
      values: cellsUnder(key),
      categories: cellsUnder(chart.names),
      color: partColors[at % partColors.length] ?? partColors[0],
    })),
    // As in the table: the first on top.
    axes: { x: { reverse: true } },
    altText: chart.title,
  };
}

/** Told apart by lightness too, for a print without colours. */
const partColors = ["0E7C72", "7FB7B0", "D8A24A"] as const;
