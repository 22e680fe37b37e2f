import type { Grid } from "../../core/grid/grid";
import { checkCells } from "../check-cells";
import { mainPart } from "../package/main-part";
import { markupOf } from "../package/markup-of";
import { isOfficePart } from "../package/office-parts";
import { unpack } from "../package/unpack";
import { readBook } from "./book";
import { readSheet } from "./read-sheet";
import { sharedStrings } from "./shared-strings";
import { cellLooks } from "./styles";

/** Cells that have only a look are nothing; texts stand apart, and take as much as cells. */
const cells = { beginning: /<(?:\w+:)?(?:c|si)(?=[\s>])(?:[^<>]*[^<>/])?>/g, letters: 4 };

/**
 * Reads the sheets of an Excel workbook, hidden ones included. Texts are as they are shown; a formula counts with the
 * result that is stored beside it.
 * @param bytes a zip package
 * @throws FileProblem if it cannot be read whole
 */
export function readXlsx(bytes: Uint8Array): readonly Grid[] {
  const parts = unpack(bytes, isOfficePart);
  checkCells(Object.values(parts), cells);
  const book = readBook(parts, mainPart(bytes).name);
  const shared = {
    strings: sharedStrings(book.shared("sharedStrings")),
    looks: cellLooks(book.shared("styles")),
    date1904: book.date1904,
  };
  return book.sheets
    .map(({ name, part }) => readSheet(name, markupOf(parts, part, name), shared))
    .filter(({ cells: found }) => found.length > 0);
}
