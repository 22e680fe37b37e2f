import type { Sheet } from "../book/book";
import { type Area, intersect } from "../engine/area";
import { ExcelError } from "../errors";

/** The options of sheet protection that allow an operation; without a name nothing allows it. */
export type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowInsertHyperlinks"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowSort"
  | "allowAutoFilter"
  | "allowEditObjects";

/** @throws ExcelError AccessDenied if the sheet is protected and its options do not allow this */
export function demandAllowed(sheet: Sheet, permission?: Permission): void {
  const { protection } = sheet;
  if (!protection) return;
  if (permission === undefined || protection.options[permission] !== true) {
    throw new ExcelError(
      "AccessDenied",
      "The cell or chart you're trying to change is on a protected sheet.",
    );
  }
}

/** @throws ExcelError AccessDenied if the sheet is protected and one of the cells is locked */
export function demandUnlocked(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!sheet.book.engine.cell(sheet.id, row, column).format.unlocked) demandAllowed(sheet);
      }
    }
  }
}

/** The merged areas of a sheet that share cells with the area. */
export const mergesIn = (sheet: Sheet, area: Area): Area[] =>
  sheet.book.engine.merges(sheet.id).filter((merge) => intersect(merge, area));
