import { type Area, lastColumn, lastRow } from "../engine/area";
import { columnIndex, columnName, quotedSheet } from "./address";

/** One corner of a reference in a formula; a missing row or column is a whole column or row. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface Reference {
  readonly sheet?: string;
  readonly from: Corner;
  readonly to?: Corner;
}

const token =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*/gu;

function readCorner(text: string): Corner {
  const [, fixedColumn, letters, , fixedRow, digits] =
    /^(?:(\$?)([A-Za-z]+))?((\$?)(\d+))?$/.exec(text) ?? [];
  return {
    ...(letters && { column: columnIndex(letters) }),
    ...(digits && { row: Number(digits) - 1 }),
    fixedColumn: fixedColumn === "$",
    fixedRow: fixedRow === "$",
  };
}

function writeCorner(corner: Corner): string {
  const column =
    corner.column === undefined ? "" : `${corner.fixedColumn ? "$" : ""}${columnName(corner.column)}`;
  const row = corner.row === undefined ? "" : `${corner.fixedRow ? "$" : ""}${corner.row + 1}`;
  return column + row;
}

export function writeReference({ sheet, from, to }: Reference): string {
  const prefix = sheet === undefined ? "" : `${quotedSheet(sheet)}!`;
  return prefix + writeCorner(from) + (to ? `:${writeCorner(to)}` : "");
}

/** Replaces every reference of a formula; texts in quotes, names and functions stay as they are. */
export function mapReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(token, (all: string, quoted?: string, sheet?: string, cells?: string) => {
    if (quoted !== undefined || cells === undefined) return all;
    const [from = "", to] = cells.split(":");
    const name = sheet?.slice(0, -1);
    return change({
      ...(name !== undefined && {
        sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
      }),
      from: readCorner(from),
      ...(to !== undefined && { to: readCorner(to) }),
    });
  });
}

export function referenceArea({ from, to = from }: Reference): Area {
  return {
    top: from.row ?? 0,
    left: from.column ?? 0,
    bottom: to.row ?? lastRow,
    right: to.column ?? lastColumn,
  };
}

/** The same reference over another area; what was a whole row or column stays one. */
export function withArea(reference: Reference, area: Area): Reference {
  const corner = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    ...(old.row !== undefined && { row }),
    ...(old.column !== undefined && { column }),
  });
  return {
    ...reference,
    from: corner(reference.from, area.top, area.left),
    ...(reference.to && { to: corner(reference.to, area.bottom, area.right) }),
  };
}

const onSheet = (index: number | undefined, last: number): boolean =>
  index === undefined || (index >= 0 && index <= last);

function moveCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === undefined || corner.fixedRow ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + columns;
  if (!onSheet(row, lastRow) || !onSheet(column, lastColumn)) return null;
  return { ...corner, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/** The formula as it reads when it is copied so many rows and columns away: relative references move along. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (reference) => {
    const from = moveCorner(reference.from, rows, columns);
    const to = reference.to && moveCorner(reference.to, rows, columns);
    return from && to !== null ? writeReference({ ...reference, from, ...(to && { to }) }) : "#REF!";
  });
