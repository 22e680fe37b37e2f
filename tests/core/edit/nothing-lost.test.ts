import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { planIndicatorMove } from "../../../src/core/edit/plan-move";
import { EditRefused, type EditStep } from "../../../src/core/edit/sheet-edit";
import type { Grid } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { formNames, readFormFile } from "../../helpers/form-files";

const names = ["real", "made"].flatMap((place) => formNames(place).map((name) => `${place}/${name}`));

function stepsOf(plan: () => { readonly steps: readonly EditStep[] }): readonly EditStep[] {
  try {
    return plan().steps;
  } catch (refusal) {
    if (refusal instanceof EditRefused) return [];
    throw refusal;
  }
}

/** The texts that stood on the sheet and do so no more; those in `ours` may be written elsewhere, fewer times. */
function lost(before: Grid, after: Grid, ours: ReadonlySet<string | null>): string[] {
  const left = after.cells.map(({ text }) => text);
  return before.cells.flatMap(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !ours.has(text) ? [text] : [];
  });
}

test.each(names)("no indicator of %s that moves by one place takes a text off the sheet", (name) => {
  const grid = readFormFile(name);
  const gone = recognise(grid).forms.flatMap((form) => {
    const { annual } = form.project.indicators;
    const levels = new Set(annual.flatMap(({ level1, level2 }) => [level1, level2]));
    return annual.slice(1).flatMap((_, at) => {
      const steps = stepsOf(() => planIndicatorMove(grid, form, "annual", at, at + 1));
      return lost(grid, applyToGrid(grid, steps), levels).map((text) => `${at}: ${text}`);
    });
  });
  expect(gone).toEqual([]);
});
