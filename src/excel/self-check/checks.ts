/** What one part of the self-check found: `yes`, or what was there in place of what should be. */
export type Check = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string>;

const said = (found: unknown, wanted: unknown): string => {
  const [is, should] = [found, wanted].map((value) => JSON.stringify(value));
  return is === should ? "yes" : `no: ${is ?? "nothing"}`;
};

const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

const addressIn = (address: string): string => address.split("!").at(-1) ?? "";

/**
 * What the add-in stands on, tried on an empty sheet of its own; each by a name that says what should be. Where Excels are
 * known to differ, the page says so that is meant for the first person with one (docs/first-day-with-excel.md).
 */
export const checks: Readonly<Record<string, Check>> = {
  "text stays text": async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.values = [["=100%", "1-2"]];
    range.load("values");
    await context.sync();
    return said(range.values, [["=100%", "1-2"]]);
  },
  "merges are told": async (sheet, context) => {
    if (!supports("1.13")) return "not in this Excel";
    sheet.getRange("A3:C3").merge();
    const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return said(merged.isNullObject ? null : addressIn(merged.address), "A3:C3");
  },
  "sizes are kept": async (sheet, context) => {
    const { format } = sheet.getRange("E5");
    Object.assign(format, { rowHeight: 33, columnWidth: 90 });
    format.load("rowHeight, columnWidth");
    await context.sync();
    // Excel rounds to whole pixels of the screen.
    const isNear = Math.abs(format.rowHeight - 33) < 1 && Math.abs(format.columnWidth - 90) < 2;
    return isNear ? "yes" : `no: ${format.rowHeight} ${format.columnWidth}`;
  },
  "marks can be set and taken away": async (sheet, context) => {
    const rules = sheet.getRange("A1:B2").conditionalFormats;
    const mark = rules.add("Custom");
    mark.custom.rule.formula = '=N("x")=0';
    mark.custom.format.fill.color = "#FFC7CE";
    await context.sync();
    mark.delete();
    const left = rules.getCount();
    await context.sync();
    return said(left.value, 0);
  },
  // office-js issue 5194: told as it reads in the top left of all its cells.
  "a rule's formula is told for its first cells": async (sheet, context) => {
    const rule = sheet.getRanges("D20:D21,B10").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A20=1";
    rule.custom.rule.load("formula");
    await context.sync();
    return said(rule.custom.rule.formula, "=$A20=1");
  },
  "copied formats leave merges behind": async (sheet, context) => {
    sheet.getRange("A30:B30").merge();
    const below = sheet.getRange("A31:B31");
    below.copyFrom("A30:B30", "Formats");
    if (!supports("1.13")) return "not in this Excel";
    const merged = below.getMergedAreasOrNullObject().load("address");
    await context.sync();
    return said(merged.isNullObject, true);
  },
  "an absent range can be asked for its part": async (sheet, context) => {
    const used = sheet.getRange("Z90:Z99").getUsedRangeOrNullObject(true);
    const part = sheet.getRange("Z90").getIntersectionOrNullObject(used).load("address");
    await context.sync();
    return said(part.isNullObject, true);
  },
  "tables can be made": async (sheet, context) => {
    sheet.getRange("H1:I2").values = [
      ["A", "B"],
      [1, 2],
    ];
    const table = sheet.tables.add("H1:I2", true);
    table.showTotals = true;
    const range = table.getRange().load("address");
    await context.sync();
    return said(addressIn(range.address), "H1:I3");
  },
  "one page wide": async (sheet, context) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.load("zoom");
    await context.sync();
    return said(sheet.pageLayout.zoom.horizontalFitToPages, 1);
  },
  "rows can be put in and taken out": async (sheet, context) => {
    const mark = sheet.getRange("K5");
    mark.values = [["x"]];
    sheet.getRange("4:4").insert("Down");
    sheet.getRange("4:4").delete("Up");
    mark.load("values");
    await context.sync();
    return said(mark.values, [["x"]]);
  },
};
