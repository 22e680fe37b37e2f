import Big from "big.js";

import { saidAt, type Paper, type PaperField, type Said } from "../form/paper";
import { cellName } from "../grid/address";
import type { CellAddress, Grid } from "../grid/grid";
import { budgetColumn, executionWeight, moneyColumns, totalRow } from "../kinds/scoring/execution";
import type { ScoringPreset } from "../kinds/scoring/presets";
import { anchorOf, cellAt } from "./grid-look";
import type { CellWrite } from "./sheet-edit";

/** A formula for a computed figure, with the number format of its cell; null where the cell keeps its own. */
export interface FigureFormula {
  /** With its `=`; it calculates from the cells of the form alone. */
  readonly formula: string;
  readonly format: string | null;
}

/** The most cells that a formula takes one by one. */
const mostCells = 250;

/** What a formula is made for: the paper on its sheet, with what is being written beside it. */
export interface Around {
  readonly grid: Grid;
  readonly paper: Paper;
  readonly preset: ScoringPreset;
  readonly writes: readonly CellWrite[];
}

/** The name of a cell that holds a number, or will; null for all others: a sum passes texts over, and nobody is told. */
function numberCell({ grid, writes }: Around, said: Said | undefined): string | null {
  if (!said?.cell || (said.more?.length ?? 0) > 0) return null;
  const at: CellAddress = anchorOf(grid, said.cell);
  const own = writes.findLast(({ row, column }) => row === at.row && column === at.column);
  const isNumber = own ? own.number !== null : typeof cellAt(grid, at)?.value === "number";
  return isNumber ? cellName(at) : null;
}

/** The budget and the spending of a row of money; null where one of them is no number. */
function spentCells(around: Around, index: number): readonly [string, string] | null {
  const { paper } = around;
  const column = budgetColumn(paper);
  const row = paper.funding[index];
  const budget = column && numberCell(around, row?.[column]);
  const executed = numberCell(around, row?.[moneyColumns[paper.kind].executed]);
  return budget && executed ? [budget, executed] : null;
}

/** 执行率: nothing while there is no budget. */
function rateFormula(around: Around, index: number): FigureFormula | null {
  const cells = spentCells(around, index);
  if (!cells) return null;
  const [budget, executed] = cells;
  return { formula: `=IF(N(${budget})>0,ROUND(${executed}/${budget},4),"")`, format: "0.00%" };
}

/** 得分 of 预算执行率: its points by the rate, at most all of them; nothing while budget or spending is blank. */
function executionFormula(around: Around): FigureFormula | null {
  const total = totalRow(around.paper);
  const points = executionWeight(around.paper);
  const cells = total && spentCells(around, total.index);
  if (!total || !points || !cells) return null;
  const [budget, executed] = cells;
  const weight = numberCell(around, total.row.weight) ?? points.toFixed();
  const share = `ROUND(MAX(0,MIN(${weight},${weight}*${executed}/${budget})),2)`;
  return { formula: `=IF(COUNT(${budget},${executed})=2,IF(${budget}>0,${share},0),"")`, format: null };
}

/** 总分: nothing while one of the scores is blank. */
function totalFormula(around: Around): FigureFormula | null {
  const { paper } = around;
  const total = totalRow(paper);
  const all = [
    ...(executionWeight(paper) && total ? [total.row.score] : []),
    ...paper.indicators.map(({ score }) => score),
  ].map((score) => numberCell(around, score));
  const cells = all.filter((cell) => cell !== null);
  if (cells.length === 0 || cells.length < all.length || cells.length > mostCells) return null;
  const list = cells.join(",");
  return { formula: `=IF(COUNT(${list})=${String(cells.length)},ROUND(SUM(${list}),2),"")`, format: null };
}

/** 评价等级 by the office's own limits. */
function gradeFormula(around: Around): FigureFormula | null {
  const total = numberCell(around, around.paper.total?.score);
  if (total === null) return null;
  const words = around.preset.grades.reduceRight(
    (rest, { from, word }) => `IF(${total}>=${from},"${word}",${rest})`,
    '""',
  );
  return { formula: `=IF(ISNUMBER(${total}),${words},"")`, format: null };
}

/**
 * The formula by which Excel works out a computed figure (执行率, 执行得分, 总分, 评价等级) from the numbers on the sheet; null for
 * the others, as scores of what was reached, which stands as text with its unit, and where a cell that it needs holds no number.
 */
export function figureFormula(around: Around, field: PaperField): FigureFormula | null {
  const money = /^paper\.funding\.(\d+)\.(rate|rateToDate|score)$/.exec(field);
  if (money) return money[2] === "score" ? executionFormula(around) : rateFormula(around, Number(money[1]));
  if (field === "paper.total.score") return totalFormula(around);
  return field === "paper.grade" ? gradeFormula(around) : null;
}

/** The same write with the figure's formula behind it, where it has one and gives the same figure; else as it is. */
export function asFormula(around: Around, field: PaperField, write: CellWrite): CellWrite {
  const made = saidAt(around.paper, field) && figureFormula(around, field);
  if (!made) return write;
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(write.text)?.[1];
  const number = percent === undefined ? write.number : new Big(percent).div(100).toFixed();
  return { ...write, number, formula: made.formula, ...(made.format && { format: made.format }) };
}
