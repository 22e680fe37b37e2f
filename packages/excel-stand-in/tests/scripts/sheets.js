// Sheets: which there are, their window, panes, protection, page and breaks.
await Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getActiveWorksheet();
  sheet.getRange("A1:B2").values = [
    ["one", 2],
    ["two", 3],
  ];
  worksheets.add("Second");
  await context.sync();
  sheet.load("id,tabId,showGridlines,showHeadings,standardHeight,standardWidth,enableCalculation,position");
  const same = worksheets.getItemOrNullObject("sheet1").load("name");
  const missing = worksheets.getItemOrNullObject("Third");
  const first = worksheets.getFirst().load("name");
  const next = sheet.getNextOrNullObject().load("name");
  const before = sheet.getPreviousOrNullObject();
  const previous = worksheets.getItem("Second").getPrevious().load("name");
  const cell = sheet.getCell(1, 0).load("address,values");
  const block = sheet.getRangeByIndexes(0, 1, 2, 1).load("address");
  const found = sheet.findAll("t", {}).load("address");
  const used = worksheets.getItem("Second").getUsedRangeOrNullObject();
  const replaced = sheet.replaceAll("two", "three", { completeMatch: true });
  await context.sync();
  console.log(
    "sheet",
    sheet.id.length > 0,
    typeof sheet.tabId,
    sheet.showGridlines,
    sheet.showHeadings,
    sheet.standardHeight,
    sheet.enableCalculation,
  );
  console.log(
    "list",
    same.name,
    missing.isNullObject,
    first.name,
    next.name,
    before.isNullObject,
    previous.name,
  );
  console.log(
    "cells",
    cell.address,
    cell.values[0][0],
    block.address,
    found.address,
    used.isNullObject,
    replaced.value,
  );
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.standardWidth = 60;
  sheet.enableCalculation = false;
  sheet.calculate(true);
  sheet.load("showGridlines,showHeadings,standardWidth,enableCalculation");
  await context.sync();
  console.log("set", sheet.showGridlines, sheet.showHeadings, sheet.standardWidth, sheet.enableCalculation);
  sheet.enableCalculation = true;

  const panes = sheet.freezePanes;
  panes.freezeAt(sheet.getRange("A1:B2"));
  const both = panes.getLocation().load("address");
  await context.sync();
  panes.freezeColumns(1);
  const column = panes.getLocation().load("address");
  await context.sync();
  panes.unfreeze();
  const none = panes.getLocationOrNullObject();
  await context.sync();
  console.log("panes", both.address, column.address, none.isNullObject);

  sheet.protection.protect({ allowSort: true }, "secret");
  sheet.protection.load("protected,options/allowSort");
  await context.sync();
  console.log(
    "protected",
    sheet.protection.protected,
    sheet.protection.options.allowSort,
    sheet.protection.options.allowInsertRows,
  );
  sheet.protection.unprotect("secret");

  const page = sheet.pageLayout;
  Object.assign(page, {
    paperSize: "A4",
    blackAndWhite: true,
    printErrors: "Blank",
    centerHorizontally: true,
    centerVertically: true,
    printHeadings: true,
    printGridlines: true,
    printComments: "InPlace",
    draftMode: true,
    firstPageNumber: 3,
    printOrder: "OverThenDown",
  });
  Object.assign(page, {
    leftMargin: 10,
    rightMargin: 20,
    topMargin: 30,
    bottomMargin: 40,
    headerMargin: 5,
    footerMargin: 6,
  });
  page.zoom = { scale: 80 };
  page.setPrintTitleColumns("$A:$A");
  const header = page.headersFooters;
  header.state = "FirstAndOddEven";
  header.useSheetMargins = false;
  header.useSheetScale = false;
  for (const [name, pages] of Object.entries({
    first: header.firstPage,
    even: header.evenPages,
    odd: header.oddPages,
    all: header.defaultForAllPages,
  }))
    Object.assign(pages, {
      leftHeader: `${name} 1`,
      centerHeader: "2",
      rightHeader: "3",
      leftFooter: "4",
      centerFooter: "&P",
      rightFooter: "6",
    });
  await context.sync();
  page.load(
    "paperSize,blackAndWhite,printErrors,centerHorizontally,centerVertically,printHeadings,printGridlines,printComments,draftMode,firstPageNumber,printOrder,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,zoom",
  );
  header.load("state,useSheetMargins,useSheetScale");
  header.firstPage.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
  header.evenPages.load("leftHeader");
  header.oddPages.load("leftHeader");
  header.defaultForAllPages.load("centerFooter");
  const area = page.getPrintAreaOrNullObject();
  const titleRows = page.getPrintTitleRowsOrNullObject();
  const titleColumns = page.getPrintTitleColumns().load("address");
  const titleColumnsToo = page.getPrintTitleColumnsOrNullObject().load("address");
  await context.sync();
  console.log(
    "page",
    page.paperSize,
    page.blackAndWhite,
    page.printErrors,
    page.centerHorizontally,
    page.centerVertically,
    page.printHeadings,
    page.printGridlines,
  );
  console.log(
    "page",
    page.printComments,
    page.draftMode,
    page.firstPageNumber,
    page.printOrder,
    page.zoom.scale,
  );
  console.log(
    "margins",
    page.rightMargin,
    page.topMargin,
    page.bottomMargin,
    page.headerMargin,
    page.footerMargin,
  );
  console.log(
    "titles",
    area.isNullObject,
    titleRows.isNullObject,
    titleColumns.address,
    titleColumnsToo.address,
  );
  console.log(
    "header",
    header.state,
    header.useSheetMargins,
    header.useSheetScale,
    header.evenPages.leftHeader,
    header.oddPages.leftHeader,
    header.defaultForAllPages.centerFooter,
  );
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = header.firstPage;
  console.log("first", leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter);

  const rowBreak = sheet.horizontalPageBreaks.add("A5").load("rowIndex,columnIndex");
  const columnBreak = sheet.verticalPageBreaks.add("C1").load("columnIndex");
  sheet.horizontalPageBreaks.add("A9");
  const count = sheet.horizontalPageBreaks.getCount();
  const after = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address");
  await context.sync();
  console.log("breaks", rowBreak.rowIndex, columnBreak.columnIndex, count.value, after.address);
  sheet.horizontalPageBreaks.getItem(0).delete();
  const fewer = sheet.horizontalPageBreaks.getCount();
  sheet.verticalPageBreaks.removePageBreaks();
  const gone = sheet.verticalPageBreaks.getCount();
  await context.sync();
  console.log("breaks", fewer.value, gone.value);

  const owner = sheet.customProperties.add("owner", "财务");
  const properties = sheet.customProperties;
  const item = properties.getItem("owner").load("key,value");
  const other = properties.getItemOrNullObject("none");
  const properties1 = properties.getCount();
  await context.sync();
  owner.delete();
  const properties2 = properties.getCount();
  await context.sync();
  console.log("properties", item.key, item.value, other.isNullObject, properties1.value, properties2.value);
});
