import fc from "fast-check";

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
/** Any small workbook. */
export const anyBook = fc.record({
  cells: fc.array(cell, { minLength: 1, maxLength: 6 }),
  rules: fc.array(rule, { maxLength: 4 }),
  frozen: fc.integer({ min: 0, max: 3 }),
  hidden: fc.boolean(),
  prompt: fc.string({ unit: "binary", maxLength: 30 }),
});
export type DrawnBook = typeof anyBook extends fc.Arbitrary<infer Value> ? Value : never;

/** Fills the sheet as the drawn book says. */
export async function fillDrawn(
  sheet: Excel.Worksheet,
  { cells, rules, frozen, hidden, prompt }: DrawnBook,
): Promise<void> {
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
