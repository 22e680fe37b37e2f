import type { Book, NamedStyle, Sheet } from "../book/book";
import { type Area, bounding, intersect, lastColumn, lastRow } from "../engine/area";
import { ExcelError } from "../errors";
import { areaAddress, quotedSheet, readArea, splitSheet } from "../references/address";

/** Cells of one sheet: one area for a Range, several for RangeAreas. The areas move when cells are inserted. */
export interface Cells {
  readonly sheet: Sheet;
  areas: readonly Area[];
  /** A named style: its format is meant instead of the cells'. */
  readonly style?: NamedStyle;
}

export const cellsOf = (sheet: Sheet, ...areas: Area[]): Cells => ({ sheet, areas });

/** @throws ExcelError InvalidReference if the cells were deleted */
export function only(cells: Cells): Area {
  const [area] = cells.areas;
  if (!area || !cells.sheet.book.sheets.has(cells.sheet.id)) throw new ExcelError("InvalidReference");
  return area;
}

export const sheetName = (sheet: Sheet): string => {
  const found = sheet.book.engine.sheets().find(({ id }) => id === sheet.id);
  if (!found) throw new ExcelError("ItemNotFound");
  return found.name;
};

/** `Sheet1!A1:B2`, several areas parted by commas. */
export const cellsAddress = ({ sheet, areas }: Cells): string => {
  if (areas.length === 0) return "";
  const name = quotedSheet(sheetName(sheet));
  return areas.map((area) => `${name}!${areaAddress(area)}`).join(",");
};

export function sheetByName(book: Book, name: string): Sheet | null {
  const facts = book.engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return (facts && book.sheets.get(facts.id)) ?? null;
}

/** The cells that a name's formula means, `=Sheet1!$A$1:$B$2`; null if it means anything else. */
export function cellsOfFormula(book: Book, formula: string, home: Sheet | null): Cells | null {
  const areas: Area[] = [];
  let sheet = home;
  for (const piece of formula.replace(/^=/, "").split(/,(?=(?:[^']|'[^']*')*$)/)) {
    const { sheet: name, rest } = splitSheet(piece);
    const area = readArea(rest);
    if (name !== undefined) sheet = sheetByName(book, name);
    if (!area) return null;
    areas.push(area);
  }
  return sheet && { sheet, areas };
}

/** Reads `A1:B2`, `A:A`, `Sheet2!A1`, a name or a table's name. @throws ExcelError InvalidArgument or ItemNotFound */
export function findCells(sheet: Sheet, address: string): Cells {
  const areas: Area[] = [];
  let home = sheet;
  for (const piece of address.split(/,(?=(?:[^']|'[^']*')*$)/)) {
    const { sheet: name, rest } = splitSheet(piece);
    if (name !== undefined) {
      const other = sheetByName(sheet.book, name);
      if (!other) throw new ExcelError("InvalidArgument");
      home = other;
    }
    const area = readArea(rest);
    if (area) areas.push(area);
    else return cellsOfName(home, rest);
  }
  return { sheet: home, areas };
}

function cellsOfName(sheet: Sheet, text: string): Cells {
  const sameName = ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === text.toLowerCase();
  const name = sheet.names.find(sameName) ?? sheet.book.names.find(sameName);
  const cells = name && cellsOfFormula(sheet.book, name.formula, sheet);
  if (cells) return cells;
  for (const other of sheet.book.sheets.values()) {
    const table = other.tables.find(
      ({ fields }) => String(fields["name"]).toLowerCase() === text.toLowerCase(),
    );
    if (table) return cellsOf(other, table.area);
  }
  throw new ExcelError(name ? "InvalidReference" : "InvalidArgument");
}

/** The area if it lies on the sheet. @throws ExcelError InvalidArgument */
export function demandOnSheet(area: Area): Area {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= lastRow &&
    area.right <= lastColumn &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!fits) throw new ExcelError("InvalidArgument");
  return area;
}

/** The smallest area around the cells that hold something: values or formulas; or, unless `valuesOnly`, a format. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  const { engine } = sheet.book;
  let used: Area | null = null;
  const everywhere = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  engine.each(sheet.id, within ?? everywhere, (row, column, cell) => {
    const counts = cell.formula !== undefined || (cell.value !== null && cell.value !== "");
    if (!counts && (valuesOnly || Object.keys(cell.format).length === 0)) return;
    const here = { top: row, left: column, bottom: row, right: column };
    used = used ? bounding(used, here) : here;
  });
  if (!valuesOnly) {
    for (const merge of engine.merges(sheet.id)) {
      const visible = within ? intersect(merge, within) : merge;
      if (visible) used = used ? bounding(used, visible) : visible;
    }
  }
  return used;
}

/** The part of the areas where cells are stored: whole columns and rows need not be walked to their ends. */
export function storedAreas({ sheet, areas }: Cells): Area[] {
  const used = usedArea(sheet, false);
  return areas.flatMap((area) => (used && intersect(area, used)) ?? []);
}
