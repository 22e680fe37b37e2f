// Tables with their columns and rows; comments with their replies.
await Excel.run(async (context) => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.getRange("B2:C5").values = [
    ["Name", "Sum"],
    ["a", 30],
    ["b", 10],
    ["c", 20],
  ];
  const table = sheet.tables.add("B2:C5", true);
  table.load(
    "id,legacyId,name,style,showHeaders,showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn,showFilterButton,showTotals",
  );
  table.worksheet.load("name");
  sheet.tables.load("count");
  const count = sheet.tables.getCount();
  const first = sheet.tables.getItemAt(0).load("name");
  const none = sheet.tables.getItemOrNullObject("none");
  await context.sync();
  console.log(
    "table",
    table.id !== "",
    table.legacyId !== "",
    table.name,
    table.style,
    table.showHeaders,
    table.showBandedRows,
    table.showBandedColumns,
    table.highlightFirstColumn,
    table.highlightLastColumn,
    table.showFilterButton,
    table.showTotals,
  );
  console.log("tables", table.worksheet.name, sheet.tables.count, count.value, first.name, none.isNullObject);
  Object.assign(table, {
    style: "TableStyleDark3",
    showBandedColumns: true,
    highlightFirstColumn: true,
    highlightLastColumn: true,
    showBandedRows: false,
  });
  table.sort.apply([{ key: 1, ascending: true }]);
  table.showTotals = true;
  const places = [table.getRange(), table.getHeaderRowRange(), table.getTotalRowRange()];
  for (const place of places) place.load("address");
  table.load("style,showBandedRows");
  const sorted = table.getDataBodyRange().load("values");
  await context.sync();
  console.log(
    "places",
    places.map(({ address }) => address.slice(7)).join(" "),
    table.style,
    table.showBandedRows,
    sorted.values.join(" "),
  );
  table.showTotals = false;

  const { columns, rows } = table;
  const column = columns.getItem("Sum").load("id,index,name,values");
  columns.load("count");
  rows.load("count");
  const counts = [columns.getCount(), rows.getCount()];
  const noColumn = columns.getItemOrNullObject("none");
  const secondColumn = columns.getItemAt(1).load("name");
  const parts = [
    column.getRange(),
    column.getDataBodyRange(),
    column.getHeaderRowRange(),
    rows.getItemAt(2).getRange(),
  ];
  for (const part of parts) part.load("address");
  const row = rows.getItemAt(1).load("index,values");
  await context.sync();
  console.log(
    "columns",
    column.index,
    column.name,
    column.values.join(),
    columns.count,
    rows.count,
    counts.map(({ value }) => value).join(),
    noColumn.isNullObject,
    secondColumn.name,
  );
  console.log("parts", parts.map(({ address }) => address.slice(7)).join(" "), row.index, row.values.join());
  column.filter.applyBottomItemsFilter(1);
  const smallest = table.getDataBodyRange().getVisibleView().load("values");
  await context.sync();
  column.filter.applyTopPercentFilter(34);
  const largest = table.getDataBodyRange().getVisibleView().load("values");
  await context.sync();
  console.log("filters", smallest.values.join(" "), largest.values.join(" "));
  table.clearFilters();
  column.name = "Amount";
  row.values = [["d", 15]];
  rows.deleteRowsAt(0, 1);
  rows.getItemAt(0).delete();
  table.resize("B2:C8");
  const resized = table.getRange().load("address,values");
  await context.sync();
  console.log("changed", resized.address, JSON.stringify(resized.values.slice(0, 3)));
  columns.getItem("Amount").delete();
  const narrow = table.getRange().load("address");
  await context.sync();
  const bound = workbook.bindings.add(table.getRange(), "Table", "bound").getTable().load("name");
  await context.sync();
  console.log("bound", bound.name);
  const plain = table.convertToRange().load("address");
  const left = sheet.tables.getCount();
  await context.sync();
  console.log("converted", narrow.address, plain.address, left.value);
  sheet.tables.add("H1:H2", true).delete();
  const gone = sheet.tables.getCount();
  await context.sync();
  console.log("deleted", gone.value);

  // The table's filter as a whole, and the sheet's own.
  sheet.getRange("J1:J4").values = [["n"], [1], [2], [3]];
  const { autoFilter } = sheet;
  autoFilter.apply("J1:J4", 0, { filterOn: "Custom", criterion1: ">1" });
  autoFilter.load("enabled,isDataFiltered,criteria");
  const filtered = autoFilter.getRange().load("address");
  await context.sync();
  console.log(
    "filter",
    autoFilter.enabled,
    autoFilter.isDataFiltered,
    autoFilter.criteria[0].criterion1,
    filtered.address,
  );
  autoFilter.reapply();
  autoFilter.clearColumnCriteria(0);
  autoFilter.clearCriteria();
  autoFilter.remove();
  const noFilter = autoFilter.getRangeOrNullObject();
  await context.sync();
  console.log("filter", noFilter.isNullObject);

  const comment = workbook.comments.add("Sheet1!A1", "please check");
  const reply = comment.replies.add("checked");
  comment.load("id,authorName,authorEmail,creationDate,richContent,mentions,contentType,content");
  reply.load("id,authorName,authorEmail,creationDate,richContent,mentions,contentType,resolved,content");
  await context.sync();
  console.log(
    "comment",
    comment.authorName,
    typeof comment.authorEmail,
    comment.creationDate instanceof Date,
    comment.richContent,
    comment.mentions.length,
    comment.contentType,
  );
  console.log(
    "reply",
    reply.authorName,
    typeof reply.authorEmail,
    reply.creationDate instanceof Date,
    reply.richContent,
    reply.mentions.length,
    reply.contentType,
    reply.resolved,
  );
  const { comments } = sheet;
  const commentCount = comments.getCount();
  const same = [
    comments.getItem(comment.id),
    comments.getItemAt(0),
    comments.getItemOrNullObject(comment.id),
    comments.getItemByCell("A1"),
    comments.getItemByReplyId(reply.id),
    reply.getParentComment(),
  ];
  for (const one of same) one.load("id");
  const replies = [
    comment.replies.getItem(reply.id),
    comment.replies.getItemAt(0),
    comment.replies.getItemOrNullObject(reply.id),
  ];
  for (const one of replies) one.load("content");
  const replyCount = comment.replies.getCount();
  const place = reply.getLocation().load("address");
  const missing = [comments.getItemOrNullObject("none"), comment.replies.getItemOrNullObject("none")];
  await context.sync();
  console.log(
    "found",
    commentCount.value,
    same.every(({ id }) => id === comment.id),
    replies.map(({ content }) => content).join(),
    replyCount.value,
    place.address,
    missing.map(({ isNullObject }) => isNullObject).join(),
  );
  const mention = {
    mentions: [{ name: "Ann", id: 0, email: "ann@example.com" }],
    richContent: '<at id="0">Ann</at> look',
  };
  comment.updateMentions(mention);
  reply.updateMentions(mention);
  comment.load("content,mentions,contentType");
  await context.sync();
  console.log("mentions", comment.mentions[0].name, comment.contentType);
  reply.delete();
  const noReplies = comment.replies.getCount();
  await context.sync();
  comment.delete();
  const noComments = comments.getCount();
  await context.sync();
  console.log("deleted", noReplies.value, noComments.value);
});
