import { columnName } from "./address";
import { type Corner, mapReferences } from "./formula";

const part = (letter: string, index: number | undefined, fixed: boolean, base: number): string => {
  if (index === undefined) return "";
  if (fixed) return `${letter}${index + 1}`;
  return index === base ? letter : `${letter}[${index - base}]`;
};

/** A formula in R1C1 notation, as seen from the cell it stands in. */
export function toR1C1(formula: string, row: number, column: number): string {
  const corner = (c: Corner): string =>
    part("R", c.row, c.fixedRow, row) + part("C", c.column, c.fixedColumn, column);
  return mapReferences(formula, ({ sheet, from, to }) => {
    const prefix = sheet === undefined ? "" : `${sheet}!`;
    return prefix + corner(from) + (to ? `:${corner(to)}` : "");
  });
}

const token = /("(?:[^"]|"")*")|\b(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?)(?![\p{L}\p{N}_.(])/gu;

const absolute = (text: string | undefined, base: number): { index: number; fixed: boolean } => {
  if (text === undefined) return { index: base, fixed: false };
  if (text.startsWith("[")) return { index: base + Number(text.slice(1, -1)), fixed: false };
  return { index: Number(text) - 1, fixed: true };
};

/** A formula in A1 notation from one in R1C1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(token, (all: string, quoted?: string, rowPart?: string, columnPart?: string) => {
    if (quoted !== undefined) return all;
    const r = absolute(rowPart, row);
    const c = absolute(columnPart, column);
    return `${c.fixed ? "$" : ""}${columnName(c.index)}${r.fixed ? "$" : ""}${r.index + 1}`;
  });
}
