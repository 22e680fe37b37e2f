import fc from "fast-check";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openExcel } from "../../src/open-excel";
import { saveBook } from "../../src/xlsx/save";
import { onSheet } from "../with-excel";
import { anyBook, fillDrawn, type DrawnBook } from "./drawn-book";

/** What may be on a sheet beside cells and rules of conditional formats: each is there or not. */
const extras = fc.record({
  table: fc.boolean(),
  filter: fc.constantFrom(null, "BelowAverage", "AboveAverage"),
  bar: fc.option(fc.constantFrom("blue", "#00FF00", "tomato")),
  icons: fc.boolean(),
  scale: fc.boolean(),
  name: fc.boolean(),
  comment: fc.boolean(),
  merge: fc.boolean(),
  list: fc.boolean(),
  link: fc.boolean(),
});
type Extras = typeof extras extends fc.Arbitrary<infer Value> ? Value : never;

async function fillExtras(sheet: Excel.Worksheet, drawn: Extras): Promise<void> {
  if (drawn.table) {
    sheet.getRange("F1:H3").values = [
      ["名称", "名称", 2026],
      ["甲", 1, 2],
      ["乙", 3, 4],
    ];
    sheet.tables.add("F1:H3", true).showTotals = true;
  }
  if (drawn.filter !== null && !drawn.table) {
    sheet.getRange("F1:F4").values = [["数"], [1], [2], [3]];
    sheet.autoFilter.apply("F1:F4", 0, { filterOn: "Dynamic", dynamicCriteria: drawn.filter });
  }
  if (drawn.bar !== null)
    sheet.getRange("J1:J5").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = drawn.bar;
  if (drawn.icons) sheet.getRange("K1:K5").conditionalFormats.add("IconSet");
  if (drawn.scale) sheet.getRange("L1:L5").conditionalFormats.add("ColorScale");
  if (drawn.name) sheet.names.add("预算", sheet.getRange("A1"));
  if (drawn.merge) sheet.getRange("M1:N2").merge();
  if (drawn.list)
    sheet.getRange("O1").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("A1:A3") },
    };
  if (drawn.link)
    sheet.getRange("P1").hyperlink = { address: "https://example.com/?a=1&b=2", textToDisplay: "a" };
  await sheet.context.sync();
  if (!drawn.comment) return;
  sheet.comments.add("Q1", "请核对");
  await sheet.context.sync();
}

/** A saved workbook, and what was put into it. */
export interface SavedBook {
  readonly file: string;
  readonly drawn: DrawnBook;
  readonly extras: Extras;
}

/** Saves so many random workbooks into a folder of their own. */
export async function saveDrawn(
  count: number,
): Promise<{ readonly folder: string; readonly books: SavedBook[] }> {
  const folder = mkdtempSync(join(tmpdir(), "drawn-"));
  const drawn = fc.sample(fc.tuple(anyBook, extras), { numRuns: count, seed: 20261201 });
  const books: SavedBook[] = [];
  for (const [at, [book, more]] of drawn.entries()) {
    const excel = await openExcel();
    await onSheet(excel, async (sheet) => {
      await fillDrawn(sheet, book);
      await fillExtras(sheet, more);
    });
    const file = join(folder, `${at}.xlsx`);
    writeFileSync(file, saveBook(excel.workbook.book));
    excel.close();
    books.push({ file, drawn: book, extras: more });
  }
  return { folder, books };
}
