import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import type { Line, Row } from "../lines";
import { factsOf, type CellFacts } from "./cell-facts";
import { isLevel, levelOf } from "./level-cell";
import { isLowerHeader } from "./header-rows";

const longestHeader = 24;
const fewestColumns = 3;
const ownLabels: readonly string[] = ["head", "detail", "amount"];
/** Where one of these stands, no table goes on. */
const bodyLabels: readonly string[] = ["head", "detail", "amount", "goal"];

/** A row of an indicator table, by what its cells are: a level written out, and more. */
function isRow({ cells }: Row): boolean {
  return (
    cells.length >= fewestColumns &&
    cells.some(
      ({ text }) => factsOf(text).isWrittenOutLevel || levelOf(text).isLevel1 || factsOf(text).isPath,
    ) &&
    cells.some(({ text }) => factsOf(text).looksLikeTarget)
  );
}

/** Words that say no figure; a year is none. */
function isHeading({ isMeasured, isFigure, isWords, isGradable }: CellFacts): boolean {
  return !isMeasured && !isFigure && !(isGradable && !isWords);
}

/** In a list of projects their names, units and amounts are columns before those of the indicators. */
function isListed(labels: Line["labels"]): boolean {
  const meanings = labels.map(([label]) => label?.meaning);
  const name = meanings.findIndex((meaning) => meaning?.kind === "head" && meaning.field === "name");
  const last = meanings.findLastIndex((meaning) => meaning !== undefined && meaning.kind !== "other");
  return name >= 0 && labels.length - 1 - last >= fewestColumns;
}

function couldHead({ cells, labels }: Line): boolean {
  return (
    cells.length >= fewestColumns &&
    cells.every(({ text }) => text.length <= longestHeader && !isLevel(text) && isHeading(factsOf(text))) &&
    (isListed(labels) ||
      !labels.some((own) =>
        own.some(({ meaning, inline }) => inline !== null || ownLabels.includes(meaning.kind)),
      ))
  );
}

/** The row below a line that is not a part of the header. */
function rowBelow(lines: readonly Line[], at: number): Line | undefined {
  const header = lines[at];
  const below = lines[at + 1];
  // A header whose words are known needs none above it: what stands there is the form's.
  if (below?.isHeader) return undefined;
  return header && below && isLowerHeader(below, header, new Map()) ? lines[at + 2] : below;
}

/** Whether a line repeats most of the header of an earlier table, beside another heading. */
function repeats({ cells }: Line, headers: readonly Line[]): boolean {
  if (cells.length < fewestColumns) return false;
  return headers.some((header) => {
    const isSame = (cell: Cell): boolean =>
      header.cells.some(({ column, text }) => column === cell.column && fold(text) === fold(cell.text));
    return cells.filter(isSame).length * 2 >= cells.length;
  });
}

/** Whether names and targets follow under a level's name that stands alone in its row. */
function headsBanner(lines: readonly Line[], at: number): boolean {
  const { cells = [], labels = [] } = lines[at] ?? {};
  const next = lines.slice(at + 1, at + 4);
  const levels = next.findIndex((line) => line.cells.length > 1);
  const first = next[levels];
  return (
    cells.length === first?.cells.length &&
    levels > 0 &&
    labels.every((own) => own.length === 0) &&
    next.slice(0, levels).every((line) => isLevel(line.cells[0]?.text ?? "")) &&
    cells.every(({ text }) => text.length <= longestHeader && isHeading(factsOf(text))) &&
    first.cells.some(({ text }) => factsOf(text).looksLikeTarget)
  );
}

function isOfBody({ labels }: Line): boolean {
  return labels.some((own) => own.some(({ meaning }) => bodyLabels.includes(meaning.kind)));
}

/** Whether a line is the second row of the header above it: 经费保障 and 其他 below 偏差原因分析 are no amounts. */
function goesOn(line: Line, above: Line | undefined): boolean {
  return above?.isHeader === true && isLowerHeader(line, above, new Map());
}

/** The places of the lines that head an indicator table in words that nobody knows: rows of levels and targets follow. */
export function headersByContent(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const headers: Line[] = [];
  let inTable = false;
  lines.forEach((line, at) => {
    if (line.isHeader) inTable = true;
    else if (isOfBody(line) && !goesOn(line, lines[at - 1])) inTable = false;
    const below = inTable || !couldHead(line) ? undefined : rowBelow(lines, at);
    const isHead = (below !== undefined && isRow(below)) || (!inTable && headsBanner(lines, at));
    if (!isHead && !repeats(line, headers)) return;
    found.add(at);
    headers.push(line);
    inTable = true;
  });
  return found;
}
