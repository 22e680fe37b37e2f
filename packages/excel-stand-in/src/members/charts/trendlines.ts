import { ExcelError } from "../../errors";
import { type HostObject, object, objectType } from "../../protocol/object-type";
import type { ChartPart } from "../../protocol/targets";
import { inside, keep, kept } from "./part";

/** The ids of the trendlines of a series, in their order. */
const ids = (collection: ChartPart): readonly string[] =>
  (collection.item.fields[`${collection.part}.ids`] as readonly string[] | undefined) ?? [];
const lines = (target: ChartPart): HostObject[] =>
  ids(target).map((id) => object("ChartTrendline", { ...target, part: `${target.part}.${id}` }));

export const chartTrendlineCollectionType = objectType("ChartTrendlineCollection", {
  items: lines,
  item: (target, key) => lines(target)[Number(key)] ?? null,
  methods: {
    add: (target, args) => {
      const id = `t${target.sheet.book.nextId()}`;
      keep(target, {
        [`${target.part}.ids`]: [...ids(target), id],
        [`${target.part}.${id}.type`]: args.optionalText(0) ?? "Linear",
      });
      return object("ChartTrendline", { ...target, part: `${target.part}.${id}` });
    },
    getCount: (target) => ids(target).length,
    getItem: (target, args) => {
      const found = lines(target)[args.number(0)];
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
  },
});

export const chartTrendlineType = objectType("ChartTrendline", {
  properties: kept({
    backwardPeriod: 0,
    forwardPeriod: 0,
    intercept: null,
    movingAveragePeriod: 2,
    name: ({ item, part }: ChartPart) => String(item.fields[`${part}.type`]),
    polynomialOrder: 2,
    showEquation: false,
    showRSquared: false,
    type: "Linear",
  }),
  objects: {
    format: inside("ChartTrendlineFormat", "format"),
    label: inside("ChartTrendlineLabel", "label"),
  },
  methods: {
    delete: (target) => {
      const at = target.part.lastIndexOf(".");
      const collection = { ...target, part: target.part.slice(0, at) };
      const id = target.part.slice(at + 1);
      keep(target, { [`${collection.part}.ids`]: ids(collection).filter((other) => other !== id) });
    },
  },
});
