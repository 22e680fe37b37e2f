import { writeXlsx } from "hucre/xlsx";
import { newBook } from "../../src/new-book";

/** The widths of the first sheet's columns in points. */
async function widthsOf(bytes: Uint8Array, count: number): Promise<readonly (number | undefined)[]> {
  const book = await newBook({ book: bytes });
  const [sheet = ""] = book.sheets.keys();
  const standard = book.engine.defaultSize(sheet, "columns");
  const widths = Array.from(
    { length: count },
    (_, column) => book.engine.line(sheet, "columns", column).size ?? standard,
  );
  book.engine.dispose();
  return widths;
}

test.each([
  ["Calibri", 11, 75, 48],
  ["Arial", 10, 75, 48],
  ["宋体", 11, 85.5, 54],
  ["SimSun", 9, 64.5, 42],
])("14.28 digits of %s %d are %d points, a standard column %d", async (name, size, wide, standard) => {
  const bytes = await writeXlsx({
    defaultFont: { name, size },
    sheets: [{ name: "甲", columns: [{ width: 14.28 }], rows: [["一", "二"]] }],
  });
  expect(await widthsOf(bytes, 2)).toEqual([wide, standard]);
});
