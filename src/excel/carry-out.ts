import { applyToGrid } from "../edit/apply-to-grid";
import type { SheetEdit } from "../edit/sheet-edit";
import type { CellRange, Grid } from "../grid/grid";
import { loadRectangle, type CellState } from "./cell-states";
import { doStep, type BackStep } from "./do-step";
import { putBack } from "./put-back";
import { widthOf } from "./row-looks";
import { run } from "./run";
import { compareWithRead } from "./same-as-read";
import type { SheetRead } from "./sheet-read";
import { remember, type ActionDone, type SheetBack } from "./undo-stack";

/** An edit of one sheet, and the sheet as it was read when the edit was planned. */
export interface EditOnSheet {
  readonly sheet: SheetRead;
  readonly edit: SheetEdit;
}

interface Progress extends EditOnSheet {
  readonly back: BackStep[];
}

/**
 * Carries edits out, each sheet's only if its cells still hold what was read, and remembers how to take them back.
 * Edits that only write cells take two syncs for one sheet and one for each further sheet.
 * @throws ExcelProblem; the sheets are as they were, unless its kind is `not-restored`
 */
export async function carryOut(
  name: Omit<ActionDone, "sheet">,
  edits: readonly EditOnSheet[],
): Promise<void> {
  const all = edits
    .filter(({ edit }) => edit.steps.length > 0)
    .map((edit): Progress => ({ ...edit, back: [] }));
  const [first] = all;
  if (!first) return;
  const sheets: SheetBack[] = [];
  try {
    await run((context) => work(context, all, sheets), { sheet: first.sheet.id, oneUndoStep: true });
  } catch (error) {
    throw await putBack(
      error,
      all.map(({ sheet, back }) => ({ id: sheet.id, back })),
    );
  }
  remember({ action: { ...name, sheet: first.sheet.name }, sheets });
}

async function work(
  context: Excel.RequestContext,
  all: readonly Progress[],
  sheets: SheetBack[],
): Promise<void> {
  const compared = all.map(({ sheet, edit }) =>
    compareWithRead(context.workbook.worksheets.getItem(sheet.id), sheet.grid, edit),
  );
  await context.sync();
  const states = compared.map((found) => found());
  for (const [at, progress] of all.entries())
    sheets.push(await carryOutOne(context, progress, states[at] ?? []));
}

async function carryOutOne(
  context: Excel.RequestContext,
  { sheet: { id, grid }, edit, back }: Progress,
  found: readonly CellState[],
): Promise<SheetBack> {
  const sheet = context.workbook.worksheets.getItem(id);
  const onlyWrites = !("top" in edit.expected);
  let [current, written]: [Grid, readonly CellState[]] = [grid, []];
  for (const step of edit.steps) {
    written = await doStep({ context, sheet, grid: current, back }, step, onlyWrites ? found : undefined);
    current = applyToGrid(current, [step]);
  }
  if (onlyWrites) return { sheet: id, steps: [...back], left: written, states: written };
  const left = rowsAround(current);
  const after = loadRectangle(sheet, left);
  await context.sync();
  return { sheet: id, steps: [...back], left, states: after() };
}

/** All that the sheet holds: where rows moved, taking them back moves whatever stands below. */
function rowsAround(grid: Grid): CellRange {
  const bottom = Math.max(
    0,
    ...grid.cells.map(({ row }) => row),
    ...grid.merges.map((merge) => merge.bottom),
  );
  return { top: 0, left: 0, bottom, right: widthOf(grid) - 1 };
}
