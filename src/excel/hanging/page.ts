import { withoutSheet } from "./format-rules";

/** How a sheet is printed, as far as it speaks of rows. */
export interface Page {
  readonly area: string | null;
  readonly titles: string | null;
  /** The rows before which a page begins, 0-based. */
  readonly breaks: readonly number[];
}

/** Asks for it; it can be had after the next sync. */
export function loadPage(sheet: Excel.Worksheet): () => Page {
  const { pageLayout, horizontalPageBreaks } = sheet;
  const area = pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const breaks = horizontalPageBreaks.load("items/rowIndex");
  return () => ({
    area: area.isNullObject ? null : withoutSheet(area.address),
    titles: titles.isNullObject ? null : withoutSheet(titles.address),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex),
  });
}

/** @returns whether there was anything to do */
export function mendPage(sheet: Excel.Worksheet, before: Page, now: Page): boolean {
  const { area, titles, breaks } = before;
  const isMoved = area !== null && area !== now.area;
  const isRetitled = titles !== null && titles !== now.titles;
  const gone = breaks.filter((row) => !now.breaks.includes(row));
  if (isMoved) sheet.pageLayout.setPrintArea(area);
  if (isRetitled) sheet.pageLayout.setPrintTitleRows(titles);
  for (const row of gone) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  return isMoved || isRetitled || gone.length > 0;
}
