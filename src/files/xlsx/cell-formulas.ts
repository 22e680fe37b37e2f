import type { CellAddress, CellFormula } from "../../core/grid/grid";
import { shiftFormula } from "../../core/grid/shift-formula";
import { tooMuchText } from "../check-cells";
import { limits } from "../limits";
import type { Attributes } from "../markup/scan-markup";

/** The formulas of a sheet, while its cells are read. */
export interface CellFormulas {
  readonly add: (
    cell: CellAddress,
    attributes: Attributes,
    text: string,
    rest: Omit<CellFormula, "row" | "column" | "formula">,
  ) => void;
  readonly found: readonly CellFormula[];
}

/** A formula that Excel keeps once for many cells (ECMA-376 Part 1, 18.3.1.40), and the cell that it reads for. */
interface Shared extends CellAddress {
  readonly formula: string;
}

/** Collects formulas. @throws FileProblem if they are too long, each spelt out for its cell */
export function cellFormulas(): CellFormulas {
  const found: CellFormula[] = [];
  const shared = new Map<string, Shared>();
  let characters = 0;
  return {
    found,
    add({ row, column }, attributes, text, rest) {
      const formula = formulaOf(attributes, text, { row, column }, shared);
      // One that is shared by every cell is spelt out for each.
      if ((characters += formula.length) > limits.formulaCharacters)
        throw tooMuchText(characters, limits.formulaCharacters);
      if (formula !== "") found.push({ row, column, formula, ...rest });
    },
  };
}

function formulaOf(
  { t: kind, si: number = "" }: Attributes,
  text: string,
  cell: CellAddress,
  shared: Map<string, Shared>,
): string {
  if (kind === "array") return `{${text}}`;
  if (kind === "dataTable") return "{TABLE()}";
  if (kind !== "shared") return text;
  if (text !== "") shared.set(number, { ...cell, formula: text });
  const own = shared.get(number);
  return own ? shiftFormula(own.formula, cell.row - own.row, cell.column - own.column) : "";
}
