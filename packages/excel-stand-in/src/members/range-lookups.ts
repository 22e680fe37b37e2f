import type { Area } from "../engine/area";
import { ExcelError } from "../errors";
import type { Args } from "../protocol/args";
import { type HostObject, type Method, object } from "../protocol/object-type";
import { type Cells, cellsOf, only } from "../range/cells";
import { related } from "../range/precedents";
import { specialCells } from "../range/special";
import { demandSpill, spillingTo, spillParent } from "../range/spills";

/** The documentation of `getMergedAreasOrNullObject`: it fails where there are more. The code is not documented. */
const mostMergedAreas = 512;

/** Excel lists a merged area if its first cell lies in the range (office-js issue 3611). */
function merged(cells: Cells): HostObject | null {
  const area = only(cells);
  const first = (merge: Area): boolean =>
    merge.top >= area.top && merge.top <= area.bottom && merge.left >= area.left && merge.left <= area.right;
  const found = cells.sheet.book.engine.merges(cells.sheet.id).filter(first);
  if (found.length > mostMergedAreas) throw new ExcelError("GeneralException");
  const inOrder = found.sort((a, b) => a.top - b.top || a.left - b.left);
  return inOrder.length > 0 ? object("RangeAreas", cellsOf(cells.sheet, ...inOrder)) : null;
}

export function special(cells: Cells, args: Args): HostObject | null {
  const found = specialCells(cells, args.text(0), args.optionalText(1) ?? "All");
  return found.length > 0 ? object("RangeAreas", cellsOf(cells.sheet, ...found)) : null;
}

export const demandSome = (found: HostObject | null): HostObject => {
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
};

const orNull = (cells: Cells | null): HostObject | null => cells && object("Range", cells);

/** Methods that look for cells with something special about them. */
export const rangeLookups: Readonly<Record<string, Method<Cells>>> = {
  getMergedAreas: (cells) => demandSome(merged(cells)),
  getMergedAreasOrNullObject: (cells) => merged(cells),
  getSpecialCells: (cells, args) => demandSome(special(cells, args)),
  getSpecialCellsOrNullObject: (cells, args) => special(cells, args),
  getTables: (cells) =>
    object("TableCollection", { book: cells.sheet.book, scope: cells.sheet, within: cells }),
  getVisibleView: (cells) => {
    const area = only(cells);
    const rows: number[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      if (!cells.sheet.book.engine.line(cells.sheet.id, "rows", row).hidden) rows.push(row);
    }
    return object("RangeView", { cells, rows });
  },
  getDirectPrecedents: (cells) => object("WorkbookRangeAreas", { parts: related(cells, "precedents", true) }),
  getPrecedents: (cells) => object("WorkbookRangeAreas", { parts: related(cells, "precedents", false) }),
  getDirectDependents: (cells) => object("WorkbookRangeAreas", { parts: related(cells, "dependents", true) }),
  getDependents: (cells) => object("WorkbookRangeAreas", { parts: related(cells, "dependents", false) }),
  getSpillParent: (cells) => object("Range", demandSpill(cells, spillParent(cells))),
  getSpillParentOrNullObject: (cells) => orNull(spillParent(cells)),
  getSpillingToRange: (cells) => object("Range", demandSpill(cells, spillingTo(cells))),
  getSpillingToRangeOrNullObject: (cells) => orNull(spillingTo(cells)),
};
