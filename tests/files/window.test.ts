import { rangeName } from "../../src/core/grid/address";
import type { Cell, CellRange } from "../../src/core/grid/grid";
import { shownCells } from "../../src/files/covered";
import { FileProblem } from "../../src/files/file-problem";
import { withinWindow } from "../../src/core/grid/window";

const cell = (row: number, column: number): Cell => ({ row, column, text: "x", value: "x" });
const range = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right,
});

describe("the window of a sheet", () => {
  test("it begins where the content begins, so that a form far down or right is read", () => {
    const cells = [cell(5_000, 100), cell(6_999, 159)];
    const { grid, omission } = withinWindow({ name: "甲", cells, merges: [] });
    expect(grid.cells).toEqual(cells);
    expect(omission).toBeNull();
  });

  test("cells beyond it are counted and the first is named", () => {
    const cells = [cell(0, 0), cell(0, 60), cell(1_999, 59), cell(2_000, 0)];
    const { grid, omission } = withinWindow({ name: "甲", cells, merges: [] });
    expect(grid.cells).toEqual([cells[0], cells[2]]);
    expect(omission).toEqual({ sheet: "甲", count: 2, first: cells[1] });
  });

  test("merges are cut at its edges, and gone where nothing or a single cell of them is left", () => {
    const merges = [range(0, 0, 1_048_575, 16_383), range(1_999, 0, 2_500, 0), range(3_000, 0, 3_001, 5)];
    const { grid } = withinWindow({ name: null, cells: [cell(0, 0)], merges });
    expect(grid.merges.map(rangeName)).toEqual(["A1:BH2000"]);
  });
});

describe("what merges cover", () => {
  test("text in a covered cell is left out, as Excel does not show it", () => {
    const merges = [range(0, 0, 1, 1)];
    const grid = shownCells({
      name: null,
      cells: [cell(0, 0), cell(0, 1), cell(1, 1), cell(1, 2)],
      merges,
    });
    expect(grid.cells).toEqual([cell(0, 0), cell(1, 2)]);
  });

  test("of merges that overlap the first stays", () => {
    const merges = [range(0, 0, 1, 1), range(1, 1, 2, 2), range(2, 0, 3, 0)];
    const grid = shownCells({ name: null, cells: [cell(2, 2)], merges });
    expect(grid.merges.map(rangeName)).toEqual(["A1:B2", "A3:A4"]);
    expect(grid.cells).toHaveLength(1);
  });

  test("thousands of large merges on top of each other are refused", () => {
    const merges = Array.from({ length: 200_000 }, () => range(0, 0, 1_999, 59));
    expect(() => shownCells({ name: "甲", cells: [], merges })).toThrow(new FileProblem("damaged"));
  });
});
