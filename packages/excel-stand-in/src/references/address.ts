import { type Area, isWholeColumns, isWholeRows, isWholeSheet, lastColumn, lastRow } from "../engine/area";

/** `0` is `A`, `26` is `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` is `0`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1:B2`, `A:B`, `1:2`, or `A1` for one cell. */
export function areaAddress(area: Area): string {
  if (isWholeRows(area) && (!isWholeColumns(area) || isWholeSheet(area)))
    return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it stands before `!`: quoted unless it is a plain word that is no cell address. */
export function quotedSheet(name: string): string {
  const plain = plainName.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rRcC]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

interface Corner {
  row?: number;
  column?: number;
}

function readCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  const corner: Corner = {};
  if (match[1]) corner.column = columnIndex(match[1]);
  if (match[2]) corner.row = Number(match[2]) - 1;
  const fits = (corner.column ?? 0) <= lastColumn && (corner.row ?? 0) <= lastRow && (corner.row ?? 0) >= 0;
  return fits ? corner : null;
}

const kindOf = ({ row, column }: Corner): string =>
  row === undefined ? "column" : column === undefined ? "row" : "cell";

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:3`; null if it is none. */
export function readArea(text: string): Area | null {
  const [first = "", second = first, ...more] = text.trim().split(":");
  const from = readCorner(first);
  const to = readCorner(second);
  if (!from || !to || more.length > 0 || kindOf(from) !== kindOf(to)) return null;
  if (!text.includes(":") && kindOf(from) !== "cell") return null;
  return span(from, to);
}

function span(from: Corner, to: Corner): Area {
  const rows = [from.row ?? 0, to.row ?? lastRow];
  const columns = [from.column ?? 0, to.column ?? lastColumn];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** Takes `'My sheet'!A1` apart. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address.trim());
  if (!match) return { rest: address.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}
