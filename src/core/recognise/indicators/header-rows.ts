import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { extent, type Line, type MergeIndex, type Row } from "../lines";
import { isHeading } from "./heading";
import { isGradable } from "./looks-like-target";
import { isLevel } from "./level-cell";
import { isStructuralHeader, readIndicatorHeader } from "./read-header";

const longestHeader = 24;
const longestPart = 12;
const mostRows = 3;

function reachesInto(row: number, line: Row, merges: MergeIndex): boolean {
  return line.cells.some((cell) => cell.text.length <= longestHeader && extent(merges, cell).bottom >= row);
}

/** Whether a cell may head a part of a column: short, and neither level nor figure; a year is none. */
function headsPart({ text }: Cell): boolean {
  const words = fold(text).replace(/20\d{2}年?/, "");
  return text.length <= longestPart && !isLevel(text) && !/[\d≥≤<>=%]/.test(words);
}

/** Whether cells stand in twos and more under the headers above, none of which is alone. */
function splitsColumns({ cells }: Row, above: Row): boolean {
  const counts = new Map<Cell | undefined, number>();
  for (const { column } of cells) {
    const over = above.cells.findLast((cell) => cell.column <= column);
    counts.set(over, (counts.get(over) ?? 0) + 1);
  }
  return ![...counts].some(
    ([over, count]) => !over || count < 2 || readIndicatorHeader(over.text)?.column === "name",
  );
}

/** Whether a line goes on with the header above it: 符号 | 值 | 单位, 优 | 良 | 中 | 差, the names of towns. */
export function isLowerHeader(line: Row, above: Row, merges: MergeIndex): boolean {
  const { cells, row } = line;
  if (cells.length < 2 || !cells.every(({ text }) => text.length <= longestHeader)) return false;
  if (cells.every(({ text }) => readIndicatorHeader(text) !== null)) return true;
  const isMerged = above.cells.some(
    (cell) => isStructuralHeader(cell.text) && extent(merges, cell).bottom >= row,
  );
  return isMerged || (cells.every(headsPart) && splitsColumns(line, above));
}

/** Whether a line names levels over names and targets that come again and again below them. */
function headsGroups({ cells }: Row, header: Row): boolean {
  const names = header.cells.filter(({ text }) => readIndicatorHeader(text)?.column === "name");
  const levels = cells.filter(({ text }) => isLevel(text));
  return names.length > 1 && levels.length === names.length;
}

/** Whether a line begins the header below it: it heads several of its columns, or columns that are missing there. */
export function isUpperHeader(line: Line, header: Row, merges: MergeIndex): boolean {
  const { cells, labels } = line;
  const [first] = header.cells;
  const ownLabels: readonly string[] = ["head", "detail", "amount", "goal"];
  if (!first || line.row !== header.row - 1 || cells.length < 2) return false;
  if (headsGroups(line, header)) return true;
  if (cells.some(({ text }) => text.length > longestHeader || isLevel(text))) return false;
  if (labels.some((own) => own.some(({ meaning }) => ownLabels.includes(meaning.kind)))) return false;
  if (merges.size > 0) return reachesInto(header.row, line, merges);
  if (cells.some(({ text }) => isGradable(text))) return false;
  const known = cells.filter(({ text }) => readIndicatorHeader(text) !== null);
  const isFree = ({ column }: Cell): boolean => !header.cells.some((cell) => cell.column === column);
  const isGroup = cells.some((cell) => cell.column === first.column && isHeading(cell));
  return known.some(isFree) || (isGroup && known.length > 0);
}

/** The header of a table, of one to three rows, and the place of its first one among the lines. */
export interface HeaderRows {
  readonly first: number;
  readonly rows: readonly Line[];
}

/** The rows of a table's header around the line that names its columns. */
export function headerRows(lines: readonly Line[], at: number, merges: MergeIndex): HeaderRows {
  const above = lines[at - 1];
  const header = lines[at];
  if (!header) return { first: at, rows: [] };
  const isUpper = above !== undefined && isUpperHeader(above, header, merges);
  const rows = isUpper ? [above, header] : [header];
  for (let below = at + 1; rows.length < mostRows; below++) {
    const next = lines[below];
    if (!next || !isLowerHeader(next, rows.at(-1) ?? header, merges)) break;
    rows.push(next);
  }
  return { first: isUpper ? at - 1 : at, rows };
}
