// Outlines of rows and columns, and the filters of a table's columns.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const hidden = async (address) => {
    const rows = sheet.getRange(address).getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    return rows.value.flatMap(({ rowHidden, rowIndex }) => (rowHidden ? rowIndex + 1 : [])).join();
  };
  sheet.getRange("2:7").group("ByRows");
  sheet.getRange("3:4").group("ByRows");
  sheet.getRange("C:D").group("ByColumns");
  sheet.showOutlineLevels(2, 1);
  const columns = sheet.getRange("C:D").load("columnHidden");
  console.log(await hidden("A1:A9"), columns.columnHidden);

  // An outline goes along with its rows; folding its outer level hides all of it.
  sheet.getRange("1:1").insert("Down");
  sheet.showOutlineLevels(1, 0);
  console.log(await hidden("A1:A9"));
  sheet.getRange("3:8").ungroup("ByRows");
  sheet.showOutlineLevels(2, 2);
  console.log(await hidden("A1:A9"));
  sheet.getRange("A4:A5").hideGroupDetails("ByRows");
  console.log(await hidden("A1:A9"));
  sheet.getRange("A4:A5").showGroupDetails("ByRows");
  await hidden("A1");
  for (let depth = 0; depth < 8; depth++) sheet.getRange("5:5").group("ByRows");
  await context.sync().catch(({ code }) => console.log(code));
});

await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add("Table");
  sheet.getRange("A1:B6").values = [
    ["Name", "Sum"],
    ["a", 10],
    ["b", 40],
    ["ab", 20],
    ["c", 30],
    ["a", 50],
  ];
  const table = sheet.tables.add("A1:B6", true);
  const [name, sum] = [table.columns.getItem("Name").filter, table.columns.getItem("Sum").filter];
  const shown = async (what) => {
    what();
    const view = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    console.log(view.values.map((row) => row.join(":")).join(" "));
  };
  await shown(() => name.applyValuesFilter(["a", "c"]));
  await shown(() => sum.applyCustomFilter(">=30"));
  await shown(() => name.clear());
  await shown(() => sum.applyTopItemsFilter(2));
  await shown(() => sum.applyDynamicFilter("BelowAverage"));
  await shown(() => sum.applyBottomPercentFilter(40));
  await shown(() => name.apply({ filterOn: "Custom", criterion1: "=a*" }));
  name.load("criteria");
  await shown(() => table.clearFilters());
  console.log(name.criteria.criterion1);
  await shown(() => {
    sum.applyCustomFilter("<20", ">40", "Or");
    sheet.getRange("B3").values = [[5]];
    table.reapplyFilters();
  });
  name.applyCellColorFilter("#FF0000");
  await context.sync().catch(({ code, message }) => console.log(code, message));
});
