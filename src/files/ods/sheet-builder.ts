import { isBlank } from "../../core/form/text";
import type { Cell, CellFormula, CellRange, Grid } from "../../core/grid/grid";
import { FileProblem } from "../file-problem";
import { limits } from "../limits";
import type { CellContent } from "./open-document-cell";

/** Builds a grid of rows and cells that may each stand for many. */
export interface SheetBuilder {
  readonly openRow: (repeats: number) => void;
  readonly addCell: (cell: CellContent, repeats: number) => void;
  readonly closeRow: () => void;
  readonly finish: () => Grid;
}

/** @param name the sheet's name */
export function sheetBuilder(name: string | null): SheetBuilder {
  const cells: Cell[] = [];
  const merges: CellRange[] = [];
  const formulas: CellFormula[] = [];
  let row = 0;
  let rows = 1;
  let column = 0;
  let repeated = 0;
  let own: Omit<Cell, "row">[] = [];
  const countRepeated = (count: number) => {
    repeated += count;
    if (repeated > limits.repeatedCells)
      throw new FileProblem("too-many-cells", {
        count: String(repeated),
        limit: String(limits.repeatedCells),
      });
  };
  return {
    openRow(repeats) {
      rows = repeats;
      column = 0;
      own = [];
    },
    addCell({ text, value, columns, rows: high, formula }, repeats) {
      if (!isBlank(text)) {
        countRepeated((repeats - 1) * rows);
        for (let at = column; at < column + repeats; at++) own.push({ column: at, text, value });
      }
      if (columns > 1 || high > 1)
        merges.push({ top: row, left: column, bottom: row + high - 1, right: column + columns - 1 });
      // Of cells that are all alike a formula is none that calculates each.
      if (formula !== null && repeats * rows === 1) formulas.push({ row, column, formula });
      column += repeats;
    },
    closeRow() {
      countRepeated(own.length * (rows - 1));
      for (let at = row; own.length > 0 && at < row + rows; at++)
        for (const cell of own) cells.push({ row: at, ...cell });
      row += rows;
    },
    finish: () => ({ name, cells, merges, ...(formulas.length > 0 && { formulas }) }),
  };
}
