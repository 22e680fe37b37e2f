import { around } from "../core/grid/bounds";
import type { PageLook } from "../core/hand-in/page-look";
import { markedSheets } from "../excel/marks";
import { readPageLooks, type AskedSheet } from "../excel/page-looks";
import type { SheetRef } from "../excel/sheet-read";
import type { CheckedSheet } from "./checked-sheet";

/** What of the workbook is to be seen before its forms are handed in, beside what its cells say. */
export interface HandInLook {
  /** Of each sheet with forms. */
  readonly pages: readonly PageLook[];
  /** The sheets with marks; null where Excel cannot tell. */
  readonly marked: readonly SheetRef[] | null;
}

/** Looks at the sheets with forms: how they look, are printed and marked. @throws ExcelProblem */
export async function lookBeforeHandIn(sheets: readonly CheckedSheet[]): Promise<HandInLook> {
  const pages = await readPageLooks(sheets.flatMap(askedOf));
  return { pages, marked: await markedSheets() };
}

function askedOf({ sheet: { id, name, grid }, forms }: CheckedSheet): readonly AskedSheet[] {
  if (forms.length === 0) return [];
  const range = around(forms.map(({ form }) => form.range));
  const ends = [...grid.cells.map(({ column }) => column), ...grid.merges.map(({ right }) => right)];
  return [{ id, name, range, lastColumn: ends.reduce((last, end) => Math.max(last, end), 0) }];
}
