import { readActiveSheet } from "../excel/read-sheets";
import { readSheetLook } from "../excel/sheet-look";
import type { CellAddress } from "../core/grid/grid";
import type { Language } from "../core/language/language";
import type { Layout } from "../core/layout/layout";
import { describeLayoutProblem } from "../core/layout/learn/describe-layout-problem";
import { layoutOfSheet } from "../core/layout/learn/layout-of-sheet";
import { LayoutProblem } from "../core/layout/learn/layout-problem";

/** A layout, or the sentence that says why it cannot be made. */
export type MadeLayout = { readonly layout: Layout } | { readonly problem: string };

/**
 * Makes a layout (版式) of the form that the user looks at, as wide as it stands there and in its fonts, and tries it.
 * Nothing is kept yet.
 * @param at the selected cell: of several forms on the sheet the one that it is in is meant, else the first
 * @throws ExcelProblem
 */
export async function makeLayout(
  name: string,
  at: CellAddress | null,
  language: Language,
): Promise<MadeLayout> {
  const { id, grid } = await readActiveSheet();
  const rows = grid.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = grid.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const look = await readSheetLook(id, rows, columns);
  try {
    return { layout: layoutOfSheet(name, grid, look, at) };
  } catch (problem) {
    if (!(problem instanceof LayoutProblem)) throw problem;
    return { problem: describeLayoutProblem(problem, language) };
  }
}
