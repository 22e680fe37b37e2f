import fc from "fast-check";
import type { Cell, CellRange, Grid } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { unaccounted } from "../../helpers/account";
import { formNames, readFormFile } from "../../helpers/form-files";

const forms = [".", "real", "real2", "real3", "made"].flatMap((folder) =>
  formNames(folder).map((name) => `${folder}/${name}`),
);
const grids = forms.map(readFormFile);
const words = [...new Set(grids.flatMap(({ cells }) => cells.map(({ text }) => text)))];

function gridOf(cells: readonly Cell[]): Grid {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const sorted = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { name: null, cells: sorted, merges: [] };
}

const anyText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).filter((text) => /\S/u.test(text)) },
);

const anyCell = fc
  .record({ row: fc.nat(30), column: fc.nat(8), text: anyText })
  .map((cell): Cell => ({ ...cell, value: cell.text }));

/** What happens to forms on their way: cells get lost, rows slide, columns are put in, rows are torn apart. */
const damages: readonly ((grid: Grid, chance: (percent: number) => boolean) => Grid)[] = [
  (grid, chance) => gridOf(grid.cells.filter(() => !chance(10))),
  (grid, chance) => {
    const slid = new Map<number, number>();
    for (const { row } of grid.cells) if (!slid.has(row)) slid.set(row, chance(20) ? 1 : chance(20) ? -1 : 0);
    return gridOf(
      grid.cells.map((cell) => ({ ...cell, column: Math.max(0, cell.column + (slid.get(cell.row) ?? 0)) })),
    );
  },
  (grid) => gridOf(grid.cells.map((cell) => ({ ...cell, column: cell.column * 2, row: cell.row * 2 }))),
  (grid, chance) => {
    const shifted = grid.cells.map((cell) => ({ ...cell, row: cell.row * 2 + (chance(10) ? 1 : 0) }));
    return gridOf(shifted);
  },
];

/** Some cells are merged over the rows below them; what stood there is gone, as in a spreadsheet. */
function mergeDown(grid: Grid, chance: (percent: number) => boolean): Grid {
  const merges: CellRange[] = [];
  const covered = ({ row, column }: Cell): boolean =>
    merges.some(({ top, left, bottom }) => column === left && row > top && row <= bottom);
  for (const cell of grid.cells)
    if (!covered(cell) && chance(20))
      merges.push({
        top: cell.row,
        left: cell.column,
        bottom: cell.row + (chance(50) ? 1 : 3),
        right: cell.column,
      });
  return { ...grid, merges, cells: grid.cells.filter((cell) => !covered(cell)) };
}

test.each(forms)("On %s every cell is a label, a field or a leftover", (name) => {
  const grid = readFormFile(name);
  expect(unaccounted(grid, recognise(grid))).toEqual([]);
});

test("Whatever words stand wherever, every cell is a label, a field or a leftover", () => {
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 120 }), (cells) => {
      const grid = gridOf(cells);
      expect(unaccounted(grid, recognise(grid))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("However a form is damaged, every cell is a label, a field or a leftover", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...grids),
      fc.array(fc.constantFrom(...damages), { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat(99)),
      (form, steps, dice) => {
        const chance = (percent: number): boolean => (dice.next().value as number) < percent;
        const damaged = steps.reduce((grid, step) => step(grid, chance), form);
        const grid = chance(50) ? mergeDown(damaged, chance) : damaged;
        expect(unaccounted(grid, recognise(grid))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test("A date that cannot be read is left over where a period elsewhere gives the dates", () => {
  const rows = [
    ["项目名称", "管网延伸"],
    ["开始时间", "1、施工图设计"],
    ["项目起止时间", "2023.3.1—2024.6.30"],
    ["资金总额", "10"],
  ];
  const grid = gridOf(
    rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, text, value: text }))),
  );
  const reading = recognise(grid);
  expect(unaccounted(grid, reading)).toEqual([]);
  expect(reading.forms[0]?.project.start).toBe("2023-03-01");
  expect(reading.forms[0]?.leftovers).toContainEqual({
    cell: { row: 1, column: 1 },
    text: "1、施工图设计",
    label: "开始时间",
  });
});

test("A grid without a form gives all its cells as leftovers", () => {
  const grid = gridOf([{ row: 2, column: 1, text: "2023 年工作总结", value: "2023 年工作总结" }]);
  const { forms: found, leftovers } = recognise(grid);
  expect(found).toEqual([]);
  expect(leftovers).toEqual([{ cell: { row: 2, column: 1 }, text: "2023 年工作总结", label: null }]);
});
