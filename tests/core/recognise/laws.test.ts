import fc from "fast-check";
import type { Cell, CellRange, Grid } from "../../../src/core/grid/grid";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { placedFields, type FormReading } from "../../../src/core/recognise/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";
import { makeProjects } from "../../bench/make-projects";
import { formNames, readFormFile } from "../../helpers/form-files";
import { planToGrid } from "../../helpers/plan-to-grid";

const built = makeProjects(12).flatMap((project) =>
  Object.values(layouts).map((layout) => planToGrid(planSheet(project, layout))),
);
const found = ["real", "real2", "real3"]
  .flatMap((folder) => formNames(folder).map((name) => readFormFile(`${folder}/${name}`)))
  .filter((grid) => widthOf(grid) > 2 && recognise(grid).forms.length === 1);

const builtForm = fc.constantFrom(...built);
const anyForm = fc.constantFrom(...built, ...found);

function widthOf({ cells }: Grid): number {
  return Math.max(...cells.map(({ column }) => column)) + 1;
}

function heightOf({ cells }: Grid): number {
  return Math.max(...cells.map(({ row }) => row)) + 1;
}

function inOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

function only(grid: Grid): FormReading {
  const [form, ...others] = recognise(grid).forms;
  if (!form || others.length > 0) throw new Error("There is not one form");
  return form;
}

const projects = (grid: Grid): unknown => recognise(grid).forms.map(({ project }) => project);

function cellAt(row: number, column: number, text: string): Cell {
  return { row, column, text, value: text };
}

/** The last column of a form's own words: what stands right of it is a value, which may stand no further from its label. */
function lastLabel(grid: Grid): number {
  return Math.max(...recognise(grid).forms.flatMap(({ labels }) => labels.map(({ column }) => column)));
}

function withBlankColumn(grid: Grid, at: number): Grid {
  const moved = (column: number): number => column + (column >= at ? 1 : 0);
  return {
    ...grid,
    cells: grid.cells.map((cell) => ({ ...cell, column: moved(cell.column) })),
    merges: grid.merges.map((merge) => ({ ...merge, left: moved(merge.left), right: moved(merge.right) })),
  };
}

test("A form with blank columns put in reads the same", () => {
  fc.assert(
    fc.property(builtForm, fc.nat(), (grid, at) => {
      const place = 1 + (at % Math.max(1, lastLabel(grid)));
      expect(projects(withBlankColumn(grid, place))).toEqual(projects(grid));
    }),
    { numRuns: 60 },
  );
});

test("A form that lost its merges reads the same", () => {
  fc.assert(
    fc.property(builtForm, (grid) => {
      expect(grid.merges).not.toEqual([]);
      expect(projects({ ...grid, merges: [] })).toEqual(projects(grid));
    }),
    { numRuns: 40 },
  );
});

/** The grid as a source writes it that knows no merges: every cell that a merge covers holds its text. */
function repeated(grid: Grid): Grid {
  const firsts = new Map(grid.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const covered = grid.merges.flatMap(({ top, left, bottom, right }) => {
    const first = firsts.get(`${top} ${left}`);
    if (!first) return [];
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    return rows.flatMap((row) => columns.map((column) => ({ ...first, row, column })));
  });
  const others = covered.filter(({ row, column }) => !firsts.has(`${row} ${column}`));
  return { ...grid, merges: [], cells: inOrder([...grid.cells, ...others]) };
}

test("A form whose merged cells say their words in every cell reads the same", () => {
  fc.assert(
    fc.property(builtForm, (grid) => {
      expect(projects(repeated(grid))).toEqual(projects(grid));
    }),
    { numRuns: 40 },
  );
});

/** The grid with its table's header again before a row, as a page break repeats it; a merged level ends with the page. */
function broken(grid: Grid, at: number, header: number): Grid {
  const moved = (row: number): number => row + (row >= at ? 1 : 0);
  const again = grid.cells.filter(({ row }) => row === header).map((cell) => ({ ...cell, row: at }));
  const merges = grid.merges.map((merge): CellRange =>
    merge.top < at && merge.bottom >= at
      ? { ...merge, bottom: at - 1 }
      : { ...merge, top: moved(merge.top), bottom: moved(merge.bottom) },
  );
  const cells = inOrder([...grid.cells.map((cell) => ({ ...cell, row: moved(cell.row) })), ...again]);
  return { ...grid, cells, merges };
}

test("A table that goes on over a page, with its header again, reads the same", () => {
  fc.assert(
    fc.property(builtForm, fc.nat(), (grid, at) => {
      const { places, project, tables } = only(grid);
      const list = project.indicators.annual;
      const row = places[`indicators.annual.${1 + (at % (list.length - 1))}.name`]?.cell.row ?? 0;
      const header = (tables[0]?.top ?? 0) - 1;
      expect(row).toBeGreaterThan(header);
      expect(projects(broken(grid, row, header))).toEqual(projects(grid));
    }),
    { numRuns: 60 },
  );
});

const note = fc.constantFrom(
  "小王整理",
  "13800000000",
  "√",
  "附件：经费测算明细",
  "2024年3月",
  "联系电话 021-64000000",
);

test("What is written beside or below a form changes nothing in it, and is left over", () => {
  fc.assert(
    fc.property(anyForm, note, fc.nat(), fc.nat(4), fc.boolean(), (grid, text, at, far, isBelow) => {
      const cell = isBelow
        ? cellAt(heightOf(grid) + 3 + far, at % widthOf(grid), text)
        : cellAt(at % heightOf(grid), widthOf(grid) + 1 + far, text);
      const noted = recognise({ ...grid, cells: inOrder([...grid.cells, cell]) });
      expect(noted.forms.map(({ project }) => project)).toEqual(projects(grid));
      const left = [...noted.leftovers, ...noted.forms.flatMap(({ leftovers }) => leftovers)];
      expect(left.filter((leftover) => leftover.text === text)).toHaveLength(1);
    }),
    { numRuns: 120 },
  );
});

test("A cell is one field's; only levels hold for several rows, and a cell with several values says them all", () => {
  fc.assert(
    fc.property(builtForm, (grid) => {
      const { places } = only(grid);
      const cells = placedFields({ places })
        .filter(([path, { text }]) => text !== "" && !/level[12]$|^(start|end|year)$|currency/.test(path))
        .map(([, { cell }]) => `${cell.row} ${cell.column}`);
      expect(new Set(cells).size).toBe(cells.length);
    }),
    { numRuns: 40 },
  );
});

const columns = [
  ["一级指标", "产出指标", "效益指标", "满意度指标"],
  ["二级指标", "数量指标", "社会效益指标", "服务对象满意度指标"],
  ["三级指标", "新建管网", "受益人口", "用水户满意度"],
  ["指标值", "≥8公里", "3200人", "≥90%"],
  ["权重", "30", "20", "10"],
  ["备注", "含支管", "按户籍计", "问卷调查"],
];

test("A table whose columns are exchanged reads the same", () => {
  const rowsOf = (order: readonly string[][]): string =>
    [0, 1, 2, 3].map((row) => order.map((column) => column[row] ?? "").join("\t")).join("\n");
  const read = (order: readonly string[][]): unknown =>
    projects(readText(`项目支出绩效目标申报表\n项目名称\t管网延伸\n${rowsOf(order)}\n`));
  const levels = columns.slice(0, 3);
  fc.assert(
    fc.property(fc.shuffledSubarray(columns.slice(3), { minLength: 3 }), (others) => {
      expect(read([...levels, ...others])).toEqual(read(columns));
    }),
  );
  const indicators = only(readText(`项目支出绩效目标申报表\n项目名称\t管网延伸\n${rowsOf(columns)}\n`));
  expect(indicators.project.indicators.annual.map(({ target, weight }) => [target, weight])).toEqual([
    ["≥8公里", "30"],
    ["3200人", "20"],
    ["≥90%", "10"],
  ]);
});
