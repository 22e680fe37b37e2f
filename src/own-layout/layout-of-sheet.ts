import type { Grid } from "../grid/grid";
import type { Layout } from "../layout/layout";
import { recognise } from "../recognise/recognise";
import { LayoutProblem } from "./layout-problem";
import { makeLayout } from "./make-layout";
import { unknownLook, type SheetLook } from "../layout/sheet-look";
import { verifyLayout } from "./verify-layout";

/**
 * Makes a layout of the one form on a sheet, and tries it: what is built by it is read back whole.
 * @param look of the sheet, as far as it is known
 * @throws LayoutProblem if it cannot be made, or does not give back what is built by it
 */
export function layoutOfSheet(name: string, grid: Grid, look: SheetLook = unknownLook): Layout {
  const { forms } = recognise(grid);
  const [form] = forms;
  if (!form) throw new LayoutProblem("no-form");
  if (forms.length > 1) throw new LayoutProblem("several-forms");
  const layout = makeLayout(name, grid, form, look);
  verifyLayout(layout);
  return layout;
}
