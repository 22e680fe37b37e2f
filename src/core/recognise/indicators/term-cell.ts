import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import type { Row } from "../lines";
import type { IndicatorBlock } from "./columns";
import { scopeOf } from "./read-header";

const termWords = /^(长期|中长期|中期|总体|实施期|项目期|年度|当年|本年|本年度)(目标|指标|绩效目标)?$/;

/** Whether a cell says for which time its row speaks (目标类型): 中期, 年度. */
export function isTerm(text: string): boolean {
  return termWords.test(fold(text));
}

/** Whether the cells left of a table say row by row for which time it is: words for the year's and for the whole term's stand there. */
export function hasTermsBeside(rows: readonly Row[], left: number): boolean {
  const terms = rows.flatMap(({ cells }) =>
    cells.filter(({ column, text }) => column < left && isTerm(text)),
  );
  return new Set(terms.map(({ text }) => scopeOf(fold(text)))).size > 1;
}

/** The cell that says for which time a row speaks, in a column of the block's or left of it. */
export function termOf(cells: readonly Cell[], block: IndicatorBlock, left: number | null): Cell | undefined {
  const column = block.all.find(({ role }) => role === "term");
  if (!column && left === null) return undefined;
  const isWithin = (cell: Cell): boolean =>
    column !== undefined && cell.column >= column.start && cell.column < column.end;
  const isBeside = (cell: Cell): boolean => left !== null && cell.column < left;
  return cells.find((cell) => isTerm(cell.text) && (isWithin(cell) || isBeside(cell)));
}
