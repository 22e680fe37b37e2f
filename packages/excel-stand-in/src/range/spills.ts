import { type Area, cellArea, cellCount, contains, intersect } from "../engine/area";
import { ExcelError } from "../errors";
import { type Cells, cellsOf, only } from "./cells";

const spillAround = ({ sheet }: Cells, area: Area): Area | undefined =>
  sheet.book.engine.spills(sheet.id).find((spill) => contains(spill, area));

/** The cells that the formula of this one cell fills; null if it fills no others, or if these are several cells. */
export function spillingTo(cells: Cells): Cells | null {
  const area = only(cells);
  const spill = cellCount(area) === 1 ? spillAround(cells, area) : undefined;
  return spill?.top === area.top && spill.left === area.left ? cellsOf(cells.sheet, spill) : null;
}

/** The cell whose formula fills this one; null if none does, or if these are several cells. */
export function spillParent(cells: Cells): Cells | null {
  const area = only(cells);
  const spill = cellCount(area) === 1 ? spillAround(cells, area) : undefined;
  return spill ? cellsOf(cells.sheet, cellArea(spill.top, spill.left)) : null;
}

/** @throws ExcelError ItemNotFound for null, InvalidOperation for several cells, which have no spill of their own */
export function demandSpill(cells: Cells, found: Cells | null): Cells {
  if (found) return found;
  throw new ExcelError(cellCount(only(cells)) > 1 ? "InvalidOperation" : "ItemNotFound");
}

/** Whether every cell is part of a spill; null if some are (`Range.hasSpill`). */
export function hasSpill({ sheet, areas }: Cells): boolean | null {
  const filled = sheet.book.engine
    .spills(sheet.id)
    .flatMap((spill) => areas.flatMap((area) => intersect(spill, area) ?? []));
  if (filled.length === 0) return false;
  const count = (list: readonly Area[]): number => list.reduce((sum, area) => sum + cellCount(area), 0);
  return count(filled) === count(areas) ? true : null;
}
