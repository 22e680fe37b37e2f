// What a range is, where it stands, what it finds and does.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C4").formulas = [
    ["Name", "Price", "Twice"],
    ["a", 10, "=B2*2"],
    ["b", 0.5, "=B3*2"],
    ["a", 10, "=B4*2"],
  ];
  sheet.getRange("B3").numberFormat = [["0%"]];
  await context.sync();

  const range = sheet.getRange("B2:C4");
  range.load(
    "address,addressLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow",
  );
  range.load("top,left,width,height,rowHidden,columnHidden,hidden,style,hasSpill,savedAsArray");
  const shown = sheet
    .getRange("B3")
    .load("text,numberFormat,numberFormatLocal,numberFormatCategories,formulasLocal");
  const kinds = sheet.getRange("A2:C2").load("valueTypes,linkedDataTypeState");
  await context.sync();
  console.log("place", range.address, range.addressLocal, range.rowIndex, range.columnIndex);
  console.log(
    "size",
    range.rowCount,
    range.columnCount,
    range.cellCount,
    range.isEntireColumn,
    range.isEntireRow,
  );
  console.log("points", range.top, range.left, range.width, range.height);
  console.log(
    "flags",
    range.rowHidden,
    range.columnHidden,
    range.hidden,
    range.style,
    range.hasSpill,
    range.savedAsArray,
  );
  console.log(
    "shown",
    shown.text[0][0],
    shown.numberFormat[0][0],
    shown.numberFormatLocal[0][0],
    shown.numberFormatCategories[0][0],
    shown.formulasLocal[0][0],
  );
  console.log("kinds", kinds.valueTypes.join(), kinds.linkedDataTypeState.join());

  // Other ranges by this one.
  const others = [
    range.getLastColumn(),
    range.getUsedRange(true),
    range.getUsedRangeOrNullObject(),
    sheet.getRange("A1").getExtendedRange("Down"),
    range.getIntersectionOrNullObject("A1:B2"),
    range.getIntersectionOrNullObject("X1"),
    range.find("10", { completeMatch: true }),
    range.findOrNullObject("nothing", {}),
    sheet.getRange("Z1").getUsedRangeOrNullObject(),
  ];
  for (const other of others) other.load("address");
  const tables = range.getTables();
  const count = tables.getCount();
  await context.sync();
  console.log(
    "others",
    others.map((other) => (other.isNullObject ? "null" : other.address.slice(7))).join(" "),
  );
  console.log("tables", count.value);

  // What rests on what.
  const related = [
    sheet.getRange("C2").getDirectPrecedents(),
    sheet.getRange("C2").getPrecedents(),
    sheet.getRange("B2").getDirectDependents(),
    sheet.getRange("B2").getDependents(),
  ];
  for (const one of related) one.load("addresses");
  const areas = related[0].areas.load("items/address");
  const bySheet = related[0].getRangeAreasBySheet("Sheet1").load("address");
  const nothing = related[0].getRangeAreasOrNullObjectBySheet("Sheet1").load("address");
  const howMany = related[0].areas.getCount();
  const firstOfThem = related[0].areas.getItemAt(0).load("address");
  const ranges = related[0].ranges.load("items/address");
  await context.sync();
  console.log("related", related.map(({ addresses }) => addresses.join()).join(" "));
  console.log(
    "areas",
    areas.items[0].address,
    bySheet.address,
    nothing.address,
    ranges.items[0].address,
    howMany.value,
    firstOfThem.address,
  );

  // Doing something with cells.
  const removed = sheet.getRange("A1:C4").removeDuplicates([0, 1], true).load("removed,uniqueRemaining");
  const replaced = sheet.getRange("A1:A4").replaceAll("b", "bb", { matchCase: true });
  sheet.getRange("E1").values = [[1]];
  sheet.getRange("E2").values = [[2]];
  sheet.getRange("E1:E2").autoFill("E1:E4", "FillDefault");
  sheet.getRange("E1:E4").moveTo("G1");
  const moved = sheet.getRange("G1:G4").load("values");
  const left = sheet.getRange("E1:E4").load("values");
  await context.sync();
  console.log("removed", removed.removed, removed.uniqueRemaining, replaced.value);
  console.log("moved", moved.values.join(), JSON.stringify(left.values.join("")));
  sheet.getRange("I1:J2").values = [
    ["x", "y"],
    ["z", ""],
  ];
  sheet.getRange("I1:J2").merge(true);
  const mergedToo = sheet.getRange("I1:J2").getMergedAreas().load("address");
  const merged = sheet.getRange("I1:J2").getMergedAreasOrNullObject().load("address");
  await context.sync();
  console.log("merged", merged.address, mergedToo.address);
  sheet.getRange("I1:J2").unmerge();
  const unmerged = sheet.getRange("I1:J2").getMergedAreasOrNullObject();
  sheet.getRange("I1:J1").delete("Up");
  sheet.getRange("G2").clear("Contents");
  sheet.getRange("A2:C3").sort.apply([{ key: 1, ascending: true }]);
  sheet.getRange("C3").select();
  sheet.getRange("C3").calculate();
  sheet.getRange("C3").setDirty();
  const after = sheet.getRange("A1:I3").load("values");
  await context.sync();
  console.log("after", unmerged.isNullObject, JSON.stringify(after.values));

  // Links, sizes of whole rows and columns, single properties of many cells.
  sheet.getRange("A6").hyperlink = {
    address: "https://example.com/",
    textToDisplay: "there",
    screenTip: "tip",
  };
  sheet.getRange("7:8").setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
  sheet.getRange("D:D").setColumnProperties([{ format: { columnWidth: 100 } }]);
  const link = sheet.getRange("A6").load("hyperlink,text");
  const rows = sheet.getRange("7:8").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = sheet
    .getRange("D:D")
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  await context.sync();
  console.log("link", link.hyperlink.address, link.hyperlink.screenTip, link.text[0][0]);
  console.log(
    "rows",
    rows.value.map(({ rowHidden, format }) => (rowHidden ? "hidden" : format.rowHeight)).join(),
  );
  console.log("columns", columns.value[0].columnHidden, columns.value[0].format.columnWidth);
});
