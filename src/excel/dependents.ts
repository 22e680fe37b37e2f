import { rowAfter } from "../core/edit/row-after";
import type { EditStep } from "../core/edit/sheet-edit";
import type { CellAddress } from "../core/grid/grid";
import { ExcelProblem } from "./excel-problem";
import { run } from "./run";

/** A cell whose formula looks at the form; where its row was deleted it goes, and comes back, with the row. */
export interface Dependent extends CellAddress {
  /** The sheet's id. */
  readonly sheet: string;
  readonly formula: string;
  readonly format: string;
}

/** A formula before and after rows moved, and where it stands since. */
export interface MovedFormula extends Dependent {
  readonly after: { readonly row: number; readonly formula: string };
}

/**
 * The formulas of the whole workbook that look at rows of a sheet: deleting a row breaks them, and putting it back does
 * not mend them. One sync; none are known below ExcelApi 1.13.
 */
export async function formulasOn(sheet: string, top: number, bottom: number): Promise<readonly Dependent[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return [];
  try {
    return await run(async (context) => {
      const rows = context.workbook.worksheets.getItem(sheet).getRange(`${top + 1}:${bottom + 1}`);
      const { ranges } = rows.getDirectDependents();
      ranges.load(
        "items/rowIndex, items/columnIndex, items/formulas, items/numberFormat, items/worksheet/id",
      );
      await context.sync();
      return ranges.items.flatMap(({ rowIndex, columnIndex, formulas, numberFormat, worksheet: { id } }) =>
        (formulas as (string | number)[][]).flatMap((line, row) =>
          line.map((formula, column) => ({
            ...{ sheet: id, row: rowIndex + row, column: columnIndex + column },
            formula: String(formula),
            format: String((numberFormat as string[][])[row]?.[column]),
          })),
        ),
      );
    });
  } catch (problem) {
    // Excel says that nothing is found where no formula looks at the rows.
    if (problem instanceof ExcelProblem && problem.values["code"] === "ItemNotFound") return [];
    throw problem;
  }
}

function formulaAt(context: Excel.RequestContext, { sheet, column }: Dependent, row: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column).load("formulas");
}

const read = (range: Excel.Range): string => String((range.formulas as (string | number)[][])[0]?.[0] ?? "");

/** Asks how the formulas read now that rows moved; it can be had after the next sync. */
export function loadMoved(
  context: Excel.RequestContext,
  before: readonly Dependent[],
  moved: { readonly sheet: string; readonly steps: readonly EditStep[] },
): () => MovedFormula[] {
  const found = before.flatMap((cell) => {
    const row = cell.sheet === moved.sheet ? rowAfter(moved.steps, cell.row) : cell.row;
    return row === null ? [] : [{ cell, row, range: formulaAt(context, cell, row) }];
  });
  return () => found.map(({ cell, row, range }) => ({ ...cell, after: { row, formula: read(range) } }));
}

/** Asks which formulas are still as the action left them; a formula that was changed since is the user's own again. */
export function loadUntouched(
  context: Excel.RequestContext,
  formulas: readonly MovedFormula[],
): () => MovedFormula[] {
  const ranges = formulas.map((own) => formulaAt(context, own, own.after.row));
  return () =>
    formulas.filter(({ after }, at) => {
      const range = ranges[at];
      return range !== undefined && read(range) === after.formula;
    });
}

/**
 * Asks how formulas read now that their rows are back; after the next sync those that Excel left broken are written anew.
 * @returns says whether there were any
 */
export function mendFormulas(context: Excel.RequestContext, formulas: readonly Dependent[]): () => boolean {
  const ranges = formulas.map((own) => formulaAt(context, own, own.row));
  return () => {
    const broken = formulas.flatMap(({ formula, format }, at) => {
      const range = ranges[at];
      return range === undefined || read(range) === formula ? [] : [{ range, formula, format }];
    });
    for (const { range, formula, format } of broken) {
      // In a cell that is formatted as text it would become one.
      range.numberFormat = [["General"]];
      range.formulas = [[formula]];
      // Excel gives a formula that is typed the number format of what it looks at.
      range.numberFormat = [[format]];
    }
    return broken.length > 0;
  };
}
