import type { Hyperlink } from "../book/book";
import { contains, intersect, sameArea } from "../engine/area";
import { ExcelError } from "../errors";
import { type Cells, only } from "./cells";
import { demandAllowed } from "./guard";
import { assign } from "./edit";
import { shownText } from "./text";
import { applyFormat } from "./formatting";

/** The link of the cells; null without one. */
export function linkOf(cells: Cells): Record<string, string> | null {
  const area = only(cells);
  const link = cells.sheet.hyperlinks.find((item) => contains(item.area, area) || contains(area, item.area));
  if (!link) return null;
  const { area: place, ...rest } = link;
  const cell = cells.sheet.book.engine.cell(cells.sheet.id, place.top, place.left);
  return { ...rest, textToDisplay: shownText(cell, cells.sheet.book.locale) };
}

/** Sets the link and, as Excel does, its text, blue and underlined. */
export function setLink(cells: Cells, given: unknown): void {
  const { sheet } = cells;
  demandAllowed(sheet, "allowInsertHyperlinks");
  if (typeof given !== "object") throw new ExcelError("InvalidArgument");
  const area = only(cells);
  const others = sheet.hyperlinks.filter((item) => !sameArea(item.area, area) && !intersect(item.area, area));
  if (given === null) {
    sheet.book.history.change(sheet, "hyperlinks", others);
    return;
  }
  const { textToDisplay, ...target } = given as Omit<Hyperlink, "area">;
  if (target.address === undefined && target.documentReference === undefined)
    throw new ExcelError("InvalidArgument");
  sheet.book.history.change(sheet, "hyperlinks", [...others, { area, ...target }]);
  if (textToDisplay !== undefined) assign(cells, textToDisplay);
  applyFormat(cells, { fontColor: "#0563C1", underline: "Single" });
}

/** Takes links away from the cells. */
export function removeLinks(cells: Cells): void {
  const { sheet } = cells;
  const kept = sheet.hyperlinks.filter((item) => !cells.areas.some((area) => intersect(item.area, area)));
  if (kept.length < sheet.hyperlinks.length) sheet.book.history.change(sheet, "hyperlinks", kept);
}
