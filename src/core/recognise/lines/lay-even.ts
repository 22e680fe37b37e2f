import type { Grid } from "../../grid/grid";
import { namesIndicators } from "../indicators/read-header";
import { Laying, type Relaid } from "./relaid";
import { apart, textLines } from "./text-lines";

const fewestColumns = 4;
const fewestRows = 2;
const evenShare = 0.9;

/**
 * Lays a text into columns whose table has as many cells in each row as its header, with wide blanks between them: none is
 * empty, so that each stands in its own column. Null for any other.
 */
export function layEven(grid: Grid): Relaid | null {
  const lines = textLines(grid).map((line) => ({ ...line, parts: line.text.trim().split(apart) }));
  const header = lines.findIndex(
    ({ parts }) =>
      parts.length >= fewestColumns &&
      namesIndicators(parts.map((text, column) => ({ row: 0, column, text, value: text }))),
  );
  const width = lines[header]?.parts.length ?? 0;
  const rows = lines.slice(header + 1);
  const even = rows.filter(({ parts }) => parts.length === width).length;
  if (header < 0 || even < fewestRows || even < rows.length * evenShare) return null;
  const laying = new Laying();
  for (const { parts, sources } of lines) laying.add(parts.map((text) => ({ text, sources })));
  return laying.done(grid.name);
}
