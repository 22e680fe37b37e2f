// Events: several handlers, removal, details.
let handler;
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  handler = sheet.onChanged.add(async (event) => {
    console.log(`changed ${event.address} ${event.changeType} ${event.source}`);
    await Excel.run(async (inner) => {
      const range = event.getRange(inner).load("address");
      await inner.sync().then(
        () => console.log(`range ${range.address}`),
        (error) => console.log(error.code),
      );
    });
  });
  context.workbook.worksheets.onAdded.add(async (event) => console.log(`added ${typeof event.worksheetId}`));
  await context.sync();
  sheet.getRange("A1").values = [[1]];
  context.workbook.worksheets.add("New");
  await context.sync();
});
await new Promise((resolve) => setTimeout(resolve, 50));
await Excel.run(handler.context, async (context) => {
  handler.remove();
  await context.sync();
});
await Excel.run(async (context) => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[2]];
  await context.sync();
  console.log("done");
});
