import { ExcelError } from "../../errors";
import { object, objectType } from "../../protocol/object-type";
import type { ChartPart } from "../../protocol/targets";
import { reference } from "../names";
import { inside, keep, kept, plainPart, shown } from "./part";
import { seriesOf, textAt, valuesAt } from "./series-source";

const axisNames = ["Category", "Value", "Series"];

export const chartAxesType = objectType("ChartAxes", {
  objects: {
    categoryAxis: inside("ChartAxis", "Category"),
    valueAxis: inside("ChartAxis", "Value"),
    seriesAxis: inside("ChartAxis", "Series"),
  },
  methods: {
    getItem: (target, args) => {
      const [type, group] = [args.text(0), args.optionalText(1) ?? "Primary"];
      if (!axisNames.includes(type)) throw new ExcelError("InvalidArgument");
      return object("ChartAxis", {
        ...target,
        part: `${target.part}.${type}${group === "Secondary" ? ".Secondary" : ""}`,
      });
    },
  },
});

const kindOf = ({ part }: ChartPart): string =>
  axisNames.find((name) => part.includes(`.${name}`)) ?? "Value";
const isValue = (target: ChartPart): boolean => kindOf(target) === "Value";

/** How far the data go, zero included: nothing is drawn, so no rounder bounds are chosen. */
const extreme = (of: (...numbers: number[]) => number) => (target: ChartPart) => {
  const numbers = seriesOf(target)
    .flatMap(({ values }) => valuesAt(target, values))
    .filter((value) => typeof value === "number");
  return isValue(target) ? of(0, ...numbers) : "";
};

export const chartAxisType = objectType("ChartAxis", {
  properties: {
    ...kept({
      minimum: extreme(Math.min),
      maximum: extreme(Math.max),
      alignment: "Center",
      baseTimeUnit: "Days",
      categoryType: "Automatic",
      crosses: "Automatic",
      displayUnit: "None",
      isBetweenCategories: true,
      linkNumberFormat: true,
      logBase: 10,
      majorTickMark: "None",
      majorTimeUnitScale: "Days",
      majorUnit: null,
      minorTickMark: "None",
      minorTimeUnitScale: "Days",
      minorUnit: null,
      multiLevel: true,
      numberFormat: "General",
      offset: 100,
      position: "Automatic",
      reversePlotOrder: false,
      scaleType: "Linear",
      showDisplayUnitLabel: true,
      textOrientation: 0,
      tickLabelPosition: "NextToAxis",
      tickLabelSpacing: null,
      tickMarkSpacing: 1,
      visible: (target: ChartPart) => kindOf(target) !== "Series",
    }),
    ...shown({
      axisGroup: ({ part }: ChartPart) => (part.endsWith("Secondary") ? "Secondary" : "Primary"),
      crossesAt: 0,
      customDisplayUnit: 0,
      positionAt: 0,
      type: kindOf,
    }),
  },
  objects: {
    title: inside("ChartAxisTitle", "title"),
    format: inside("ChartAxisFormat", "format"),
    majorGridlines: inside("ChartGridlines", "majorGridlines"),
    minorGridlines: inside("ChartGridlines", "minorGridlines"),
  },
  methods: {
    setCategoryNames: (target, args) => {
      keep(target, { [`${target.part}.names`]: reference(args.object(0, "Range")) });
    },
    setCrossesAt: (target, args) => {
      keep(target, { [`${target.part}.crosses`]: "Custom", [`${target.part}.crossesAt`]: args.number(0) });
    },
    setCustomDisplayUnit: (target, args) => {
      keep(target, {
        [`${target.part}.displayUnit`]: "Custom",
        [`${target.part}.customDisplayUnit`]: args.number(0),
      });
    },
    setPositionAt: (target, args) => {
      keep(target, { [`${target.part}.position`]: "Custom", [`${target.part}.positionAt`]: args.number(0) });
    },
  },
});

export const chartGridlinesType = plainPart(
  "ChartGridlines",
  { visible: ({ part }: ChartPart) => part.endsWith("Value.majorGridlines") },
  "ChartGridlinesFormat",
);
export const chartAxisTitleType = objectType("ChartAxisTitle", {
  properties: kept({ text: "", textOrientation: 0, visible: false }),
  objects: { format: inside("ChartAxisTitleFormat", "format") },
  methods: {
    setFormula: (target, args) => {
      keep(target, { [`${target.part}.text`]: textAt(target, args.text(0)) });
    },
  },
});
