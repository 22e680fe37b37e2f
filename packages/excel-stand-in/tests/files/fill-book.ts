import type { OpenedExcel } from "../../src/open-excel";

/** A workbook with something of everything that files keep. */
export async function fillBook({ Excel: library }: OpenedExcel): Promise<void> {
  await library.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "表 一";
    sheet.getRange("A1:D1").values = [['<标题> & "引"', 1.5, true, "'=not a formula"]];
    sheet.getRange("A2:C2").formulas = [["=B1*2", '=IF(B1>1,"yes","no")', "=1/0"]];
    sheet.getRange("B1").numberFormat = [["#,##0.00"]];
    sheet.getRange("B3").numberFormat = [["@"]];
    sheet.getRange("B3").values = [["0012"]];
    const look = sheet.getRange("A1").format;
    Object.assign(look.font, {
      name: "宋体",
      size: 16,
      bold: true,
      italic: true,
      color: "#FF0000",
      underline: "Single",
    });
    look.fill.color = "#FFFF00";
    Object.assign(look, {
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 0,
    });
    sheet.getRange("A4").format.indentLevel = 2;
    sheet.getRange("A4").format.protection.locked = false;
    const border = sheet.getRange("A1:D3").format.borders;
    border.getItem("EdgeTop").style = "Double";
    border.getItem("InsideHorizontal").color = "#00FF00";
    sheet.getRange("F1:G2").merge();
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("5:5").format.rowHeight = 33;
    sheet.getRange("6:6").rowHidden = true;
    sheet.getRange("A9").hyperlink = {
      address: "https://example.com/?a=1&b=2",
      screenTip: "tip",
      textToDisplay: "link",
    };
    const rule = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$A1>2";
    rule.custom.format.fill.color = "#FFC7CE";
    rule.stopIfTrue = true;
    const value = sheet.getRange("B1:B9").conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
    value.cellValue.format.font.color = "#0000FF";
    const validation = sheet.getRange("D1:D5").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    validation.prompt = { showPrompt: true, title: "选择", message: "是或否" };
    sheet.getRange("E1:E5").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
    };
    const comment = context.workbook.comments.add("'表 一'!B1", "请核对");
    comment.replies.add("已核对");
    context.workbook.names.add("预算", sheet.getRange("B1:B2"));
    sheet.names.add("Local", "=1+1", "a note");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
    sheet.tabColor = "#00B0F0";
    sheet.showGridlines = false;
    Object.assign(sheet.pageLayout, { orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:G9");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "绩效 &P";
    const table = context.workbook.worksheets.add("Table").tables.add("A1:B3", true);
    table.name = "T1";
    context.workbook.worksheets.add("Hidden").visibility = "Hidden";
    context.workbook.worksheets.add("VeryHidden").visibility = "VeryHidden";
    context.workbook.settings.add("key", { nested: [1, "二"] });
    context.workbook.customXmlParts.add('<a xmlns="urn:a">文</a>');
    context.workbook.properties.title = "申报表";
    context.workbook.properties.custom.add("Version", 3);
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, "secret");
    sheet.position = 1;
    await context.sync();
  });
}
