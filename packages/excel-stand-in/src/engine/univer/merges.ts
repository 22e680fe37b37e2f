import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { type Area, sameArea } from "../area";
import type { Engine } from "../engine";
import { toArea, toRange } from "./ranges";
import type { UniverParts } from "./univer-engine";

/** The part of the engine that merges cells. */
export function mergeFunctions({ mutate, worksheet }: UniverParts): Pick<Engine, "merges" | "setMerges"> {
  const merges = (sheet: string): Area[] => worksheet(sheet).getConfig().mergeData.map(toArea);
  const change = (subUnitId: string, ranges: readonly IRange[], id: string, undoId: string): void => {
    if (ranges.length > 0) mutate(id, { subUnitId, ranges }, { subUnitId, ranges }, undoId);
  };
  return {
    merges,
    setMerges: (sheet, areas) => {
      const before = merges(sheet);
      const without = (all: readonly Area[], others: readonly Area[]): IRange[] =>
        all.filter((area) => !others.some((other) => sameArea(area, other))).map(toRange);
      // What stays is not touched: Univer compares each range with every merge of the sheet.
      change(sheet, without(before, areas), RemoveWorksheetMergeMutation.id, AddWorksheetMergeMutation.id);
      change(sheet, without(areas, before), AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id);
    },
  };
}
