// Several areas at once, and views of what is not hidden.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const areas = sheet.getRanges("A1:B2,D4");
  sheet.getRange("A1:B2").formulas = [
    [1, "=A1+1"],
    ["x", ""],
  ];
  sheet.getRange("D4").values = [["far"]];
  areas.format.fill.color = "#ABCDEF";
  await context.sync();
  areas.load("address,addressLocal,areaCount,cellCount,isEntireColumn,isEntireRow,style");
  areas.areas.load("items/address");
  areas.worksheet.load("name");
  const areaCount = areas.areas.getCount();
  const second = areas.areas.getItemAt(1).load("address");
  const others = [
    areas.getEntireColumn(),
    areas.getEntireRow(),
    areas.getIntersection("B2:D4"),
    areas.getIntersectionOrNullObject("Z9"),
    areas.getOffsetRangeAreas(1, 1),
    areas.getSpecialCells("Constants"),
    areas.getSpecialCellsOrNullObject("Formulas", "Errors"),
    areas.getUsedRangeAreas(),
    areas.getUsedRangeAreasOrNullObject(),
    sheet.getRange("A1:D4").getSpecialCellsOrNullObject("Formulas"),
  ];
  for (const other of others) other.load("address");
  const tables = areas.getTables();
  const count = tables.getCount();
  await context.sync();
  const short = (address) => address.replaceAll("Sheet1!", "");
  console.log(
    "areas",
    areas.address,
    areas.addressLocal,
    areas.areaCount,
    areas.cellCount,
    areas.isEntireColumn,
    areas.isEntireRow,
    areas.style,
  );
  console.log(
    "items",
    areas.areas.items.map(({ address }) => short(address)).join(" "),
    areaCount.value,
    short(second.address),
    areas.worksheet.name,
    count.value,
  );
  console.log(
    "others",
    others.map((other) => (other.isNullObject ? "null" : short(other.address))).join(" "),
  );

  const rule = areas.conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=TRUE";
  areas.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
  sheet.getRanges("F1:F2").copyFrom("A1:A2", "Values");
  areas.calculate();
  areas.setDirty();
  const ranges = rule.getRanges().load("address");
  areas.dataValidation.load("type");
  const copied = sheet.getRange("F1:F2").load("values");
  await context.sync();
  console.log("rules", short(ranges.address), areas.dataValidation.type, copied.values.join());
  areas.clear("Contents");
  const cleared = sheet.getRange("A1:B2").load("values");
  await context.sync();
  console.log("cleared", JSON.stringify(cleared.values));

  sheet.getRange("H1:I3").formulas = [
    ["h", "=1+1"],
    [2, true],
    [3, 0.5],
  ];
  sheet.getRange("I3").numberFormat = [["0%"]];
  sheet.getRange("2:2").rowHidden = true;
  const view = sheet.getRange("H1:I3").getVisibleView();
  view.load("values,formulas,text,valueTypes,numberFormat,cellAddresses,rowCount,columnCount,index");
  view.rows.load("items/index");
  const rows = view.rows.getCount();
  const last = view.rows.getItemAt(1).load("values");
  const whole = view.getRange().load("address");
  await context.sync();
  console.log(
    "view",
    JSON.stringify(view.values),
    JSON.stringify(view.formulas),
    view.text.join(),
    view.valueTypes.join(),
  );
  console.log(
    "view",
    view.numberFormat.join(),
    short(view.cellAddresses.join()),
    view.rowCount,
    view.columnCount,
    view.index,
  );
  console.log("rows", rows.value, view.rows.items.length, last.values.join(), short(whole.address));
});
