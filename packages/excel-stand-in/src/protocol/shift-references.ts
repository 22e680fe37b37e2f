import type { Book } from "../book/book";
import { shiftArea } from "../references/shift";
import { onShift } from "../range/shift-book";
import type { Cells } from "../range/cells";
import type { References } from "./references";

/** Ranges that the client holds move with their cells, as tracked ranges do in Excel. */
export function shiftReferences(book: Book, references: References): void {
  onShift(book, (sheet, shift) => {
    for (const { type, target } of references.all()) {
      if (type !== "Range" && type !== "RangeAreas") continue;
      const cells = target as Cells;
      if (cells.sheet === sheet) cells.areas = cells.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    }
  });
}
