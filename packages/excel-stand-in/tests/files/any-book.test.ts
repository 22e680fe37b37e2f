import fc from "fast-check";
import { defaultFont } from "../../src/engine/format";
import { openExcel } from "../../src/open-excel";
import type { Look } from "../../src/people/look";
import { saveBook } from "../../src/xlsx/save";
import { onSheet, withExcel } from "../with-excel";
import { partOf } from "./reopen";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);
const text = fc.string({ unit: "binary", maxLength: 12 }).map((value) => `'${value}`);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const cell = fc.record({
  value: fc.oneof(text, number, fc.boolean()),
  font: fc.record({ color, bold: fc.boolean(), italic: fc.boolean(), size: fc.integer({ min: 6, max: 40 }) }),
  fill: fc.option(color),
  format: fc.constantFrom("General", "0.00%", "@", '#,##0.00"万元"', "yyyy-m-d"),
});
const rule = fc.record({
  look: color,
  font: color,
  stop: fc.boolean(),
  formula: fc.constantFrom("$A1>1", 'N("标记")=0'),
});
const book = fc.record({
  cells: fc.array(cell, { minLength: 1, maxLength: 6 }),
  rules: fc.array(rule, { maxLength: 4 }),
  frozen: fc.integer({ min: 0, max: 3 }),
  hidden: fc.boolean(),
  prompt: fc.string({ unit: "binary", maxLength: 30 }),
});
type Kept = typeof book extends fc.Arbitrary<infer Value> ? Value : never;

/** Fills the sheet as the drawn book says. */
async function fill(sheet: Excel.Worksheet, { cells, rules, frozen, hidden, prompt }: Kept): Promise<void> {
  for (const [row, { value, font, fill: ground, format }] of cells.entries()) {
    const range = sheet.getCell(row, 0);
    range.numberFormat = [[format]];
    range.values = [[value]];
    Object.assign(range.format.font, font);
    if (ground !== null) range.format.fill.color = ground;
  }
  for (const { look, font, stop, formula } of rules) {
    const added = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
    added.custom.rule.formula = `=${formula}`;
    added.custom.format.fill.color = look;
    added.custom.format.font.color = font;
    added.stopIfTrue = stop;
  }
  if (frozen > 0) sheet.freezePanes.freezeRows(frozen);
  sheet.getRange("5:5").rowHidden = hidden;
  sheet.getRange("C1").dataValidation.rule = {
    wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
  };
  sheet.getRange("C1").dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
  await sheet.context.sync();
}

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
    fc.asyncProperty(book, async (drawn) => {
      const excel = await openExcel();
      await onSheet(excel, (sheet) => fill(sheet, drawn));
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
