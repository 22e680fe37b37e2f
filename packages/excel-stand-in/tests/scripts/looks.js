// Fonts, fills, borders, alignment, sizes, protection of cells.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const { format } = sheet.getRange("B2:C3");
  Object.assign(format.font, {
    name: "宋体",
    size: 14,
    color: "#FF0000",
    italic: true,
    strikethrough: true,
    underline: "Double",
    superscript: true,
  });
  Object.assign(format.fill, { color: "#00FF00", pattern: "Gray25", patternColor: "#0000FF" });
  Object.assign(format, {
    wrapText: true,
    verticalAlignment: "Justify",
    horizontalAlignment: "Left",
    indentLevel: 2,
    textOrientation: 45,
    readingOrder: "RightToLeft",
    shrinkToFit: true,
  });
  format.protection.locked = false;
  format.protection.formulaHidden = true;
  format.columnWidth = 90;
  format.rowHeight = 40;
  format.adjustIndent(1);
  const border = format.borders.getItem("EdgeTop");
  border.style = "Dash";
  border.weight = "Medium";
  border.color = "#123456";
  await context.sync();
  format.load(
    "wrapText,verticalAlignment,indentLevel,textOrientation,readingOrder,shrinkToFit,autoIndent,columnWidth,rowHeight,useStandardHeight,useStandardWidth",
  );
  format.font.load("name,size,color,italic,strikethrough,underline,superscript,subscript,tintAndShade");
  format.fill.load("color,pattern,patternColor,tintAndShade,patternTintAndShade");
  format.protection.load("locked,formulaHidden");
  format.borders.load("count,tintAndShade");
  border.load("style,weight,color,sideIndex,tintAndShade");
  const first = format.borders.getItemAt(0).load("sideIndex");
  await context.sync();
  const { font, fill, protection, borders } = format;
  console.log(
    "font",
    font.name,
    font.size,
    font.color,
    font.italic,
    font.strikethrough,
    font.underline,
    font.superscript,
    font.subscript,
    font.tintAndShade,
  );
  console.log(
    "fill",
    fill.color,
    fill.pattern,
    fill.patternColor,
    fill.tintAndShade,
    fill.patternTintAndShade,
  );
  console.log(
    "format",
    format.wrapText,
    format.verticalAlignment,
    format.indentLevel,
    format.textOrientation,
    format.readingOrder,
    format.shrinkToFit,
    format.autoIndent,
  );
  console.log(
    "size",
    format.columnWidth,
    format.rowHeight,
    format.useStandardHeight,
    format.useStandardWidth,
  );
  console.log("protection", protection.locked, protection.formulaHidden);
  console.log(
    "border",
    border.style,
    border.weight,
    border.color,
    border.sideIndex,
    border.tintAndShade,
    borders.count,
    borders.tintAndShade,
    first.sideIndex,
  );
  format.font.subscript = true;
  format.fill.clear();
  format.useStandardHeight = true;
  format.useStandardWidth = true;
  sheet.getRange("E1").values = [["a rather long text, which needs a wide column"]];
  sheet.getRange("E1").format.autofitColumns();
  sheet.getRange("E1").format.autofitRows();
  format.load("rowHeight,columnWidth");
  format.font.load("superscript");
  format.fill.load("color,pattern");
  const wide = sheet.getRange("E1").format.load("columnWidth");
  sheet.load("standardHeight,standardWidth");
  await context.sync();
  console.log(
    "back",
    format.font.superscript,
    format.fill.color,
    format.fill.pattern,
    format.rowHeight === sheet.standardHeight,
    format.columnWidth === sheet.standardWidth,
  );
  console.log("wider", wide.columnWidth > sheet.standardWidth);
});
