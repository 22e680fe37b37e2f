import type { Sheet } from "../book/book";
import type { Cell } from "../engine/engine";
import { isErrorName } from "../range/entry";
import { usedArea } from "../range/cells";
import { areaAddress, columnName } from "../references/address";
import { factsOf } from "../sheets/activation";
import { fileFormula } from "./functions";
import { widthOfPoints } from "./sizes";
import { fitsToPages, pageXml, protectionXml } from "./write-page";
import { conditionalFormatsXml, validationsXml } from "./write-rules";
import type { StyleBook } from "./write-styles";
import { escapeXml, ns, tag } from "./xml";

/** Texts that several cells share. */
export interface Strings {
  readonly number: (text: string) => number;
}

/** Links from a sheet to its parts, as ready XML: hyperlinks, drawings of comments, tables. */
export interface SheetLinks {
  readonly hyperlinks: string;
  readonly legacyDrawing: string;
  readonly tables: string;
}

function valueXml({ value, formula }: Cell, strings: Strings): { t?: string; inner: string } {
  const f = formula === undefined ? "" : tag("f", {}, escapeXml(fileFormula(formula)));
  if (value === null) return { inner: f };
  if (typeof value === "number") return { inner: f + tag("v", {}, String(value)) };
  if (typeof value === "boolean") return { t: "b", inner: f + tag("v", {}, value ? "1" : "0") };
  if (isErrorName(value)) return { t: "e", inner: f + tag("v", {}, value) };
  if (formula !== undefined) return { t: "str", inner: f + tag("v", {}, escapeXml(value)) };
  return { t: "s", inner: tag("v", {}, String(strings.number(value))) };
}

function rowsXml(sheet: Sheet, styles: StyleBook, strings: Strings): string {
  const { engine } = sheet.book;
  const lines = engine.lines(sheet.id, "rows");
  const cells = new Map<number, string[]>();
  engine.each(sheet.id, { top: 0, left: 0, bottom: Infinity, right: Infinity }, (row, column, cell) => {
    const style = styles.cell(cell.format);
    const { t, inner } = valueXml(cell, strings);
    if (style === 0 && inner === "") return;
    const list = cells.get(row) ?? [];
    list.push(
      tag("c", { r: `${columnName(column)}${row + 1}`, s: style === 0 ? undefined : style, t }, inner),
    );
    cells.set(row, list);
  });
  const rows = [...new Set([...cells.keys(), ...lines.keys()])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const { size, hidden, format } = lines.get(row) ?? {};
      const style = format ? styles.cell(format) : 0;
      const attributes = {
        r: row + 1,
        s: style > 0 ? style : undefined,
        customFormat: style > 0 ? true : undefined,
        ht: size,
        hidden: hidden ? true : undefined,
        customHeight: size === undefined ? undefined : true,
      };
      return tag("row", attributes, (cells.get(row) ?? []).join(""));
    })
    .join("");
}

function columnsXml(sheet: Sheet, styles: StyleBook): string {
  const { engine } = sheet.book;
  const standard = engine.defaultSize(sheet.id, "columns");
  const columns = [...engine.lines(sheet.id, "columns")]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, { size, hidden, format }]) => {
      const style = format ? styles.cell(format) : 0;
      if (size === undefined && !hidden && style === 0) return [];
      const attributes = {
        min: index + 1,
        max: index + 1,
        width: widthOfPoints(size ?? standard),
        style: style > 0 ? style : undefined,
        hidden: hidden ? true : undefined,
        customWidth: size === undefined ? undefined : true,
      };
      return [tag("col", attributes)];
    });
  return columns.length > 0 ? tag("cols", {}, columns.join("")) : "";
}

function viewXml(sheet: Sheet): string {
  const { gridlines, frozenRows, frozenColumns } = factsOf(sheet);
  const corner = `${columnName(frozenColumns)}${frozenRows + 1}`;
  const active = frozenRows > 0 ? (frozenColumns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const pane = {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: corner,
    activePane: active,
    state: "frozen",
  };
  const attributes = {
    showGridLines: gridlines ? undefined : false,
    showRowColHeaders: sheet.headings ? undefined : false,
    tabSelected: sheet.book.activeSheet === sheet.id ? true : undefined,
    workbookViewId: 0,
  };
  return tag(
    "sheetViews",
    {},
    tag("sheetView", attributes, frozenRows + frozenColumns > 0 ? tag("pane", pane) : ""),
  );
}

/** One sheet's part, its elements in the order the schema wants. */
export function sheetXml(sheet: Sheet, styles: StyleBook, strings: Strings, links: SheetLinks): string {
  const { engine } = sheet.book;
  const { tabColor } = factsOf(sheet);
  const used = usedArea(sheet, false);
  const properties =
    (tabColor ? tag("tabColor", { rgb: `FF${tabColor.slice(1)}` }) : "") +
    (fitsToPages(sheet) ? tag("pageSetUpPr", { fitToPage: true }) : "");
  const height = engine.defaultSize(sheet.id, "rows");
  const sizes = {
    defaultRowHeight: height,
    customHeight: height === 15 ? undefined : true,
    defaultColWidth: widthOfPoints(engine.defaultSize(sheet.id, "columns")),
  };
  const merges = engine.merges(sheet.id).map((area) => tag("mergeCell", { ref: areaAddress(area) }));
  const parts = [
    properties === "" ? "" : tag("sheetPr", {}, properties),
    tag("dimension", { ref: used ? areaAddress(used) : "A1" }),
    viewXml(sheet),
    tag("sheetFormatPr", sizes),
    columnsXml(sheet, styles),
    `<sheetData>${rowsXml(sheet, styles, strings)}</sheetData>`,
    protectionXml(sheet),
    merges.length > 0 ? tag("mergeCells", { count: merges.length }, merges.join("")) : "",
    conditionalFormatsXml(sheet, styles),
    validationsXml(sheet),
    links.hyperlinks,
    pageXml(sheet),
    links.legacyDrawing,
    links.tables,
  ];
  return tag("worksheet", { xmlns: ns.main, "xmlns:r": ns.relations }, parts.join(""));
}
