import { formulaTokens } from "../core/grid/formula-tokens";
import { cellName } from "../core/grid/address";
import type { Dependent } from "./dependents";
import { ExcelProblem } from "./excel-problem";
import type { DefinedName } from "./hanging/names";

/** Whether a formula names a cell, or a range, of which nothing is left without these rows (0-based). */
export function losesAll(formula: string, rows: readonly number[]): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  return tokens.some(({ kind, text }, at) => {
    if (kind === "rows") return areGone(text.split(":").map(rowOf), rows);
    if (kind !== "cell" || tokens[at - 1]?.text === ":") return false;
    const end = tokens[at + 1]?.text === ":" ? (tokens[at + 2]?.text ?? text) : text;
    return areGone([rowOf(text), rowOf(end)], rows);
  });
}

const rowOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0]) - 1;

function areGone([from = 0, to = from]: readonly number[], rows: readonly number[]): boolean {
  for (let row = Math.min(from, to); row <= Math.max(from, to); row++) if (!rows.includes(row)) return false;
  return true;
}

/**
 * An indicator that changes places is not taken away: no formula and no name that looks at it may lose it.
 * @throws ExcelProblem `formula-breaks`
 */
export function demandNoneLost(
  formulas: readonly Dependent[],
  names: readonly DefinedName[],
  rows: readonly number[],
  sheet: string,
): void {
  const formula = formulas.find((own) => losesAll(own.formula, rows));
  if (formula)
    throw new ExcelProblem("formula-breaks", { cell: cellName(formula), formula: formula.formula });
  const at = [`${sheet}!`, `'${sheet.replaceAll("'", "''")}'!`];
  const name = names.find(
    (own) => at.some((prefix) => own.formula.includes(prefix)) && losesAll(own.formula, rows),
  );
  if (name) throw new ExcelProblem("formula-breaks", { cell: name.name, formula: name.formula });
}
