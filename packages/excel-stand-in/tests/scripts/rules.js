// Conditional formats, data validation, names.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1:A5");
  range.values = [[1], [5], ["text"], [12], [3]];
  const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.custom.rule.formula = "=A1>2";
  custom.custom.format.fill.color = "green";
  const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  value.cellValue.rule = { formula1: "=1", operator: "LessThan" };
  const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
  text.textComparison.rule = { operator: "Contains", text: "ex" };
  text.stopIfTrue = true;
  range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
  custom.custom.format.fill.load("color");
  await context.sync();
  console.log(
    range.conditionalFormats.items
      .map(({ type, priority, stopIfTrue }) => `${type} ${priority} ${stopIfTrue}`)
      .join(", "),
    custom.custom.format.fill.color,
  );
  sheet.getRange("1:1").insert("Down");
  const moved = custom.getRange().load("address");
  custom.custom.rule.load("formula");
  range.conditionalFormats.getItemAt(0).delete();
  const count = range.conditionalFormats.getCount();
  await context.sync();
  console.log(moved.address, custom.custom.rule.formula, count.value);

  const cells = sheet.getRange("A2:A6");
  cells.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
  cells.dataValidation.errorAlert = { message: "1–10", showAlert: true, style: "Stop", title: "No" };
  cells.dataValidation.load("type,valid,rule");
  const invalid = cells.dataValidation.getInvalidCellsOrNullObject().load("address");
  await context.sync();
  console.log(
    cells.dataValidation.type,
    cells.dataValidation.valid,
    invalid.address,
    JSON.stringify(cells.dataValidation.rule),
  );

  const names = context.workbook.names;
  names.add("Cells", cells, "five cells");
  names.add("Rate", 0.25);
  names.add("Total", "=SUM(Cells)");
  names.add("Max", "=MAX(Cells)");
  sheet.getRange("C1").formulas = [["=Total*Rate"]];
  names.load("items/name,items/type,items/value,items/formula");
  const result = sheet.getRange("C1").load("values");
  await context.sync();
  console.log(
    names.items.map(({ name, type, formula }) => `${name} ${type} ${formula}`).join(", "),
    result.values[0][0],
  );
});
