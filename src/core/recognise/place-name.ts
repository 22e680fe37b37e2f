import { cellName, rangeName } from "../grid/address";
import type { CellAddress, RowOrigin } from "../grid/grid";
import { createSay } from "../language/create-say";
import type { Language } from "../language/language";
import type { FormReading } from "./reading";

const say = createSay({
  "zh-CN": { row: "第{page}页第{row}行", page: "第{page}页", pages: "第{page}–{last}页" },
  "en-US": { row: "page {page}, row {row}", page: "page {page}", pages: "pages {page}–{last}" },
});

/** Where a reader of a form looks for a cell: `B3`; of a form on pages the page and the row on it, 第3页第5行. */
export function placeName(
  { origins }: Pick<FormReading, "origins">,
  cell: CellAddress,
  language: Language,
): string {
  const origin = origins?.findLast(({ row }) => row <= cell.row);
  if (!origin) return cellName(cell);
  return say(language, "row", { page: String(origin.page), row: String(origin.rowOnPage) });
}

/** Where a form is: `A1:F20`, or of one on pages 第3页, 第3–4页. */
export function formPlace(
  { origins, range }: Pick<FormReading, "origins" | "range">,
  language: Language,
): string {
  const [first, last] = [origins?.[0], origins?.at(-1)];
  if (!first || !last) return rangeName(range);
  const key = first.page === last.page ? "page" : "pages";
  return say(language, key, { page: String(first.page), last: String(last.page) });
}

/** The page of a cell, 1-based; null where there are none. */
export function pageOf(origins: readonly RowOrigin[] | undefined, row: number): number | null {
  return origins?.findLast((origin) => origin.row <= row)?.page ?? null;
}
