import type { Chart, Sheet } from "../../book/book";
import { type HostObject, object, objectType } from "../../protocol/object-type";
import type { ChartPart } from "../../protocol/targets";
import { activateChart, deactivateChart, raiseChart } from "../../events/chart-events";
import { activate } from "../../sheets/activation";
import { chartCollectionEvents, chartEvents } from "../../events/event-types";
import { findCells, only } from "../../range/cells";
import { demandAllowed } from "../../range/guard";
import { areaAddress } from "../../references/address";
import { ExcelError } from "../../errors";
import { offsetOf } from "../../range/lines";
import { collection, countOf, sameText, without } from "../collection";
import { reference } from "../names";
import { inside, keep, kept } from "./part";
import { readsByRows } from "./series-source";

const item = (sheet: Sheet, chart: Chart): HostObject => object("Chart", { sheet, item: chart, part: "" });
const all = (sheet: Sheet): HostObject[] => sheet.charts.map((chart) => item(sheet, chart));

function freeName(sheet: Sheet): string {
  for (let number = 1; ; number++)
    if (!sheet.charts.some(({ fields: kept }) => kept["name"] === `Chart ${number}`))
      return `Chart ${number}`;
}

/** Charts are kept and listed, not drawn. */
export const chartCollectionType = objectType("ChartCollection", {
  ...collection<Sheet>(
    all,
    (sheet, key) => {
      const chart = sheet.charts.find(
        ({ id, fields: kept }) => id === key || sameText(String(kept["name"]), key),
      );
      return chart ? item(sheet, chart) : null;
    },
    {
      add: (sheet, args) => {
        demandAllowed(sheet, "allowEditObjects");
        const kept = {
          name: freeName(sheet),
          chartType: args.text(0),
          source: reference(args.object(1, "Range")),
          seriesBy: args.optionalText(2) ?? "Auto",
        };
        const chart: Chart = { id: `{CH-${sheet.book.nextId()}}`, fields: kept };
        sheet.book.history.change(sheet, "charts", [...sheet.charts, chart]);
        raiseChart(sheet, "AddedEvent", chart.id);
        return item(sheet, chart);
      },
    },
  ),
  properties: countOf(all),
  events: chartCollectionEvents,
  eventTarget: (sheet) => sheet.id,
});

/** Charts that have no axes have no table of their data either. */
const allowsDataTable = ({ item: chart }: ChartPart): boolean =>
  !/^(3D)?(Pie|BarOfPie|Doughnut|XYScatter|Bubble|Radar|Surface|Treemap|Sunburst|RegionMap|Funnel|Waterfall|Histogram|Pareto|Boxwhisker)/.test(
    String(chart.fields["chartType"]),
  );
const dataTable = inside("ChartDataTable", "dataTable");

export const chartType = objectType("Chart", {
  properties: {
    ...kept({
      categoryLabelLevel: 0,
      chartType: "ColumnClustered",
      displayBlanksAs: "NotPlotted",
      height: 216,
      left: 0,
      name: "",
      plotVisibleOnly: true,
      seriesNameLevel: 0,
      showAllFieldButtons: true,
      showDataLabelsOverMaximum: true,
      style: 2,
      top: 0,
      width: 360,
    }),
    id: { get: ({ item: chart }) => chart.id },
    plotBy: {
      get: (target) => (readsByRows(target) ? "Rows" : "Columns"),
      set: (target, value) => {
        if (value !== "Rows" && value !== "Columns") throw new ExcelError("InvalidArgument");
        keep(target, { seriesBy: value, series: undefined });
      },
    },
  },
  objects: {
    axes: inside("ChartAxes", "axes"),
    dataLabels: inside("ChartDataLabels", "dataLabels"),
    format: inside("ChartAreaFormat", "format"),
    legend: inside("ChartLegend", "legend"),
    pivotOptions: inside("ChartPivotOptions", "pivotOptions"),
    plotArea: inside("ChartPlotArea", "plotArea"),
    series: inside("ChartSeriesCollection", "series"),
    title: inside("ChartTitle", "title"),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
  methods: {
    activate: ({ sheet, item: chart }) => {
      activate(sheet);
      activateChart(sheet, chart);
    },
    delete: ({ sheet, item: chart }) => {
      demandAllowed(sheet, "allowEditObjects");
      if (sheet.book.activeChart?.chart === chart) deactivateChart(sheet.book);
      sheet.book.history.change(sheet, "charts", without(sheet.charts, chart));
      raiseChart(sheet, "DeletedEvent", chart.id);
    },
    getDataTable: (target) => {
      if (!allowsDataTable(target)) throw new ExcelError("ItemNotFound");
      return dataTable(target);
    },
    getDataTableOrNullObject: (target) => (allowsDataTable(target) ? dataTable(target) : null),
    setData: (target, args) => {
      keep(target, {
        source: reference(args.object(0, "Range")),
        seriesBy: args.optionalText(1) ?? "Auto",
        series: undefined,
      });
    },
    setPosition: (target, args) => {
      const start = args.maybe(0, "Range") ?? findCells(target.sheet, args.text(0));
      const end =
        args.maybe(1, "Range") ?? findCells(target.sheet, args.optionalText(1) ?? areaAddress(only(start)));
      const [from, to] = [only(start), only(end)];
      const [top, left] = [
        offsetOf(start.sheet, "rows", from.top),
        offsetOf(start.sheet, "columns", from.left),
      ];
      keep(target, {
        top,
        left,
        height: offsetOf(start.sheet, "rows", to.bottom + 1) - top,
        width: offsetOf(start.sheet, "columns", to.right + 1) - left,
      });
    },
  },
  events: chartEvents,
  eventTarget: ({ item: chart }) => chart.id,
  identity: ({ item: chart }) => ({ Id: chart.id }),
});
