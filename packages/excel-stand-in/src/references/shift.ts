import { type Area, intersect, lastColumn, lastRow } from "../engine/area";
import { mapReferences, referenceArea, withArea, writeReference } from "./formula";

/** Cells that move because cells were inserted (`by` > 0) or deleted (`by` < 0) before them. */
export interface Shift {
  readonly sheet: string;
  /** The cells inserted or deleted. */
  readonly area: Area;
  readonly direction: "down" | "up" | "right" | "left";
}

const vertical = (shift: Shift): boolean => shift.direction === "down" || shift.direction === "up";

/** The cells that an insertion or a deletion moves: everything below, or right of, the area's first cells. */
export const movedBy = (shift: Shift): Area =>
  vertical(shift) ? { ...shift.area, bottom: lastRow } : { ...shift.area, right: lastColumn };

/** The first and last index after lines were inserted at `at`; what is pushed off the sheet is gone. */
function pushed(
  start: number,
  end: number,
  at: number,
  count: number,
  last: number,
): [number, number] | null {
  const from = start >= at ? start + count : start;
  return from > last ? null : [from, Math.min(last, end >= at ? end + count : end)];
}

/** The first and last index after lines from `at` were deleted; null if all of them were. */
function pulled(start: number, end: number, at: number, count: number): [number, number] | null {
  const stop = at + count - 1;
  if (start >= at && end <= stop) return null;
  const first = start > stop ? start - count : Math.min(start, at);
  return [first, end > stop ? end - count : Math.min(end, at - 1)];
}

function shiftEnds(
  start: number,
  end: number,
  at: number,
  count: number,
  inserted: boolean,
  last: number,
): [number, number] | null {
  if (start === 0 && end === last) return [start, end];
  return inserted ? pushed(start, end, at, count, last) : pulled(start, end, at, count);
}

/** Where an area stands after the shift; null if its cells were deleted. Areas only partly in the way stay. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const inserted = shift.direction === "down" || shift.direction === "right";
  if (vertical(shift)) {
    if (area.left < shift.area.left || area.right > shift.area.right) return area;
    const count = shift.area.bottom - shift.area.top + 1;
    const ends = shiftEnds(area.top, area.bottom, shift.area.top, count, inserted, lastRow);
    return ends && { ...area, top: ends[0], bottom: ends[1] };
  }
  if (area.top < shift.area.top || area.bottom > shift.area.bottom) return area;
  const count = shift.area.right - shift.area.left + 1;
  const ends = shiftEnds(area.left, area.right, shift.area.left, count, inserted, lastColumn);
  return ends && { ...area, left: ends[0], right: ends[1] };
}

/** Whether the shift would tear the area apart, as Excel refuses to do with merged cells and tables. */
export function tears(area: Area, shift: Shift): boolean {
  const moved = movedBy(shift);
  if (!intersect(area, moved)) return false;
  if (vertical(shift)) return area.left < moved.left || area.right > moved.right;
  return area.top < moved.top || area.bottom > moved.bottom;
}

/** A formula of sheet `home` after the shift; references to deleted cells become `#REF!`. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? home;
    if (sheet.toLowerCase() !== shift.sheet.toLowerCase()) return writeReference(reference);
    const area = shiftArea(referenceArea(reference), shift);
    return area ? writeReference(withArea(reference, area)) : "#REF!";
  });
}

/** A formula after the shift of which only what is fixed (`$A$1`) moves: of a rule, which stands in many cells at once. */
export function shiftFixed(formula: string, home: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? home;
    const { from, to = from } = reference;
    const isFixed = vertical(shift) ? from.fixedRow && to.fixedRow : from.fixedColumn && to.fixedColumn;
    if (!isFixed || sheet.toLowerCase() !== shift.sheet.toLowerCase()) return writeReference(reference);
    const area = shiftArea(referenceArea(reference), shift);
    return area ? writeReference(withArea(reference, area)) : "#REF!";
  });
}

/** A formula after a sheet was renamed, or (`to` null) deleted. */
export const renameSheet = (formula: string, from: string, to: string | null): string =>
  mapReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== from.toLowerCase()) return writeReference(reference);
    return to === null ? "#REF!" : writeReference({ ...reference, sheet: to });
  });
