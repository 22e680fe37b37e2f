import type { Book, Sheet } from "../book/book";
import { type Area, cellArea, contains, lastColumn } from "../engine/area";
import type { CellChange, CellValue } from "../engine/engine";
import type { Format } from "../engine/format";
import { isErrorName } from "../range/entry";
import { readArea } from "../references/address";
import { readColor } from "./colors";
import type { Origins } from "./origins";
import { sharedFormulas } from "./read-formulas";
import type { Styles } from "./read-styles";
import { digitWidth, pointsOfWidth, standardWidth } from "./sizes";
import { isOff, allText, child, childrenOf, isOn, type XmlElement } from "./xml";

/** What is known of the whole file while a sheet is read. */
export interface FileContext {
  readonly book: Book;
  readonly styles: Styles;
  readonly strings: readonly XmlElement[];
  readonly theme: readonly string[];
  readonly origins: Origins;
  /** Whether the file's days are counted from 1904. */
  readonly from1904: boolean;
}

const isBlank = (format: Format): boolean => Object.keys(format).length === 0;

const millisecondsPerDay = 86_400_000;
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

function readValue(cell: XmlElement, { strings, from1904 }: FileContext): CellValue {
  const type = cell.attributes["t"] ?? "n";
  const inline = child(cell, "is");
  if (type === "inlineStr") return inline ? richText(inline) : null;
  const text = child(cell, "v")?.text;
  if (text === undefined) return null;
  if (type === "s") return richText(strings[Number(text)]);
  if (type === "b") return isOn(text);
  if (type === "d") return (Date.parse(`${text}Z`) - dayZero[from1904 ? 1904 : 1900]) / millisecondsPerDay;
  return type === "n" ? Number(text) : text;
}

/** The text of a cell that plain writing would not give back: with runs, or one that looks like an error. */
function readRich(
  cell: XmlElement,
  value: CellValue,
  { strings }: FileContext,
): { plain: string; source: string } | undefined {
  const type = cell.attributes["t"];
  const element = type === "s" ? strings[Number(child(cell, "v")?.text)] : child(cell, "is");
  if (!element || typeof value !== "string" || !["s", "inlineStr"].includes(type ?? "")) return undefined;
  const special = element.children.some(({ name }) => name !== "t") || isErrorName(value);
  return special ? { plain: value, source: element.source } : undefined;
}

/** A text with runs of different looks is read as its plain text; readings above Japanese words are left out. */
export const richText = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .filter(({ name }) => name === "t" || name === "r")
    .map((part) => allText(part.name === "t" ? part : (child(part, "t") ?? part)))
    .join("");

/** A place is written as `r`, or follows the one before. */
const rowOf = (line: XmlElement, before: number): number =>
  line.attributes["r"] === undefined ? before + 1 : Number(line.attributes["r"]) - 1;
const columnOf = (cell: XmlElement, before: number): number =>
  readArea(cell.attributes["r"] ?? "")?.left ?? before + 1;

const arrayArea = (
  top: number,
  left: number,
  { rows, columns }: { rows: number; columns: number },
): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

function readCells(sheet: Sheet, data: XmlElement | undefined, context: FileContext): void {
  const changes: CellChange[] = [];
  const { engine } = sheet.book;
  const hasLineFormats = (["rows", "columns"] as const).some((axis) =>
    [...engine.lines(sheet.id, axis).values()].some(({ format }) => format),
  );
  const arrays: Area[] = [];
  const readShared = sharedFormulas();
  let row = -1;
  const read = (cell: XmlElement, column: number, explicit: boolean): CellChange => {
    const value = readValue(cell, context);
    const formula = readShared(cell, row, column);
    const xf = Number(cell.attributes["s"] ?? 0);
    const rich = readRich(cell, value, context);
    const format = context.origins.cell(xf, { rich, formula: formula?.origin }, explicit);
    const place = { row, column, ...(!isBlank(format) && { format }) };
    if (!formula) {
      const area = arrays.find((array) => contains(array, cellArea(row, column)));
      if (!area || value === null) return { ...place, ...(value !== null && { value }) };
      context.origins.filled.push({ sheet, area, change: { row, column, value } });
      return place;
    }
    if (formula.origin?.array) arrays.push(arrayArea(row, column, formula.origin.array));
    context.origins.results.push({ sheet, row, column, xf, cell, formula });
    return { ...place, formula: formula.text };
  };
  for (const line of childrenOf(data, "row")) {
    row = rowOf(line, row);
    const rowFormat = readRow(sheet, line, row, context);
    let column = -1;
    for (const cell of childrenOf(line, "c")) {
      column = columnOf(cell, column);
      const change = read(cell, column, hasLineFormats || rowFormat);
      if (Object.keys(change).length > 2) changes.push(change);
    }
  }
  engine.write(sheet.id, changes);
}

/** Reads a row's size and format. @returns whether it has a format */
function readRow(
  { id, book: { engine } }: Sheet,
  line: XmlElement,
  row: number,
  { origins }: FileContext,
): boolean {
  const { ht: height, customHeight, hidden, s: style, customFormat } = line.attributes;
  const format = isOn(customFormat) ? origins.cell(Number(style ?? 0)) : {};
  const ownHeight =
    height !== undefined && (isOn(customHeight) || Number(height) !== engine.defaultSize(id, "rows"));
  const change = {
    ...(ownHeight && { size: Number(height) }),
    ...(isOn(hidden) && { hidden: true }),
    ...(!isBlank(format) && { format }),
    ...origins.line(line, ownHeight && !isOn(customHeight)),
  };
  if (Object.keys(change).length > 0) engine.setLines(id, "rows", row, row, change);
  return !isBlank(format);
}

/** Of columns beyond the last used so many are set, and the last of them goes on to the end of the sheet when it is saved. */
export const manyColumns = 1024;

function readColumns(
  { id, book: { engine } }: Sheet,
  columns: XmlElement | undefined,
  { origins }: FileContext,
  digit: number,
): void {
  for (const line of childrenOf(columns, "col")) {
    const { min, max, width, hidden, style } = line.attributes;
    const [from, to] = [Number(min) - 1, Math.min(Number(max) - 1, lastColumn)];
    const format = origins.cell(Number(style ?? 0));
    const change = {
      ...(width !== undefined && { size: pointsOfWidth(Number(width), digit) }),
      ...(isOn(hidden) && { hidden: true }),
      ...(!isBlank(format) && { format }),
      ...origins.line(line, true),
    };
    if (to === lastColumn && from === 0 && !isBlank(format)) engine.setSheetFormat(id, format);
    engine.setLines(id, "columns", from, Math.min(to, from + manyColumns - 1), change);
  }
}

function readView(sheet: Sheet, root: XmlElement, theme: readonly string[]): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = pane?.attributes["state"]?.startsWith("frozen") === true;
  const tab = readColor(child(child(root, "sheetPr"), "tabColor"), theme);
  const noGrid = isOff(view?.attributes["showGridLines"]);
  sheet.book.engine.changeSheet(sheet.id, {
    ...(tab !== undefined && { tabColor: tab }),
    ...(noGrid && { gridlines: false }),
    ...(frozen && {
      frozenRows: Number(pane.attributes["ySplit"] ?? 0),
      frozenColumns: Number(pane.attributes["xSplit"] ?? 0),
    }),
  });
  if (isOff(view?.attributes["showRowColHeaders"])) sheet.headings = false;
}

/** Areas written one after the other, parted by blanks. */
export const readAreas = (text: string | undefined): Area[] =>
  (text ?? "").split(/\s+/).flatMap((part) => readArea(part) ?? []);

/** Reads what stands on a sheet's grid: cells, sizes, merges, view. */
export function readGrid(sheet: Sheet, root: XmlElement, context: FileContext): void {
  const { engine } = context.book;
  const sizes = child(root, "sheetFormatPr")?.attributes ?? {};
  const normal = context.origins.cell(0);
  const digit = digitWidth(normal);
  const width = sizes["defaultColWidth"];
  if (sizes["defaultRowHeight"] !== undefined)
    engine.setDefaultSize(sheet.id, "rows", Number(sizes["defaultRowHeight"]));
  const standard = width === undefined ? standardWidth(digit) : pointsOfWidth(Number(width), digit);
  engine.setDefaultSize(sheet.id, "columns", standard);
  readView(sheet, root, context.theme);
  if (!isBlank(normal)) engine.setSheetFormat(sheet.id, normal);
  readColumns(sheet, child(root, "cols"), context, digit);
  readCells(sheet, child(root, "sheetData"), context);
  const merges = childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
    readAreas(attributes["ref"]),
  );
  if (merges.length > 0) engine.setMerges(sheet.id, merges);
}
