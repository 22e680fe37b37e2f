import type { CellObject } from "@e965/xlsx";
import type { Cell } from "../../core/grid/grid";
import { shownText } from "../../core/grid/shown-text";

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
      format: type === "n" ? String(format ?? unnamedFormat(shown)) : "General",
    },
    date1904,
  );
}

/**
 * A format that the library does not name: of OpenDocument the general one, of Excel one of the Chinese dates (27 to 36, 50
 * to 58), which are spelt out in no workbook and which the library shows as it does format 14.
 */
function unnamedFormat(shown: string | undefined): string {
  return /^\d+\/\d+\/\d+$/.test(shown ?? "") ? "m/d/yy" : "General";
}

/** The value behind a cell's text; null for an error such as `#REF!`. */
export function rawValue({ t: type, v: value }: CellObject): Cell["value"] {
  return type === "e" || value === undefined || value instanceof Date ? null : value;
}
