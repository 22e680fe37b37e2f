import type { CellValue } from "../../engine/engine";
import { ExcelError } from "../../errors";
import { type HostObject, object, objectType } from "../../protocol/object-type";
import type { ChartPart } from "../../protocol/targets";
import { countOf } from "../collection";
import { inside, kept, shown } from "./part";
import { type Series, seriesOf, valuesAt } from "./series-source";

/** The series that a part of it belongs to. @throws ExcelError ItemNotFound if it was deleted */
export function seriesWith(target: ChartPart): Series {
  const id = target.part.split(".")[1];
  const found = seriesOf(target).find((series) => series.id === id);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

/** The point that a part of it belongs to: `series.s0.points.3`. */
export function readPoint(target: ChartPart): { readonly value: CellValue } {
  const index = Number(target.part.split(".")[3]);
  return { value: valuesAt(target, seriesWith(target).values)[index] ?? null };
}

const points = (target: ChartPart): HostObject[] =>
  valuesAt(target, seriesWith(target).values).map((_, index) =>
    object("ChartPoint", { ...target, part: `${target.part}.${index}` }),
  );

export const chartPointsCollectionType = objectType("ChartPointsCollection", {
  items: points,
  item: (target, key) => points(target)[Number(key)] ?? null,
  properties: countOf(points),
  methods: {
    getCount: (target) => points(target).length,
    getItemAt: (target, args) => {
      const found = points(target)[args.number(0)];
      if (!found) throw new ExcelError("InvalidArgument");
      return found;
    },
  },
});

export const chartPointType = objectType("ChartPoint", {
  properties: {
    ...kept({
      hasDataLabel: false,
      markerBackgroundColor: "#FFFFFF",
      markerForegroundColor: "#FFFFFF",
      markerSize: 5,
      markerStyle: "Automatic",
    }),
    ...shown({ value: (target: ChartPart) => readPoint(target).value }),
  },
  objects: {
    dataLabel: inside("ChartDataLabel", "dataLabel"),
    format: inside("ChartPointFormat", "format"),
  },
});
