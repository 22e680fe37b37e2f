// Worksheets: add, copy, move, hide, freeze, protect, page set-up, neighbours.
await Excel.run(async (context) => {
  const sheets = context.workbook.worksheets;
  const data = sheets.add("Data");
  data.getRange("A1:B2").values = [
    [1, 2],
    ["=A1+B1", "x"],
  ];
  const copy = data.copy("Before", sheets.getItem("Sheet1"));
  copy.name = "Copy";
  data.tabColor = "#FF0000";
  data.freezePanes.freezeRows(1);
  data.visibility = "Hidden";
  sheets.load("items/name,items/position,items/visibility");
  const frozen = data.freezePanes.getLocationOrNullObject().load("address");
  const next = copy.getNext().load("name");
  const last = sheets.getLast(true).load("name");
  const count = sheets.getCount(true);
  const copied = copy.getRange("A2").load("formulas,values");
  await context.sync();
  console.log(
    sheets.items.map(({ name, position, visibility }) => `${position}:${name}:${visibility}`).join(" "),
  );
  console.log(frozen.address, next.name, last.name, count.value, copied.formulas[0][0], copied.values[0][0]);

  copy.protection.protect({ allowSort: true }, "pw");
  copy.protection.load("protected,options/allowSort");
  const page = copy.pageLayout;
  page.orientation = "Landscape";
  page.setPrintArea("A1:B2");
  page.setPrintTitleRows("$1:$1");
  page.setPrintMargins("Inches", { left: 1 });
  page.load("orientation,leftMargin");
  const area = page.getPrintArea().load("address");
  const titles = page.getPrintTitleRows().load("address");
  await context.sync();
  console.log(copy.protection.protected, page.orientation, page.leftMargin, area.address, titles.address);

  sheets.getItem("Data").delete();
  sheets.getItem("Copy").activate();
  const active = sheets.getActiveWorksheet().load("name");
  await context.sync();
  console.log(active.name);
});
