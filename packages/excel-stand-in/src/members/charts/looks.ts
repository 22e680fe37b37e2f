import { type ObjectType, objectType } from "../../protocol/object-type";
import type { ChartPartName } from "../../protocol/targets";
import { readColor } from "../../range/colors";
import { inside, keep, kept } from "./part";

/** Fill, font, border and line: what a part of a chart can have as a look. */
export const chartFillType = objectType("ChartFill", {
  methods: {
    setSolidColor: (target, args) => {
      keep(target, { [target.part]: readColor(args.text(0)) });
    },
    clear: (target) => {
      keep(target, { [target.part]: undefined });
    },
  },
});
export const chartFontType = objectType("ChartFont", {
  properties: kept({
    bold: false,
    color: "#000000",
    italic: false,
    name: "Calibri",
    size: 10,
    underline: "None",
  }),
});
const line = (name: ChartPartName, lineStyle: string): ObjectType<ChartPartName> =>
  objectType(name, {
    properties: kept({ color: "#000000", lineStyle, weight: 0.75 }),
    methods: {
      clear: (target) => {
        keep(target, { [`${target.part}.lineStyle`]: "None" });
      },
    },
  });
export const chartBorderType = line("ChartBorder", "None");
export const chartLineFormatType = line("ChartLineFormat", "Automatic");

const looks = {
  fill: inside("ChartFill", "fill"),
  font: inside("ChartFont", "font"),
  border: inside("ChartBorder", "border"),
  line: inside("ChartLineFormat", "line"),
};
const format = (name: ChartPartName, ...has: (keyof typeof looks)[]): ObjectType<ChartPartName> =>
  objectType(name, { objects: Object.fromEntries(has.map((look) => [look, looks[look]])) });

export const chartAreaFormatType = objectType("ChartAreaFormat", {
  properties: kept({ roundedCorners: false, colorScheme: "ColorfulPalette1" }),
  objects: { fill: looks.fill, font: looks.font, border: looks.border },
});
export const chartTitleFormatType = format("ChartTitleFormat", "fill", "font", "border");
export const chartLegendFormatType = format("ChartLegendFormat", "fill", "font", "border");
export const chartDataLabelFormatType = format("ChartDataLabelFormat", "fill", "font", "border");
export const chartDataTableFormatType = format("ChartDataTableFormat", "fill", "font", "border");
export const chartAxisTitleFormatType = format("ChartAxisTitleFormat", "fill", "font", "border");
export const chartTrendlineLabelFormatType = format("ChartTrendlineLabelFormat", "fill", "font", "border");
export const chartPlotAreaFormatType = format("ChartPlotAreaFormat", "fill", "border");
export const chartPointFormatType = format("ChartPointFormat", "fill", "border");
export const chartSeriesFormatType = format("ChartSeriesFormat", "fill", "line");
export const chartAxisFormatType = format("ChartAxisFormat", "fill", "font", "line");
export const chartGridlinesFormatType = format("ChartGridlinesFormat", "line");
export const chartTrendlineFormatType = format("ChartTrendlineFormat", "line");
export const chartErrorBarsFormatType = format("ChartErrorBarsFormat", "line");
