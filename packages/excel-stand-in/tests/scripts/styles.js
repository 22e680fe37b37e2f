// Named styles: Excel's own, and one of the add-in's.
await Excel.run(async (context) => {
  const { workbook } = context;
  const { styles } = workbook;
  const sheet = workbook.worksheets.getActiveWorksheet();
  const before = styles.getCount();
  styles.add("Diagonal");
  const style = styles.getItem("Diagonal");
  Object.assign(style, {
    textOrientation: 38,
    autoIndent: true,
    shrinkToFit: true,
    locked: false,
    formulaHidden: true,
    wrapText: true,
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    indentLevel: 0,
    readingOrder: "LeftToRight",
    numberFormat: "0.00",
    includeFont: true,
    includePatterns: false,
  });
  style.font.color = "#FF0000";
  style.fill.color = "#00FF00";
  style.borders.getItem("EdgeTop").style = "Double";
  await context.sync();
  style.load(
    "name,builtIn,textOrientation,autoIndent,shrinkToFit,locked,formulaHidden,wrapText,horizontalAlignment",
  );
  style.load(
    "verticalAlignment,indentLevel,readingOrder,numberFormat,numberFormatLocal,includeAlignment,includeBorder",
  );
  style.load("includeFont,includeNumber,includePatterns,includeProtection");
  style.font.load("color,bold");
  const edge = style.borders.getItem("EdgeTop").load("style");
  const after = styles.getCount();
  const none = styles.getItemOrNullObject("none");
  const normal = styles.getItemAt(0).load("name,builtIn");
  normal.font.load("bold,color,italic,name,size");
  normal.fill.load("color");
  await context.sync();
  const { font } = style;
  console.log(
    "style",
    style.name,
    style.builtIn,
    style.textOrientation,
    style.autoIndent,
    style.shrinkToFit,
    style.locked,
  );
  console.log(
    "style",
    style.formulaHidden,
    style.wrapText,
    style.horizontalAlignment,
    style.verticalAlignment,
    style.indentLevel,
  );
  console.log(
    "style",
    style.readingOrder,
    style.numberFormat,
    style.numberFormatLocal,
    font.color,
    font.bold,
    edge.style,
  );
  console.log(
    "includes",
    style.includeAlignment,
    style.includeBorder,
    style.includeFont,
    style.includeNumber,
  );
  console.log(
    "includes",
    style.includePatterns,
    style.includeProtection,
    after.value - before.value,
    none.isNullObject,
  );
  const { font: plain } = normal;
  console.log(
    "normal",
    normal.name,
    normal.builtIn,
    plain.name,
    plain.size,
    plain.color,
    plain.bold,
    plain.italic,
  );

  // Setting a style gives the cells its look, but leaves what it does not include.
  const cells = sheet.getRange("A1:B1");
  cells.format.fill.color = "#0000FF";
  cells.style = "Diagonal";
  cells.load("style,numberFormat");
  cells.format.load("textOrientation,wrapText");
  cells.format.font.load("color");
  cells.format.fill.load("color");
  await context.sync();
  console.log(
    "set",
    cells.style,
    cells.numberFormat[0][0],
    cells.format.textOrientation,
    cells.format.wrapText,
  );
  console.log("set", cells.format.font.color, cells.format.fill.color);
  cells.style = Excel.BuiltInStyle.neutral;
  cells.load("style,numberFormat");
  cells.format.font.load("color");
  cells.format.fill.load("color");
  await context.sync();
  console.log(
    "neutral",
    cells.style,
    cells.format.font.color,
    cells.format.fill.color,
    cells.numberFormat[0][0],
  );
  cells.style = "Normal";
  cells.load("style,numberFormat");
  cells.format.load("textOrientation");
  cells.format.fill.load("color");
  await context.sync();
  console.log(
    "normal",
    cells.style,
    cells.numberFormat[0][0],
    cells.format.textOrientation,
    cells.format.fill.color,
  );
  style.delete();
  const left = styles.getCount();
  styles.load("items/name");
  await context.sync();
  console.log(
    "left",
    left.value - before.value,
    styles.items.some(({ name }) => name === "Heading1"),
  );
});
