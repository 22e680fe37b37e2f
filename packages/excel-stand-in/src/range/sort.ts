import type { Cell, CellChange, CellValue } from "../engine/engine";
import { ExcelError } from "../errors";
import { type Cells, only } from "./cells";
import { writeContents } from "./edit";
import { demandAllowed } from "./guard";
import { areaAddress } from "../references/address";
import { moveFormula } from "../references/formula";

/** `Excel.SortField`: which column of the range (0-based), and how. */
export interface SortKey {
  readonly key: number;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly header: boolean;
  readonly byColumns: boolean;
}

/** Excel sorts numbers before texts before truth values before errors; blanks always last. */
const rank = (value: CellValue): number => {
  if (value === null) return 4;
  if (typeof value === "number") return 0;
  return typeof value === "boolean" ? 2 : 1;
};

function compare(a: CellValue, b: CellValue, { matchCase }: SortOptions, ascending: boolean): number {
  if (a === null || b === null) return rank(a) - rank(b);
  const sign = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (typeof a === "string" && typeof b === "string") {
    return sign * a.localeCompare(b, "zh-CN", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return sign * (Number(a) - Number(b));
}

/** Sorts the rows (or columns) of the range by their values; equal ones keep their order. */
export function sortRows(cells: Cells, keys: readonly SortKey[], options: SortOptions): void {
  const { sheet } = cells;
  demandAllowed(sheet, "allowSort");
  if (keys.some(({ sortOn }) => sortOn && sortOn !== "Value"))
    throw new ExcelError("ApiNotFound", "This Excel sorts by values only.");
  const area = only(cells);
  const { engine } = sheet.book;
  const [from, to] = options.byColumns
    ? [area.left + (options.header ? 1 : 0), area.right]
    : [area.top + (options.header ? 1 : 0), area.bottom];
  const [first, last] = options.byColumns ? [area.top, area.bottom] : [area.left, area.right];
  const cell = (line: number, at: number): Cell =>
    options.byColumns ? engine.cell(sheet.id, at, line) : engine.cell(sheet.id, line, at);
  const lines = Array.from({ length: to - from + 1 }, (_, index) => {
    const line: Cell[] = [];
    for (let at = first; at <= last; at++) line.push(cell(from + index, at));
    return { line, index };
  });
  lines.sort(({ line: a }, { line: b }) => {
    for (const { key, ascending } of keys) {
      const order = compare(a[key]?.value ?? null, b[key]?.value ?? null, options, ascending !== false);
      if (order !== 0) return order;
    }
    return 0;
  });
  // As if copied to their new place: references to cells of the same row stay in the row.
  const moved = (formula: string, by: number): string =>
    options.byColumns ? moveFormula(formula, 0, by) : moveFormula(formula, by, 0);
  const changes: CellChange[] = lines.flatMap(({ line, index: before }, index) =>
    line.map(({ value, formula, format }, at) => ({
      row: options.byColumns ? first + at : from + index,
      column: options.byColumns ? from + index : first + at,
      format,
      ...(formula === undefined ? { value } : { formula: moved(formula, index - before) }),
    })),
  );
  writeContents(sheet, area, changes);
  sheet.book.events.raise(options.byColumns ? "columnSorted" : "rowSorted", sheet.id, {
    worksheetId: sheet.id,
    address: areaAddress(options.byColumns ? { ...area, left: from } : { ...area, top: from }),
    source: "Local",
  });
}
