import { fold, isBlank } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { isTitle } from "../regions";
import { currencyStated, isYearBlank, yearOfLine } from "../title";
import { withoutQuotes } from "./quotes";
import { widthOf, type Gap, type Piece } from "./piece";

/** Dots or lines that lead from a label to its value: `项目名称………河道清漂`. */
const leaders = /(?:[.．·•_]{4,}|[…⋯]{2,}|(?:[.·•] ){3,}[.·•]?)/g;
const longestStatement = 14;
const gapPattern = /[\s\u3000]+/g;
const wideGap = /[\t\u3000]|[\s\u3000]{2,}/;
/** A page begins: pdftotext puts this character before its first line. */
const pageBreak = "\f";

/** A line without what leaders add; what is taken away becomes blanks, so that places stay. */
function cleaned(text: string): string {
  return text
    .replaceAll(pageBreak, "")
    .replace(leaders, (dots, at: number) =>
      isBlank(text.slice(0, at)) || isBlank(text.slice(at + dots.length)) ? dots : " ".repeat(widthOf(dots)),
    );
}

/** Whether a line is one word, whatever blanks it has: a title, a year, a unit of money. */
function isOneWord(cell: Cell, text: string): boolean {
  if (yearOfLine(text) !== null || isYearBlank(text) || isTitle({ ...cell, text })) return true;
  return fold(text).length <= longestStatement && currencyStated(text) !== null;
}

/** The pieces of one cell: what stands between its blanks. `first` is what stands before the first of them. */
function piecesOfCell(cell: Cell, given: string, first: Gap): Piece[] {
  const text = cleaned(given);
  if (isOneWord(cell, text))
    return [{ text: text.trim(), sources: [cell], gap: first, from: 0, to: widthOf(text) }];
  const pieces: Piece[] = [];
  let at = 0;
  let column = 0;
  let gap = first;
  const add = (part: string): void => {
    const to = column + widthOf(part);
    if (!isBlank(part)) {
      pieces.push({ text: part, sources: [cell], gap, from: column, to });
      gap = "blank";
    }
    column = to;
  };
  for (const match of text.matchAll(gapPattern)) {
    add(text.slice(at, match.index));
    column += widthOf(match[0]);
    at = match.index + match[0].length;
    if (pieces.length > 0) gap = match[0].includes("\n") ? "line" : wideGap.test(match[0]) ? "wide" : "blank";
  }
  add(text.slice(at));
  return pieces;
}

/** All pieces of a grid's cells in reading order; cells side by side are as far apart as a tab. */
export function piecesOf(cells: readonly Cell[]): Piece[] {
  let row = -1;
  return withoutQuotes(cells).flatMap((cell) => {
    const gap = cell.row === row ? "wide" : "line";
    row = cell.row;
    return piecesOfCell(cell.source, cell.text, gap);
  });
}
