import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "../area";
import type { Engine } from "../engine";
import type { UniverParts } from "./univer-engine";

const toArea = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});
const toRange = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

/** The part of the engine that merges cells. */
export function mergeFunctions({ mutate, worksheet }: UniverParts): Pick<Engine, "merges" | "setMerges"> {
  const merges = (sheet: string): Area[] => worksheet(sheet).getConfig().mergeData.map(toArea);
  return {
    merges,
    setMerges: (sheet, areas) => {
      const before = merges(sheet).map(toRange);
      const after = areas.map(toRange);
      mutate(
        RemoveWorksheetMergeMutation.id,
        { subUnitId: sheet, ranges: before },
        { subUnitId: sheet, ranges: before },
        AddWorksheetMergeMutation.id,
      );
      mutate(
        AddWorksheetMergeMutation.id,
        { subUnitId: sheet, ranges: after },
        { subUnitId: sheet, ranges: after },
        RemoveWorksheetMergeMutation.id,
      );
    },
  };
}
