// Ranges: algebra, values, formats, copies, finds, special cells.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("B2:D4");
  range.values = [
    ["Product", "Qty", "Price"],
    ["Almonds", 2, 7.5],
    ["Coffee", 1, 34.5],
  ];
  const places = [
    range.getCell(0, 0),
    range.getRow(1),
    range.getColumn(2),
    range.getLastRow(),
    range.getLastCell(),
    range.getEntireRow(),
    range.getEntireColumn(),
    range.getOffsetRange(1, 1),
    range.getResizedRange(1, -1),
    range.getAbsoluteResizedRange(2, 2),
    range.getRowsAbove(1),
    range.getRowsBelow(2),
    range.getColumnsBefore(1),
    range.getColumnsAfter(2),
    range.getBoundingRect("F9"),
    range.getIntersection("C3:Z9"),
    sheet.getRange("C3").getSurroundingRegion(),
    sheet.getRange("C2").getRangeEdge("Down"),
    sheet.getUsedRange(),
  ];
  places.forEach((place) => place.load("address"));
  await context.sync();
  console.log(places.map((place) => place.address.replace("Sheet1!", "")).join(" "));

  sheet.getRange("E3:E4").formulasR1C1 = [["=RC[-2]*RC[-1]"], ["=RC[-2]*RC[-1]"]];
  const formulas = sheet.getRange("E3:E4").load("formulas,values,valueTypes");
  sheet.getRange("G3").copyFrom("E3");
  const copy = sheet.getRange("G3").load("formulas");
  const found = sheet.findAllOrNullObject("coffee", { completeMatch: true }).load("address");
  const nothing = sheet.findAllOrNullObject("tea", {});
  const numbers = sheet.getRange("B2:E4").getSpecialCells("Constants", "Numbers").load("address");
  await context.sync();
  console.log(
    JSON.stringify([
      formulas.formulas,
      formulas.values,
      copy.formulas,
      found.address,
      nothing.isNullObject,
      numbers.address,
    ]),
  );

  const format = range.format;
  format.fill.color = "yellow";
  format.font.bold = true;
  format.borders.getItem("EdgeBottom").style = "Continuous";
  format.load("fill/color,font/bold,horizontalAlignment");
  const properties = range.getCellProperties({ address: true, format: { fill: { color: true } } });
  sheet.getRange("B2").setCellProperties([[{ format: { fill: { color: "#0000FF" } } }]]);
  const mixed = range.format.fill.load("color");
  await context.sync();
  console.log(
    format.font.bold,
    format.horizontalAlignment,
    properties.value[0][0].address,
    properties.value[0][0].format.fill.color,
    mixed.color,
  );
});
