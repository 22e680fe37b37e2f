// Every kind of conditional format with every part of its look; validation with its words.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
  const { conditionalFormats } = sheet.getRange("A1:A5");
  const custom = conditionalFormats.add("Custom");
  custom.custom.rule.formula = "=A1>2";
  Object.assign(custom.custom.format.font, {
    color: "#FF0000",
    bold: true,
    italic: true,
    underline: "Single",
    strikethrough: true,
  });
  custom.custom.format.fill.color = "#00FF00";
  custom.custom.format.numberFormat = "0.00";
  const look = custom.custom.format.borders;
  for (const side of ["top", "bottom", "left", "right"])
    Object.assign(look[side], { style: "Dash", color: "#0000FF" });
  const value = conditionalFormats.add("CellValue");
  value.cellValue.rule = { formula1: "=4", operator: "GreaterThan" };
  value.cellValue.format.font.color = "#111111";
  const text = conditionalFormats.add("ContainsText");
  text.textComparison.rule = { operator: "BeginsWith", text: "1" };
  text.textComparison.format.fill.color = "#222222";
  const preset = conditionalFormats.add("PresetCriteria");
  preset.preset.rule = { criterion: "AboveAverage" };
  preset.preset.format.font.color = "#333333";
  const top = conditionalFormats.add("TopBottom");
  top.topBottom.rule = { rank: 1, type: "TopItems" };
  top.topBottom.format.fill.color = "#444444";
  const scale = conditionalFormats.add("ColorScale");
  scale.colorScale.criteria = {
    minimum: { formula: null, type: "LowestValue", color: "#0000FF" },
    midpoint: { formula: "50", type: "Percent", color: "#FFFF00" },
    maximum: { formula: null, type: "HighestValue", color: "#FF0000" },
  };
  const bar = conditionalFormats.add("DataBar");
  Object.assign(bar.dataBar, {
    axisColor: "#555555",
    axisFormat: "CellMidPoint",
    barDirection: "RightToLeft",
    showDataBarOnly: true,
  });
  bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.dataBar.upperBoundRule = { type: "Number", formula: "9" };
  Object.assign(bar.dataBar.positiveFormat, {
    fillColor: "#666666",
    borderColor: "#777777",
    gradientFill: false,
  });
  Object.assign(bar.dataBar.negativeFormat, {
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
    fillColor: "#888888",
    borderColor: "#999999",
  });
  const icons = conditionalFormats.add("IconSet");
  Object.assign(icons.iconSet, { style: "ThreeTrafficLights1", reverseIconOrder: true, showIconOnly: true });
  await context.sync();

  const count = conditionalFormats.getCount();
  const kinds = [
    "custom",
    "cellValue",
    "textComparison",
    "preset",
    "topBottom",
    "colorScale",
    "dataBar",
    "iconSet",
  ];
  const rules = [custom, value, text, preset, top, scale, bar, icons];
  const nulls = kinds.map((kind, index) => [
    rules[index][`${kind}OrNullObject`],
    rules[(index + 1) % 8][`${kind}OrNullObject`],
  ]);
  for (const pair of nulls) for (const one of pair) one.load();
  custom.load("id,type,priority");
  custom.custom.rule.load("formula,formulaLocal");
  custom.custom.format.load("numberFormat");
  custom.custom.format.font.load("color,bold,italic,underline,strikethrough");
  custom.custom.format.fill.load("color");
  look.load("count");
  const edge = look.getItem("EdgeTop").load("style,color,sideIndex");
  const edgeAt = look.getItemAt(0).load("sideIndex");
  look.bottom.load("style");
  preset.preset.load("rule");
  top.topBottom.load("rule");
  scale.colorScale.load("criteria,threeColorScale");
  bar.dataBar.load("axisColor,axisFormat,barDirection,showDataBarOnly,lowerBoundRule,upperBoundRule");
  bar.dataBar.positiveFormat.load("fillColor,borderColor,gradientFill");
  bar.dataBar.negativeFormat.load("matchPositiveFillColor,matchPositiveBorderColor,fillColor,borderColor");
  icons.iconSet.load("style,reverseIconOrder,showIconOnly,criteria");
  const range = custom.getRangeOrNullObject().load("address");
  const ranges = custom.getRanges().load("address");
  const missing = conditionalFormats.getItemOrNullObject("none");
  await context.sync();
  console.log(
    "count",
    count.value,
    nulls.map((pair) => pair.map(({ isNullObject }) => Number(isNullObject)).join("")).join(" "),
    missing.isNullObject,
  );
  const { font, fill, numberFormat } = custom.custom.format;
  console.log(
    "custom",
    custom.type,
    custom.custom.rule.formula,
    custom.custom.rule.formulaLocal,
    numberFormat,
    font.color,
    font.bold,
    font.italic,
    font.underline,
    font.strikethrough,
    fill.color,
  );
  console.log(
    "borders",
    look.count,
    edge.style,
    edge.color,
    edge.sideIndex,
    edgeAt.sideIndex,
    look.bottom.style,
    range.address,
    ranges.address,
  );
  console.log(
    "rules",
    preset.preset.rule.criterion,
    top.topBottom.rule.rank,
    top.topBottom.rule.type,
    scale.colorScale.threeColorScale,
    scale.colorScale.criteria.midpoint.color,
  );
  const { dataBar } = bar;
  console.log(
    "bar",
    dataBar.axisColor,
    dataBar.axisFormat,
    dataBar.barDirection,
    dataBar.showDataBarOnly,
    dataBar.lowerBoundRule.formula,
    dataBar.upperBoundRule.formula,
  );
  console.log(
    "bar",
    dataBar.positiveFormat.fillColor,
    dataBar.positiveFormat.borderColor,
    dataBar.positiveFormat.gradientFill,
    dataBar.negativeFormat.matchPositiveFillColor,
    dataBar.negativeFormat.matchPositiveBorderColor,
    dataBar.negativeFormat.fillColor,
    dataBar.negativeFormat.borderColor,
  );
  console.log("icons", icons.iconSet.style, icons.iconSet.reverseIconOrder, icons.iconSet.showIconOnly);
  custom.custom.format.font.clear();
  custom.custom.format.fill.clear();
  custom.custom.format.font.load("bold");
  await context.sync();
  conditionalFormats.clearAll();
  const none = conditionalFormats.getCount();
  await context.sync();
  console.log("cleared", none.value);

  const { dataValidation } = sheet.getRange("A1:A5");
  dataValidation.rule = { wholeNumber: { formula1: 2, formula2: 4, operator: "Between" } };
  dataValidation.ignoreBlanks = false;
  dataValidation.prompt = { title: "数", message: "2 到 4", showPrompt: true };
  dataValidation.errorAlert = { title: "错", message: "2 到 4", style: "Warning", showAlert: true };
  dataValidation.load("type,valid,ignoreBlanks,prompt,errorAlert");
  const invalid = dataValidation.getInvalidCells().load("address");
  await context.sync();
  console.log(
    "validation",
    dataValidation.type,
    dataValidation.valid,
    dataValidation.ignoreBlanks,
    dataValidation.prompt.title,
    dataValidation.errorAlert.style,
    invalid.address,
  );
  dataValidation.clear();
  dataValidation.load("type");
  await context.sync();
  console.log("validation", dataValidation.type);
});
