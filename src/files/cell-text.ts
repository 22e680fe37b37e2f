import type { CellObject } from "@e965/xlsx";
import type { Cell } from "../grid/grid";
import { shownText } from "../grid/shown-text";

/**
 * The text of a cell of a file, as Excel shows it.
 * @param date1904 whether the workbook counts its days from 1904
 */
export function cellText({ t: type, v: value, w: shown, z: format }: CellObject, date1904: boolean): string {
  return shownText(
    {
      value: value === undefined || value instanceof Date ? null : value,
      shown,
      // An error's value is a number, too. OpenDocument leaves the format out where it is the general one.
      format: type === "n" && format !== undefined ? String(format) : "General",
    },
    date1904,
  );
}

/** The value behind a cell's text; null for an error such as `#REF!`. */
export function rawValue({ t: type, v: value }: CellObject): Cell["value"] {
  return type === "e" || value === undefined || value instanceof Date ? null : value;
}
