import Big from "big.js";
import { rangeAt } from "../../core/grid/address";
import type { CellRange } from "../../core/grid/grid";
import { formulaTokens, type FormulaToken } from "../../core/grid/formula-tokens";

/** What a formula finds in a cell: a figure, null where it is blank, or that nobody knows. */
export type FoundFigure = Big | null | "text" | "unknown";

/** The cells that a formula asks for. */
export interface CellsOfFormula {
  readonly at: (row: number, column: number) => FoundFigure;
  /** The most cells of a range that are gone through. */
  readonly most: number;
}

/** Thrown where a formula is more than sums and arithmetic, or a cell that it needs is not known. */
class NotPlain extends Error {}

/** So many brackets inside of each other, or signs before each other, and no more. */
const deepest = 50;
const longest = 2_000;

/**
 * Calculates a formula that is nothing but `+ - * /`, brackets, figures, cells of its own sheet, SUM and ROUND; null where
 * it is anything else. Exact, but for divisions (20 decimals).
 */
export function evaluate(formula: string, cells: CellsOfFormula): Big | null {
  if (formula.length > longest) return null;
  try {
    const reader = readerOf(formulaTokens(formula).filter(({ kind }) => kind !== "blank"));
    const value = sum(reader, cells, 0);
    return reader.peek() === undefined ? value : null;
  } catch (problem) {
    if (problem instanceof NotPlain || (problem instanceof Error && problem.message.includes("big.js")))
      return null;
    throw problem;
  }
}

interface Reader {
  readonly peek: () => FormulaToken | undefined;
  /** Takes the next piece if it is this one. */
  readonly takes: (text: string) => boolean;
  readonly next: () => FormulaToken;
}

function readerOf(tokens: readonly FormulaToken[]): Reader {
  let at = 0;
  const next = () => {
    const token = tokens[at++];
    if (!token) throw new NotPlain();
    return token;
  };
  return {
    peek: () => tokens[at],
    takes: (text) => tokens[at]?.text.toUpperCase() === text && next().text !== "",
    next,
  };
}

function sum(reader: Reader, cells: CellsOfFormula, depth: number): Big {
  let value = product(reader, cells, depth);
  for (;;)
    if (reader.takes("+")) value = value.plus(product(reader, cells, depth));
    else if (reader.takes("-")) value = value.minus(product(reader, cells, depth));
    else return value;
}

function product(reader: Reader, cells: CellsOfFormula, depth: number): Big {
  let value = figure(reader, cells, depth);
  for (;;)
    if (reader.takes("*")) value = value.times(figure(reader, cells, depth));
    else if (reader.takes("/")) value = value.div(figure(reader, cells, depth));
    else return value;
}

function figure(reader: Reader, cells: CellsOfFormula, depth: number): Big {
  if (depth > deepest) throw new NotPlain();
  if (reader.takes("+")) return figure(reader, cells, depth + 1);
  if (reader.takes("-")) return figure(reader, cells, depth + 1).neg();
  const value = plainFigure(reader, cells, depth);
  return reader.takes("%") ? value.div(100) : value;
}

function plainFigure(reader: Reader, cells: CellsOfFormula, depth: number): Big {
  if (reader.takes("(")) return closed(sum(reader, cells, depth + 1), reader);
  if (reader.takes("SUM(")) return sumOf(reader, cells, depth);
  if (reader.takes("ROUND(")) return rounded(reader, cells, depth);
  const { kind, text } = reader.next();
  if (kind === "number") return new Big(text);
  if (kind !== "cell") throw new NotPlain();
  const { top, left } = rangeOf(text);
  const found = cells.at(top, left);
  if (found === "text" || found === "unknown") throw new NotPlain();
  return found ?? new Big(0);
}

function rounded(reader: Reader, cells: CellsOfFormula, depth: number): Big {
  const value = sum(reader, cells, depth + 1);
  if (!reader.takes(",")) throw new NotPlain();
  const decimals = sum(reader, cells, depth + 1).toNumber();
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) throw new NotPlain();
  return closed(value.round(decimals, Big.roundHalfUp), reader);
}

function closed(value: Big, reader: Reader): Big {
  if (!reader.takes(")")) throw new NotPlain();
  return value;
}

/** What stands between the brackets of SUM: texts in ranges count nothing, as in Excel. */
function sumOf(reader: Reader, cells: CellsOfFormula, depth: number): Big {
  let total = new Big(0);
  do {
    const range = takenRange(reader);
    total = total.plus(range ? sumOfRange(range, cells) : sum(reader, cells, depth + 1));
  } while (reader.takes(","));
  return closed(total, reader);
}

/** `B2:B5` or `B2` alone, as one of SUM's arguments; null for any other. */
function takenRange(reader: Reader): CellRange | null {
  const first = reader.peek();
  if (first?.kind !== "cell") return null;
  const ahead = reader.next().text;
  if (!reader.takes(":")) {
    const next = reader.peek()?.text;
    if (next === "," || next === ")") return rangeOf(ahead);
    // A cell that begins a calculation; nobody writes that into a SUM of a form.
    throw new NotPlain();
  }
  const last = reader.next();
  if (last.kind !== "cell") throw new NotPlain();
  return rangeOf(`${ahead}:${last.text}`);
}

function sumOfRange({ top, left, bottom, right }: CellRange, cells: CellsOfFormula): Big {
  if ((bottom - top + 1) * (right - left + 1) > cells.most) throw new NotPlain();
  let total = new Big(0);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const found = cells.at(row, column);
      if (found === "unknown") throw new NotPlain();
      if (found !== null && found !== "text") total = total.plus(found);
    }
  return total;
}

function rangeOf(reference: string): CellRange {
  const range = rangeAt(reference.replaceAll("$", "").toUpperCase());
  if (!range) throw new NotPlain();
  const { top, left, bottom, right } = range;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
