// The parts of a chart: series, points, axes, titles, legend, trendlines, the table of its data.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C4").values = [
    ["", "Budget", "Spent"],
    [2024, 100, 90],
    [2025, 120, 60],
    [2026, 80, -5],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
  chart.series.load("count,items/name,items/plotOrder");
  const [budget, spent] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  const values = spent.getDimensionValues("Values");
  const years = spent.getDimensionValues("Categories");
  const source = spent.getDimensionDataSourceString("Values");
  const points = budget.points.load("count,items/value");
  const axis = chart.axes.valueAxis.load("minimum,maximum");
  await context.sync();
  const names = chart.series.items.map(({ name, plotOrder }) => `${plotOrder}:${name}`);
  console.log(chart.series.count, names.join(" "), years.value.join(), values.value.join(), source.value);
  console.log(points.count, points.items.map(({ value }) => value).join(), axis.minimum, axis.maximum);

  // What is set stays set, and goes along when cells are inserted.
  sheet.getRange("1:1").insert("Down");
  budget.set({ name: "Plan", hasDataLabels: true, markerSize: 8 });
  budget.points.getItemAt(1).set({ hasDataLabel: true, markerBackgroundColor: "red" });
  budget.format.line.color = "#123456";
  spent.markerStyle = "X";
  const trend = budget.trendlines.add("Exponential");
  trend.format.line.set({ color: "blue", weight: 2 });
  const added = chart.series.add("Estimate", 0);
  added.setValues(sheet.getRange("B3:B5"));
  added.setXAxisValues(sheet.getRange("A3:A5"));
  spent.plotOrder = 0;
  chart.axes.valueAxis.set({ minimum: -10, displayUnit: "Thousands", minorGridlines: { visible: true } });
  chart.axes.valueAxis.majorGridlines.format.line.color = "#C0C0C0";
  chart.axes.categoryAxis.title.text = "Year";
  chart.title.set({ text: "Money", format: { font: { size: 20 } } });
  chart.title.getSubstring(0, 2).font.bold = true;
  chart.legend.legendEntries.getItemAt(2).visible = false;
  chart.getDataTableOrNullObject().set({ visible: true, showLegendKey: false });
  chart.plotArea.format.fill.setSolidColor("white");
  chart.format.border.lineStyle = "Dash";
  const moved = added.getDimensionDataSourceString("YValues");
  const kept = spent.getDimensionDataSourceString("Values");
  chart.series.load("items/name,items/hasDataLabels,items/markerSize");
  budget.points.load("items/hasDataLabel,items/markerBackgroundColor");
  budget.trendlines.load("items/type,items/format/line/color");
  chart.axes.valueAxis.load("minimum,displayUnit,minorGridlines/visible,majorGridlines/format/line/color");
  chart.load("title/text,title/format/font/size,axes/categoryAxis/title/text,plotBy");
  const letters = chart.title.getSubstring(0, 2).font.load("bold");
  const table = chart.getDataTableOrNullObject().load("visible,showLegendKey,showOutlineBorder");
  const pie = sheet.charts.add("Pie", sheet.getRange("A2:B5"), "Auto");
  const none = pie.getDataTableOrNullObject();
  await context.sync();
  console.log(chart.series.items.map(({ name }) => name).join(), moved.value, kept.value);
  console.log(
    chart.series.items[2].hasDataLabels,
    budget.points.items[1].markerBackgroundColor,
    budget.points.items[0].hasDataLabel,
    budget.trendlines.items[0].type,
    budget.trendlines.items[0].format.line.color,
  );
  const { valueAxis } = chart.axes;
  console.log(
    [valueAxis.minimum, valueAxis.displayUnit, valueAxis.minorGridlines.visible].join(),
    valueAxis.majorGridlines.format.line.color,
    [chart.title.text, chart.title.format.font.size, letters.bold, chart.axes.categoryAxis.title.text].join(),
    [table.visible, table.showLegendKey, table.showOutlineBorder, none.isNullObject, chart.plotBy].join(),
  );

  // What Excel refuses is refused, and what is deleted is gone.
  const refused = async (what) => {
    what();
    await context.sync().catch(({ code }) => console.log(code));
  };
  await refused(() => (budget.markerSize = 1));
  await refused(() => (budget.doughnutHoleSize = 50));
  await refused(() => (budget.format.line.color = "no colour"));
  await refused(() => chart.series.getItemAt(9).load("name"));
  spent.delete();
  const left = chart.series.getCount();
  await context.sync();
  console.log(left.value);
});
