import Big from "big.js";
import type { Cell, CellAddress, CellFormula, Grid } from "../../core/grid/grid";
import { shownValue } from "../workbook/shown-value";
import { evaluate, type FoundFigure } from "./evaluate";

/** A grid whose plain formulas have the results that Excel would calculate, and those that could not be calculated. */
export interface CalculatedGrid {
  readonly grid: Grid;
  /** Cells whose formula has no result in the source, and is more than a plain calculation. */
  readonly unknown: readonly CellAddress[];
}

/** Cells that the formulas of a sheet may go through together; sums of sums of whole columns would be many. */
const mostSteps = 500_000;
/** Formulas that ask for each other in a row. */
const longestChain = 200;
/** So far a stored result may be from the exact one: Excel calculates in binary fractions. */
const tolerance = new Big("1e-9");

/**
 * Calculates the formulas of a grid that are plain sums and arithmetic of its own cells, for programs that write workbooks
 * leave 0, nothing or an old figure as their result. Where a stored result is right, it stays.
 */
export function calculatedGrid(grid: Grid): CalculatedGrid {
  const formulas = grid.formulas ?? [];
  const cellAt = new Map(grid.cells.map((cell) => [keyOf(cell), cell]));
  const formulaAt = new Map(formulas.map((formula) => [keyOf(formula), formula]));
  const known = new Map<string, Big | null>();
  let steps = 0;
  const resultOf = (formula: CellFormula, depth: number): Big | null => {
    const key = keyOf(formula);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, null); // while it is calculated, for one that asks for itself
    const at = (row: number, column: number): FoundFigure => {
      if (++steps > mostSteps || depth > longestChain) return "unknown";
      const asked = `${row},${column}`;
      const own = formulaAt.get(asked);
      const result = own && resultOf(own, depth + 1);
      return result ?? storedIn(cellAt.get(asked), own !== undefined);
    };
    const result = evaluate(formula.formula, { at, most: mostSteps });
    known.set(key, result);
    return result;
  };

  const unknown: CellAddress[] = [];
  const changed = new Map<string, Cell>();
  for (const formula of formulas) {
    const key = keyOf(formula);
    const cell = cellAt.get(key);
    if (isTarget(formula)) {
      const text = `=${formula.formula}`;
      changed.set(key, { row: formula.row, column: formula.column, text, value: text });
      continue;
    }
    const result = resultOf(formula, 0);
    if (result === null) {
      if (formula.isWithoutResult) unknown.push({ row: formula.row, column: formula.column });
    } else if (!isStored(result, cell)) changed.set(key, shownResult(formula, result, cell));
  }
  if (changed.size === 0) return { grid, unknown };
  const kept = grid.cells.filter((cell) => !changed.has(keyOf(cell)));
  const cells = [...kept, ...changed.values()].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  return { grid: { ...grid, cells: cells.filter(({ text }) => text !== "") }, unknown };
}

/** A figure with its unit, which is no formula but a target: a program that writes `=8处` or `=100%` into a cell makes a formula of it. */
const figureWithUnit = /^[\d.,]+\s*(?:%|\p{Script=Han}[^()!:+*&$]*)$/u;

function isTarget({ formula, isWithoutResult }: CellFormula): boolean {
  return isWithoutResult === true && figureWithUnit.test(formula);
}

function storedIn(cell: Cell | undefined, isFormula: boolean): FoundFigure {
  if (!cell) return isFormula ? "unknown" : null;
  if (typeof cell.value === "number") return new Big(cell.value);
  return cell.value === null ? "unknown" : "text";
}

/** A sum of blank cells that shows nothing is as good as 0. */
function isStored(result: Big, cell: Cell | undefined): boolean {
  if (!cell) return result.eq(0);
  if (typeof cell.value !== "number") return true;
  const most = tolerance.times(result.abs().gt(1) ? result.abs() : 1);
  return result.minus(cell.value).abs().lte(most);
}

function shownResult(
  { row, column, format = "General" }: CellFormula,
  result: Big,
  cell: Cell | undefined,
): Cell {
  const value = Number(result.toString());
  const text = shownValue(value, format, false);
  return { row, column, text, value, original: cell?.text ?? "", isCalculated: true };
}

function keyOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}
