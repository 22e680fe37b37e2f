import type { Book, Sheet } from "../book/book";
import type { Area } from "../engine/area";
import { lastColumn } from "../engine/area";
import type { CellChange, CellValue } from "../engine/engine";
import type { Format } from "../engine/format";
import { moveFormula } from "../references/formula";
import { readArea } from "../references/address";
import { readColor } from "./colors";
import type { Styles } from "./read-styles";
import { pointsOfWidth } from "./sizes";
import { allText, child, childrenOf, isOn, type XmlElement } from "./xml";

/** What is known of the whole file while a sheet is read. */
export interface FileContext {
  readonly book: Book;
  readonly styles: Styles;
  readonly strings: readonly string[];
  readonly theme: readonly string[];
}

const isBlank = (format: Format): boolean => Object.keys(format).length === 0;

function readValue(cell: XmlElement, strings: readonly string[]): CellValue {
  const type = cell.attributes["t"] ?? "n";
  const inline = child(cell, "is");
  if (type === "inlineStr") return inline ? richText(inline) : null;
  const text = child(cell, "v")?.text;
  if (text === undefined) return null;
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "b") return text === "1";
  return type === "n" ? Number(text) : text;
}

/** A text with runs of different looks is read as its plain text; readings above Japanese words are left out. */
export const richText = (element: XmlElement): string =>
  element.children
    .filter(({ name }) => name === "t" || name === "r")
    .map((part) => (part.name === "t" ? allText(part) : allText(child(part, "t") ?? part)))
    .join("");

type Shared = Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;

/** Newer functions stand in files behind a prefix. */
const bare = (formula: string): string => `=${formula.replaceAll(/_xlfn\.(_xlws\.)?/g, "")}`;

function readFormula(cell: XmlElement, shared: Shared, row: number, column: number): string | undefined {
  const formula = child(cell, "f");
  if (!formula) return undefined;
  const { t: type, si: id } = formula.attributes;
  if (type !== "shared" || id === undefined) return formula.text ? bare(formula.text) : undefined;
  const master = shared.get(id);
  if (formula.text || !master) {
    shared.set(id, { formula: bare(formula.text), row, column });
    return bare(formula.text);
  }
  return moveFormula(master.formula, row - master.row, column - master.column);
}

/** A place is written as `r`, or follows the one before. */
const rowOf = (line: XmlElement, before: number): number =>
  line.attributes["r"] === undefined ? before + 1 : Number(line.attributes["r"]) - 1;
const columnOf = (cell: XmlElement, before: number): number =>
  readArea(cell.attributes["r"] ?? "")?.left ?? before + 1;

function readCells(sheet: Sheet, data: XmlElement | undefined, context: FileContext): void {
  const changes: CellChange[] = [];
  const shared: Shared = new Map();
  let row = -1;
  for (const line of childrenOf(data, "row")) {
    row = rowOf(line, row);
    readRow(sheet, line, row, context.styles);
    let column = -1;
    for (const cell of childrenOf(line, "c")) {
      column = columnOf(cell, column);
      const format = context.styles.cell(Number(cell.attributes["s"] ?? 0));
      const formula = readFormula(cell, shared, row, column);
      const value = readValue(cell, context.strings);
      const content = formula === undefined ? { value } : { formula };
      if (formula !== undefined || value !== null || !isBlank(format))
        changes.push({ row, column, ...content, ...(!isBlank(format) && { format }) });
    }
  }
  sheet.book.engine.write(sheet.id, changes);
}

function readRow({ id, book: { engine } }: Sheet, line: XmlElement, row: number, styles: Styles): void {
  const { ht: height, customHeight, hidden, s: style, customFormat } = line.attributes;
  const format = isOn(customFormat) ? styles.cell(Number(style ?? 0)) : {};
  const change = {
    ...(height !== undefined &&
      (isOn(customHeight) || Number(height) !== engine.defaultSize(id, "rows")) && { size: Number(height) }),
    ...(isOn(hidden) && { hidden: true }),
    ...(!isBlank(format) && { format }),
  };
  if (Object.keys(change).length > 0) engine.setLines(id, "rows", row, row, change);
}

function readColumns({ id, book: { engine } }: Sheet, columns: XmlElement | undefined, styles: Styles): void {
  for (const { attributes } of childrenOf(columns, "col")) {
    const [from, to] = [Number(attributes["min"]) - 1, Math.min(Number(attributes["max"]) - 1, lastColumn)];
    const format = styles.cell(Number(attributes["style"] ?? 0));
    const change = {
      ...(attributes["width"] !== undefined && { size: pointsOfWidth(Number(attributes["width"])) }),
      ...(isOn(attributes["hidden"]) && { hidden: true }),
      ...(!isBlank(format) && { format }),
    };
    if (to === lastColumn && from === 0 && !isBlank(format)) engine.setSheetFormat(id, format);
    engine.setLines(id, "columns", from, Math.min(to, from + 1023), change);
  }
}

function readView(sheet: Sheet, root: XmlElement, theme: readonly string[]): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = pane?.attributes["state"]?.startsWith("frozen") === true;
  const tab = readColor(child(child(root, "sheetPr"), "tabColor"), theme);
  const noGrid = view?.attributes["showGridLines"] === "0";
  sheet.book.engine.changeSheet(sheet.id, {
    ...(tab !== undefined && { tabColor: tab }),
    ...(noGrid && { gridlines: false }),
    ...(frozen && {
      frozenRows: Number(pane.attributes["ySplit"] ?? 0),
      frozenColumns: Number(pane.attributes["xSplit"] ?? 0),
    }),
  });
  if (view?.attributes["showRowColHeaders"] === "0") sheet.headings = false;
}

/** Areas written one after the other, parted by blanks. */
export const readAreas = (text: string | undefined): Area[] =>
  (text ?? "").split(/\s+/).flatMap((part) => readArea(part) ?? []);

/** Reads what stands on a sheet's grid: cells, sizes, merges, view. */
export function readGrid(sheet: Sheet, root: XmlElement, context: FileContext): void {
  const { engine } = context.book;
  const sizes = child(root, "sheetFormatPr")?.attributes ?? {};
  if (sizes["defaultRowHeight"] !== undefined)
    engine.setDefaultSize(sheet.id, "rows", Number(sizes["defaultRowHeight"]));
  if (sizes["defaultColWidth"] !== undefined)
    engine.setDefaultSize(sheet.id, "columns", pointsOfWidth(Number(sizes["defaultColWidth"])));
  readView(sheet, root, context.theme);
  readColumns(sheet, child(root, "cols"), context.styles);
  readCells(sheet, child(root, "sheetData"), context);
  const merges = childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
    readAreas(attributes["ref"]),
  );
  if (merges.length > 0) engine.setMerges(sheet.id, merges);
}
