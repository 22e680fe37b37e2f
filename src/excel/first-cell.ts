import type { CellAddress } from "../core/grid/grid";

/** The first cell of an address such as `Sheet1!$B$3:C4,E5`, `B:C` or `3:4`. */
export function firstCell(address: string): CellAddress {
  const place = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)/i.exec(place) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Math.max(0, Number(digits) - 1), column: Math.max(0, column - 1) };
}
