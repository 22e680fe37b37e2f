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
      // An error's value is a number, too.
      format: type === "n" ? (format === undefined ? formatOf(shown) : String(format)) : "General",
    },
    date1904,
  );
}

/** The value behind a cell's text; null for an error such as `#REF!`. */
export function rawValue({ t: type, v: value }: CellObject): Cell["value"] {
  return type === "e" || value === undefined || value instanceof Date ? null : value;
}

/** The library leaves out the general format in OpenDocument, and those of Excel's own that it shows as a day. */
function formatOf(shown: string | undefined): string {
  return /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(shown ?? "") ? "m/d/yy" : "General";
}
