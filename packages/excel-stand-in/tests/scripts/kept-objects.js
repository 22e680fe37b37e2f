// Comments, tables, charts, settings, properties, custom XML, culture.
await Excel.run(async (context) => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  const comment = workbook.comments.add("Sheet1!A1", "please check");
  comment.replies.add("checked");
  comment.resolved = true;
  comment.load("content,resolved,replies/items/content");
  const place = comment.getLocation().load("address");
  sheet.getRange("C1:D3").values = [
    ["Name", "Sum"],
    ["a", 1],
    ["b", 2],
  ];
  const table = sheet.tables.add("C1:D3", true);
  table.name = "Costs";
  table.rows.add(null, [["c", 3]]);
  table.columns.add(null, [["Double"], ["=D2*2"], ["=D3*2"], ["=D4*2"]]);
  const body = table.getDataBodyRange().load("address,values");
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C1:D3"), "Auto");
  chart.title.text = "Costs";
  chart.load("name,title/text");
  workbook.settings.add("when", new Date(0));
  workbook.settings.add("list", [1, { two: 2 }]);
  const when = workbook.settings.getItem("when").load("value");
  const list = workbook.settings.getItem("LIST").load("value");
  workbook.properties.title = "Title";
  workbook.properties.custom.add("Version", 3);
  workbook.properties.load("title,custom/items/key,custom/items/value,custom/items/type");
  workbook.customXmlParts.add('<r xmlns="urn:r"/>');
  const parts = workbook.customXmlParts.getByNamespace("urn:r");
  const count = parts.getCount();
  const xml = parts.getOnlyItem().getXml();
  workbook.application.cultureInfo.load(
    "name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern",
  );
  await context.sync();
  console.log(comment.content, comment.resolved, comment.replies.items[0].content, place.address);
  console.log(body.address, JSON.stringify(body.values), chart.name, chart.title.text);
  console.log(when.value instanceof Date, JSON.stringify(list.value), count.value, xml.value);
  const { name, datetimeFormat, numberFormat } = workbook.application.cultureInfo;
  console.log(
    workbook.properties.title,
    JSON.stringify(workbook.properties.custom.toJSON().items),
    name,
    numberFormat.numberDecimalSeparator,
    datetimeFormat.shortDatePattern,
  );
});

// Worksheet functions without a cell.
await Excel.run(async (context) => {
  const { functions } = context.workbook;
  const cells = context.workbook.worksheets.getItem("Sheet1").getRange("D2:D4");
  const sum = functions.sum(cells, functions.max(1, 2), 0.5).load("value,error");
  const missing = functions.vlookup("nobody", cells, 1, false).load("value,error");
  await context.sync();
  console.log(sum.value, sum.error, missing.value, missing.error);
});
