import type { Sheet } from "../book/book";
import { type Area, cellCount, contains, intersect, rowCount } from "../engine/area";
import type { CellChange } from "../engine/engine";
import { ExcelError } from "../errors";
import { demandAllowed } from "./guard";

/**
 * Merges cells: the first cell's content stays, the others' goes (Excel keeps the upper-left value only).
 * @param across each row by itself
 */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  demandAllowed(sheet, "allowFormatCells");
  const { engine } = sheet.book;
  if (sheet.tables.some((table) => intersect(table.area, area))) throw new ExcelError("MergedRangeConflict");
  const parts: Area[] = across
    ? Array.from({ length: rowCount(area) }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  const merges = engine.merges(sheet.id);
  const partly = merges.some((merge) =>
    parts.some((part) => intersect(merge, part) && !contains(part, merge)),
  );
  if (partly)
    throw new ExcelError("InvalidOperation", "The operation is not allowed on a part of merged cells.");
  for (const part of parts) keepFirst(sheet, part);
  const rest = merges.filter((merge) => !parts.some((part) => intersect(part, merge)));
  engine.setMerges(sheet.id, [...rest, ...parts.filter((part) => cellCount(part) > 1)]);
}

/** The first value found moves to the first cell; all other contents go. */
function keepFirst(sheet: Sheet, area: Area): void {
  const { engine } = sheet.book;
  const changes: CellChange[] = [];
  let kept = false;
  engine.each(sheet.id, area, (row, column, { value, formula, format }) => {
    if (value === null && formula === undefined) return;
    if (!kept && (row !== area.top || column !== area.left)) {
      changes.push({
        row: area.top,
        column: area.left,
        format,
        ...(formula === undefined ? { value } : { formula }),
      });
    }
    if (row !== area.top || column !== area.left) changes.push({ row, column, value: null });
    kept = true;
  });
  engine.write(sheet.id, changes);
}

/** Takes every merge apart that shares a cell with the area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  demandAllowed(sheet, "allowFormatCells");
  const { engine } = sheet.book;
  const merges = engine.merges(sheet.id);
  const rest = merges.filter((merge) => !intersect(merge, area));
  if (rest.length < merges.length) engine.setMerges(sheet.id, rest);
}
