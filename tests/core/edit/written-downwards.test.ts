import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { planIndicatorRemoval } from "../../../src/core/edit/plan-removal";
import { recognise } from "../../../src/core/recognise/recognise";
import { readFormFile } from "../../helpers/form-files";

const downwards = readFormFile("made/halfyear-vertical-level1");

test("no letter of a level that is written downwards goes with an indicator's row", () => {
  let grid = downwards;
  const letters = () =>
    ["产", "出", "指", "标"].map((letter) => grid.cells.some(({ text }) => text === letter));
  expect(letters()).toEqual([true, true, true, true]);
  for (let left = recognise(grid).forms[0]?.project.indicators.annual.length ?? 0; left > 0; left--) {
    const [form] = recognise(grid).forms;
    if (form) grid = applyToGrid(grid, planIndicatorRemoval(grid, form, "annual", left - 1).steps);
    expect(letters()).toEqual([true, true, true, true]);
  }
  expect(recognise(grid).forms[0]?.project.indicators.annual).toEqual([]);
});
