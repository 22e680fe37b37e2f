import type { Cell } from "../grid/grid";
import { readIndicatorHeader } from "./indicators/read-header";
import { cutLines, isLabelAt, type Line } from "./lines";

const bodyKinds: readonly string[] = ["head", "amount", "goal"];
const fewestRows = 3;

function isField(line: Line | undefined, column: number): boolean {
  const at = line?.cells.findIndex((cell) => cell.column === column) ?? -1;
  return line?.labels[at]?.some(({ meaning }) => bodyKinds.includes(meaning.kind)) ?? false;
}

/** Where the table begins on a header line that begins with a field of the form and its value; null on any other. */
function tableColumn(line: Line): number | null {
  const isOwn = ({ text }: Cell): boolean => {
    const column = readIndicatorHeader(text)?.column;
    return column === "level1" || column === "level2" || column === "name";
  };
  const at = line.isHeader ? line.cells.findIndex(isOwn) : -1;
  const [first, value] = line.cells;
  if (at < 2 || !first || !value || !isField(line, first.column) || isLabelAt(line, 1)) return null;
  return line.cells[at]?.column ?? null;
}

/**
 * Where the fields of a form stand left of its indicator table, row by row, puts the fields' lines before the table's: each
 * line is about one of them then. Other lines stay as they are.
 */
export function fieldsBeforeTable(lines: readonly Line[]): readonly Line[] {
  for (const [at, header] of lines.entries()) {
    const column = tableColumn(header);
    const [first] = header.cells;
    if (column === null || !first) continue;
    const below = lines.slice(at + 1);
    const fields = below.slice(0, fewestRows - 1).filter((line) => isField(line, first.column));
    if (fields.length < fewestRows - 1) continue;
    return [
      ...lines.slice(0, at),
      ...cutLines(lines.slice(at), 0, column),
      ...cutLines(lines.slice(at), column, Infinity),
    ];
  }
  return lines;
}
