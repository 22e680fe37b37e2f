import { ExcelError } from "../../errors";
import { type HostObject, object, objectType } from "../../protocol/object-type";
import type { ChartPart } from "../../protocol/targets";
import { inside, kept, plainPart, shown } from "./part";
import { seriesOf } from "./series-source";

export const chartPlotAreaType = plainPart(
  "ChartPlotArea",
  {
    height: 0,
    insideHeight: 0,
    insideLeft: 0,
    insideTop: 0,
    insideWidth: 0,
    left: 0,
    position: "Automatic",
    top: 0,
    width: 0,
  },
  "ChartPlotAreaFormat",
);
export const chartDataTableType = plainPart(
  "ChartDataTable",
  {
    showHorizontalBorder: true,
    showLegendKey: true,
    showOutlineBorder: true,
    showVerticalBorder: true,
    visible: false,
  },
  "ChartDataTableFormat",
);
export const chartPivotOptionsType = plainPart("ChartPivotOptions", {
  showAxisFieldButtons: true,
  showLegendFieldButtons: true,
  showReportFilterFieldButtons: true,
  showValueFieldButtons: true,
});

export const chartLegendType = objectType("ChartLegend", {
  properties: kept({
    height: 0,
    left: 0,
    overlay: false,
    position: "Right",
    showShadow: false,
    top: 0,
    visible: true,
    width: 0,
  }),
  objects: {
    format: inside("ChartLegendFormat", "format"),
    legendEntries: inside("ChartLegendEntryCollection", "entries"),
  },
});

/** One entry for each series. */
const entries = (target: ChartPart): HostObject[] =>
  seriesOf(target).map((_, index) =>
    object("ChartLegendEntry", { ...target, part: `${target.part}.${index}` }),
  );
export const chartLegendEntryCollectionType = objectType("ChartLegendEntryCollection", {
  items: entries,
  item: (target, key) => entries(target)[Number(key)] ?? null,
  methods: {
    getCount: (target) => entries(target).length,
    getItemAt: (target, args) => {
      const found = entries(target)[args.number(0)];
      if (!found) throw new ExcelError("InvalidArgument");
      return found;
    },
  },
});
export const chartLegendEntryType = objectType("ChartLegendEntry", {
  properties: {
    ...kept({ visible: true }),
    ...shown({
      height: 0,
      index: ({ part }: ChartPart) => Number(part.split(".").at(-1)),
      left: 0,
      top: 0,
      width: 0,
    }),
  },
});
