import { type Area, bounding, cellArea, intersect, lastColumn, lastRow } from "../engine/area";
import { ExcelError } from "../errors";
import type { Args } from "../protocol/args";
import { type HostObject, type Method, object } from "../protocol/object-type";
import { type Cells, cellsOf, demandOnSheet, findCells, only, usedArea } from "../range/cells";
import { edgeCell, regionAround } from "../range/regions";

const at = (cells: Cells, area: Area): HostObject =>
  object("Range", cellsOf(cells.sheet, demandOnSheet(area)));
const orNull = (cells: Cells, area: Area | null): HostObject | null => area && at(cells, area);
const found = (object: HostObject | null): HostObject => {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
};

/** The other range of a call: an address on the same sheet, or a range. */
function other(cells: Cells, args: Args): Cells {
  const given = args.maybe(0, "Range") ?? args.maybe(0, "RangeAreas");
  return given ?? findCells(cells.sheet, args.text(0));
}

function common(cells: Cells, args: Args): HostObject | null {
  const with_ = other(cells, args);
  if (with_.sheet !== cells.sheet) throw new ExcelError("InvalidArgument");
  return orNull(cells, intersect(only(cells), only(with_)));
}

function used(cells: Cells, args: Args): HostObject | null {
  return orNull(cells, usedArea(cells.sheet, args.flag(0), only(cells)));
}

/** A row or column of the range, which may lie outside it, as Excel allows. */
const line = (cells: Cells, from: Partial<Area>): HostObject => at(cells, { ...only(cells), ...from });

/** Rows above or columns before the range; a negative count goes the other way. */
function beside(area: Area, side: "above" | "below" | "before" | "after", count: number): Area {
  if (count === 0) throw new ExcelError("InvalidArgument");
  const opposite = { above: "below", below: "above", before: "after", after: "before" } as const;
  if (count < 0) return beside(area, opposite[side], -count);
  switch (side) {
    case "above":
      return { ...area, top: area.top - count, bottom: area.top - 1 };
    case "below":
      return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    case "before":
      return { ...area, left: area.left - count, right: area.left - 1 };
    case "after":
      return { ...area, left: area.right + 1, right: area.right + count };
  }
}

/** Ranges from a range: the methods that only compute where the other cells are. */
export const rangeAlgebra: Readonly<Record<string, Method<Cells>>> = {
  getCell: (cells, args) => {
    const area = only(cells);
    return at(cells, cellArea(area.top + args.number(0), area.left + args.number(1)));
  },
  getRow: (cells, args) => {
    const row = only(cells).top + args.number(0);
    return line(cells, { top: row, bottom: row });
  },
  getColumn: (cells, args) => {
    const column = only(cells).left + args.number(0);
    return line(cells, { left: column, right: column });
  },
  getLastRow: (cells) => line(cells, { top: only(cells).bottom }),
  getLastColumn: (cells) => line(cells, { left: only(cells).right }),
  getLastCell: (cells) => line(cells, { top: only(cells).bottom, left: only(cells).right }),
  getEntireRow: (cells) => line(cells, { left: 0, right: lastColumn }),
  getEntireColumn: (cells) => line(cells, { top: 0, bottom: lastRow }),
  getRowsAbove: (cells, args) => at(cells, beside(only(cells), "above", args.optionalNumber(0) ?? 1)),
  getRowsBelow: (cells, args) => at(cells, beside(only(cells), "below", args.optionalNumber(0) ?? 1)),
  getColumnsBefore: (cells, args) => at(cells, beside(only(cells), "before", args.optionalNumber(0) ?? 1)),
  getColumnsAfter: (cells, args) => at(cells, beside(only(cells), "after", args.optionalNumber(0) ?? 1)),
  getBoundingRect: (cells, args) => at(cells, bounding(only(cells), only(other(cells, args)))),
  getIntersection: (cells, args) => found(common(cells, args)),
  getIntersectionOrNullObject: (cells, args) => common(cells, args),
  getOffsetRange: (cells, args) => {
    const area = only(cells);
    const [rows, columns] = [args.number(0), args.number(1)];
    return at(cells, {
      top: area.top + rows,
      bottom: area.bottom + rows,
      left: area.left + columns,
      right: area.right + columns,
    });
  },
  getResizedRange: (cells, args) => {
    const area = only(cells);
    return at(cells, { ...area, bottom: area.bottom + args.number(0), right: area.right + args.number(1) });
  },
  getAbsoluteResizedRange: (cells, args) => {
    const { top, left } = only(cells);
    return at(cells, { top, left, bottom: top + args.number(0) - 1, right: left + args.number(1) - 1 });
  },
  getUsedRange: (cells, args) => found(used(cells, args)),
  getUsedRangeOrNullObject: (cells, args) => used(cells, args),
  getSurroundingRegion: (cells) => at(cells, regionAround(cells.sheet, only(cells))),
  getRangeEdge: (cells, args) => {
    const active = args.maybe(1, "Range");
    return at(cells, edgeCell(cells.sheet, active ? only(active) : only(cells), args.text(0)));
  },
  getExtendedRange: (cells, args) => {
    const area = only(cells);
    const active = args.maybe(1, "Range");
    return at(cells, bounding(area, edgeCell(cells.sheet, active ? only(active) : area, args.text(0))));
  },
};
