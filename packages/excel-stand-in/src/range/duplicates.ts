import type { CellChange } from "../engine/engine";
import { type Cells, only } from "./cells";
import { writeContents } from "./edit";
import { demandUnlocked } from "./guard";

/** Takes out rows that are alike in the given columns (0-based within the range); what is below moves up. */
export function removeDuplicates(
  cells: Cells,
  columns: readonly number[],
  header: boolean,
): { removed: number; uniqueRemaining: number } {
  const { sheet } = cells;
  const area = only(cells);
  demandUnlocked(sheet, [area]);
  const { engine } = sheet.book;
  const seen = new Set<string>();
  const kept: number[] = [];
  const first = header ? area.top + 1 : area.top;
  for (let row = first; row <= area.bottom; row++) {
    const key = JSON.stringify(
      columns.map((column) => {
        const { value } = engine.cell(sheet.id, row, area.left + column);
        return typeof value === "string" ? value.toLowerCase() : value;
      }),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const changes: CellChange[] = [];
  for (let row = first; row <= area.bottom; row++) {
    const from = kept[row - first];
    for (let column = area.left; column <= area.right; column++) {
      if (from === undefined) changes.push({ row, column, value: null });
      else {
        const { value, formula } = engine.cell(sheet.id, from, column);
        changes.push({ row, column, ...(formula === undefined ? { value } : { formula }) });
      }
    }
  }
  writeContents(sheet, area, changes);
  return { removed: area.bottom - first + 1 - kept.length, uniqueRemaining: kept.length };
}
