import type { Book } from "../book/book";
import type { Cell, CellValue } from "../engine/engine";
import { areaAddress } from "../references/address";
import { type Cells, findCells, only, sheetByName } from "../range/cells";
import { readMatrix } from "../range/matrix";
import { shownText } from "../range/text";

/** A look at the workbook from outside, for tests. Addresses are like `Sheet1!A1:B2`; without a sheet the active one. */
export interface Look {
  readonly book: Book;
  readonly sheetNames: () => string[];
  readonly cell: (address: string) => Cell & { readonly text: string };
  readonly values: (address: string) => CellValue[][];
  readonly formulas: (address: string) => CellValue[][];
  readonly texts: (address: string) => string[][];
  readonly merges: (sheet: string) => string[];
}

/** @throws Error if there is no such place */
export function placeOf(book: Book, address: string): Cells {
  const sheet = book.sheets.get(book.activeSheet);
  if (!sheet) throw new Error("The workbook has no active sheet");
  return findCells(sheet, address);
}

export function look(book: Book): Look {
  const matrix = <Value>(address: string, read: (cell: Cell) => Value): Value[][] =>
    readMatrix(placeOf(book, address), read) ?? [];
  return {
    book,
    sheetNames: () => book.engine.sheets().map(({ name }) => name),
    cell: (address) => {
      const cells = placeOf(book, address);
      const cell = book.engine.cell(cells.sheet.id, only(cells).top, only(cells).left);
      return { ...cell, text: shownText(cell, book.locale) };
    },
    values: (address) => matrix(address, ({ value }) => value),
    formulas: (address) => matrix(address, ({ formula, value }) => formula ?? value),
    texts: (address) => matrix(address, (cell) => shownText(cell, book.locale)),
    merges: (name) => {
      const sheet = sheetByName(book, name);
      return sheet ? book.engine.merges(sheet.id).map(areaAddress) : [];
    },
  };
}
