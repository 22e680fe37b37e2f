import fc from "fast-check";
import { defaultFont } from "../../src/engine/format";
import { openExcel } from "../../src/open-excel";
import type { Look } from "../../src/people/look";
import { saveBook } from "../../src/xlsx/save";
import { onSheet, withExcel } from "../with-excel";
import { anyBook, fillDrawn } from "./drawn-book";
import { partOf } from "./reopen";

/** A cell with its look; black or 11 points that were asked for are the default, and an origin is a number of the file's. */
const plain = ({ format, ...rest }: ReturnType<Look["cell"]>): object => ({
  ...rest,
  format: {
    ...format,
    fontColor: format.fontColor ?? defaultFont.color,
    fontSize: format.fontSize ?? defaultFont.size,
    origin: undefined,
  },
});

/** What is to be the same after saving and opening: texts, looks and rules, without the numbers that each opening gives. */
const seen = ({ book, cell: at }: Look): unknown => {
  const [sheet] = [...book.sheets.values()];
  const [facts] = book.engine.sheets();
  return {
    cells: Array.from({ length: 6 }, (_, row) => plain(at(`A${row + 1}`))),
    rules: sheet?.conditionalFormats.map(({ areas, fields }) => ({ areas, ...fields, id: "" })),
    validations: sheet?.validations,
    frozen: facts?.frozenRows,
    hidden: book.engine.line(facts?.id ?? "", "rows", 4).hidden ?? false,
  };
};

test("Any workbook that is saved opens as it was: cells, looks, marks in their order, prompts", async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (drawn) => {
      const excel = await openExcel();
      await onSheet(excel, (sheet) => fillDrawn(sheet, drawn));
      const bytes = saveBook(excel.workbook.book);
      const again = await openExcel({ book: bytes });
      expect(seen(again.workbook)).toEqual(seen(excel.workbook));
      expect(Buffer.compare(saveBook(again.workbook.book), bytes)).toBe(0);
      excel.close();
      again.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);

test("Marks cleared after save and reopen are gone from the file, other rules stay", async () => {
  let bytes: Uint8Array = new Uint8Array();
  await withExcel(async (excel) => {
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = '=N("mark")=0';
      sheet.getRange("C1:C9").conditionalFormats.add("DataBar");
      sheet.getRange("D1:D9").conditionalFormats.add("IconSet");
      const top = sheet.getRange("E1:E9").conditionalFormats.add("TopBottom");
      top.topBottom.rule = { rank: 3, type: "BottomPercent" };
      await context.sync();
    });
    bytes = saveBook(excel.workbook.book);
  });
  await withExcel(
    async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:A9").conditionalFormats.clearAll();
        await context.sync();
      });
      const sheet = partOf(saveBook(excel.workbook.book), "xl/worksheets/sheet1.xml");
      expect([...sheet.matchAll(/<cfRule type="(\w+)"/g)].map(([, type]) => type)).toEqual([
        "top10",
        "iconSet",
        "dataBar",
      ]);
      expect(sheet).toContain("x14:dataBar");
      expect(sheet).toContain('bottom="1"');
    },
    { book: bytes },
  );
});
