import { contains } from "../../grid/address";
import type { CellAddress, Grid } from "../../grid/grid";
import type { Layout } from "../layout";
import { recognise } from "../../recognise/recognise";
import { LayoutProblem } from "./layout-problem";
import { makeLayout } from "./make-layout";
import { unknownLook, type SheetLook } from "../sheet-look";
import { verifyLayout } from "./verify-layout";

/**
 * Makes a layout of a form on a sheet, and tries it: what is built by it is read back whole.
 * @param look of the sheet, as far as it is known
 * @param at the cell that tells which form is meant, where there are several; else the first is
 * @throws LayoutProblem if it cannot be made, or does not give back what is built by it
 */
export function layoutOfSheet(
  name: string,
  grid: Grid,
  look: SheetLook = unknownLook,
  at: CellAddress | null = null,
): Layout {
  const { forms } = recognise(grid);
  const form = forms.find(({ range }) => at && contains(range, at)) ?? forms[0];
  if (!form) throw new LayoutProblem("no-form");
  if (form.paper) throw new LayoutProblem("later-paper");
  const layout = makeLayout(name, grid, form, look);
  verifyLayout(layout);
  return layout;
}
