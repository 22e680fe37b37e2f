import { ExcelError } from "../../errors";
import type { Args } from "../../protocol/args";
import { type HostObject, object, objectType, type Property } from "../../protocol/object-type";
import type { ChartPart } from "../../protocol/targets";
import { cellsOfFormula } from "../../range/cells";
import { countOf } from "../collection";
import { reference } from "../names";
import { inside, keep, kept, plainPart } from "./part";
import { seriesWith } from "./points";
import { type Series, seriesOf, textAt, valuesAt } from "./series-source";

const seriesObject = (target: ChartPart, { id }: Series): HostObject =>
  object("ChartSeries", { ...target, part: `series.${id}` });
const all = (target: ChartPart): HostObject[] =>
  seriesOf(target).map((series) => seriesObject(target, series));
const setAll = (target: ChartPart, series: readonly Series[]): void => {
  keep(target, { series });
};

export const chartSeriesCollectionType = objectType("ChartSeriesCollection", {
  items: all,
  item: (target, key) => all(target)[Number(key)] ?? null,
  properties: countOf(all),
  methods: {
    add: (target, args) => {
      const name = args.optionalText(0) ?? "";
      const at = args.optionalNumber(1) ?? seriesOf(target).length;
      if (name.length > 255) throw new ExcelError("InvalidArgument");
      const id = `s${target.sheet.book.nextId()}-new`;
      const added = { id, name, values: "", xValues: "", bubbleSizes: "" };
      setAll(target, seriesOf(target).toSpliced(at, 0, added));
      return seriesObject(target, added);
    },
    getCount: (target) => all(target).length,
    getItemAt: (target, args) => {
      const found = all(target)[args.number(0)];
      if (!found) throw new ExcelError("InvalidArgument");
      return found;
    },
  },
});

const change = (target: ChartPart, changed: Partial<Series>): void => {
  const own = seriesWith(target);
  setAll(
    target,
    seriesOf(target).map((other) => (other.id === own.id ? { ...own, ...changed } : other)),
  );
};
const setTo =
  (key: "values" | "xValues" | "bubbleSizes") =>
  (target: ChartPart, args: Args): void => {
    change(target, { [key]: reference(args.object(0, "Range")) });
  };

const dimensions: Readonly<Record<string, "values" | "xValues" | "bubbleSizes">> = {
  Categories: "xValues",
  XValues: "xValues",
  Values: "values",
  YValues: "values",
  BubbleSizes: "bubbleSizes",
};
function dimension(target: ChartPart, args: Args): string {
  const key = dimensions[args.text(0)];
  if (!key) throw new ExcelError("InvalidArgument");
  return seriesWith(target)[key];
}

const placeOf = (target: ChartPart): number =>
  seriesOf(target).findIndex(({ id }) => id === seriesWith(target).id);

/** What only some kinds of charts have: setting it elsewhere is an invalid argument. */
const onlyOn = (types: RegExp, property: Property<ChartPart> | undefined): Property<ChartPart> => ({
  ...property,
  set: (target, value) => {
    if (!types.test(String(target.item.fields["chartType"]))) throw new ExcelError("InvalidArgument");
    property?.set?.(target, value);
  },
});
const fields = kept({
  axisGroup: "Primary",
  bubbleScale: 100,
  chartType: ({ item }: ChartPart) => item.fields["chartType"],
  doughnutHoleSize: 75,
  explosion: 0,
  filtered: false,
  firstSliceAngle: 0,
  gapWidth: 219,
  gradientMaximumColor: "#000000",
  gradientMaximumType: "ExtremeValue",
  gradientMaximumValue: 0,
  gradientMidpointColor: "#000000",
  gradientMidpointType: "Percent",
  gradientMidpointValue: 50,
  gradientMinimumColor: "#000000",
  gradientMinimumType: "ExtremeValue",
  gradientMinimumValue: 0,
  gradientStyle: "TwoPhaseColor",
  hasDataLabels: false,
  invertColor: "#FFFFFF",
  invertIfNegative: false,
  markerBackgroundColor: "#FFFFFF",
  markerForegroundColor: "#FFFFFF",
  markerSize: 5,
  markerStyle: "Automatic",
  overlap: -27,
  parentLabelStrategy: "None",
  secondPlotSize: 75,
  showConnectorLines: true,
  showLeaderLines: true,
  showShadow: false,
  smooth: false,
  splitType: "SplitByPosition",
  splitValue: 0,
  varyByCategories: false,
});

export const chartSeriesType = objectType("ChartSeries", {
  properties: {
    ...fields,
    doughnutHoleSize: onlyOn(/^Doughnut/, fields["doughnutHoleSize"]),
    name: {
      get: (target) => textAt(target, seriesWith(target).name) || `Series${placeOf(target) + 1}`,
      set: (target, value) => {
        if (typeof value !== "string" || value.length > 255) throw new ExcelError("InvalidArgument");
        change(target, { name: value });
      },
    },
    plotOrder: {
      get: placeOf,
      set: (target, value) => {
        const others = seriesOf(target).filter(({ id }) => id !== seriesWith(target).id);
        if (typeof value !== "number" || value < 0 || value > others.length)
          throw new ExcelError("InvalidArgument");
        setAll(target, others.toSpliced(value, 0, seriesWith(target)));
      },
    },
  },
  objects: {
    binOptions: inside("ChartBinOptions", "binOptions"),
    boxwhiskerOptions: inside("ChartBoxwhiskerOptions", "boxwhiskerOptions"),
    dataLabels: inside("ChartDataLabels", "dataLabels"),
    format: inside("ChartSeriesFormat", "format"),
    mapOptions: inside("ChartMapOptions", "mapOptions"),
    points: inside("ChartPointsCollection", "points"),
    trendlines: inside("ChartTrendlineCollection", "trendlines"),
    xErrorBars: inside("ChartErrorBars", "xErrorBars"),
    yErrorBars: inside("ChartErrorBars", "yErrorBars"),
  },
  methods: {
    delete: (target) => {
      const own = seriesWith(target);
      setAll(
        target,
        seriesOf(target).filter(({ id }) => id !== own.id),
      );
    },
    getDimensionDataSourceString: (target, args) => dimension(target, args).slice(1),
    getDimensionDataSourceType: (target, args) =>
      cellsOfFormula(target.sheet.book, dimension(target, args), target.sheet) ? "LocalRange" : "Unknown",
    getDimensionValues: (target, args) => {
      const found = valuesAt(target, dimension(target, args)).map((value) => String(value ?? ""));
      const counted = valuesAt(target, seriesWith(target).values).map((_, index) => String(index + 1));
      return found.length === 0 && dimensions[args.text(0)] === "xValues" ? counted : found;
    },
    setBubbleSizes: setTo("bubbleSizes"),
    setValues: setTo("values"),
    setXAxisValues: setTo("xValues"),
  },
});

export const chartErrorBarsType = plainPart(
  "ChartErrorBars",
  { endStyleCap: true, include: "Both", type: "FixedValue", visible: false },
  "ChartErrorBarsFormat",
);
export const chartBinOptionsType = plainPart("ChartBinOptions", {
  allowOverflow: false,
  allowUnderflow: false,
  count: 0,
  overflowValue: 0,
  type: "Auto",
  underflowValue: 0,
  width: 0,
});
export const chartBoxwhiskerOptionsType = plainPart("ChartBoxwhiskerOptions", {
  quartileCalculation: "Exclusive",
  showInnerPoints: false,
  showMeanLine: false,
  showMeanMarker: true,
  showOutlierPoints: true,
});
export const chartMapOptionsType = plainPart("ChartMapOptions", {
  labelStrategy: "None",
  level: "Automatic",
  projectionType: "Automatic",
});
