import { object, objectType } from "../../protocol/object-type";
import type { ChartPart } from "../../protocol/targets";
import { inside, keep, kept, plainPart, shown } from "./part";
import { readPoint } from "./points";
import { textAt } from "./series-source";

const shows = {
  showBubbleSize: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showSeriesName: false,
  showValue: true,
};
const writing = {
  autoText: true,
  horizontalAlignment: "Center",
  linkNumberFormat: true,
  numberFormat: "General",
  textOrientation: 0,
  verticalAlignment: "Center",
};
const place = { left: 0, top: 0 };
const size = { height: 0, width: 0 };

export const chartDataLabelsType = plainPart(
  "ChartDataLabels",
  { ...shows, ...writing, position: "OutsideEnd", separator: "," },
  "ChartDataLabelFormat",
);

export const chartDataLabelType = objectType("ChartDataLabel", {
  properties: {
    ...kept({
      ...shows,
      ...writing,
      ...place,
      formula: "",
      position: "OutsideEnd",
      separator: ",",
      text: (target: ChartPart) => String(readPoint(target).value ?? ""),
    }),
    ...shown(size),
  },
  objects: { format: inside("ChartDataLabelFormat", "format") },
});

export const chartTrendlineLabelType = objectType("ChartTrendlineLabel", {
  properties: { ...kept({ ...writing, ...place, formula: "", text: "" }), ...shown(size) },
  objects: { format: inside("ChartTrendlineLabelFormat", "format") },
});

export const chartTitleType = objectType("ChartTitle", {
  properties: {
    ...kept({
      ...place,
      horizontalAlignment: "Center",
      overlay: false,
      position: "Top",
      showShadow: false,
      text: "",
      textOrientation: 0,
      verticalAlignment: "Center",
      visible: true,
    }),
    ...shown(size),
  },
  objects: { format: inside("ChartTitleFormat", "format") },
  methods: {
    getSubstring: (target, args) =>
      object("ChartFormatString", {
        ...target,
        part: `${target.part}.letters.${args.number(0)}.${args.number(1)}`,
      }),
    setFormula: (target, args) => {
      keep(target, { [`${target.part}.text`]: textAt(target, args.text(0)) });
    },
  },
});
export const chartFormatStringType = objectType("ChartFormatString", {
  objects: { font: inside("ChartFont", "font") },
});
