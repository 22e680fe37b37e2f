import { withoutSheet } from "./format-rules";

/** A sheet's filter (筛选): its cells, and by what each of its columns is filtered. */
export interface Filter {
  readonly cells: string;
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

/** Asks for it; it can be had after the next sync. */
export function loadFilter(sheet: Excel.Worksheet): () => Filter | null {
  const range = sheet.autoFilter.getRangeOrNullObject().load("address");
  const filter = sheet.autoFilter.load("criteria");
  return () =>
    range.isNullObject ? null : { cells: withoutSheet(range.address), criteria: filter.criteria };
}

/** @returns whether there was anything to do */
export function mendFilter(sheet: Excel.Worksheet, before: Filter | null, now: Filter | null): boolean {
  if (before === null || before.cells === now?.cells) return false;
  sheet.autoFilter.apply(before.cells);
  before.criteria.forEach((criteria, column) => {
    if (criteria) sheet.autoFilter.apply(before.cells, column, criteria);
  });
  return true;
}
