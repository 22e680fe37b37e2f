await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Nowhere");
  sheet.activate();
  await context.sync();
});
