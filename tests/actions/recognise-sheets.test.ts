import { recogniseSheets, type FoundOnSheets } from "../../src/actions/recognise-sheets";
import type { Grid } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import { formNames, readFormFile } from "../helpers/form-files";

/** The rows of a grid from one on, moved up, as a sheet of their own. */
function rows(grid: Grid, name: string, from: number, to = Infinity): Grid {
  const moved = grid.cells.filter(({ row }) => row >= from && row < to);
  return { name, cells: moved.map((cell) => ({ ...cell, row: cell.row - from })), merges: [] };
}

function found(grids: readonly Grid[]): FoundOnSheets {
  const steps = recogniseSheets("去年.xlsx", grids, "zh-CN");
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The row of the header of the first form's indicators. */
function headerRow(grid: Grid): number {
  const places = Object.entries(recognise(grid).forms[0]?.places ?? {});
  const rowsOfTable = places.flatMap(([field, place]) =>
    field.startsWith("indicators.annual.") && place ? [place.cell.row] : [],
  );
  return Math.min(...rowsOfTable) - 1;
}

const shanghai2026 = readFormFile("real/shanghai_2026_a");
const whole = recognise(shanghai2026).forms[0];
if (!whole) throw new Error("The form is there");
const header = headerRow(shanghai2026);
const basics = rows(shanghai2026, "基本信息", 0, header);
const table = rows(shanghai2026, "绩效指标", header);

test("a form whose indicators stand on the sheet behind it is read as one, and that is said", () => {
  const { forms, sentences } = found([basics, table]);
  expect(forms.map(({ form }) => form.project)).toEqual([whole.project]);
  expect(forms[0]?.parts?.map(({ name }) => name)).toEqual(["基本信息", "绩效指标"]);
  expect(sentences).toEqual([
    `“去年.xlsx”的申报表分在工作表“基本信息”和“绩效指标”上，已接起来读成一张，第 ${header + 1} 行起是“绩效指标”的内容。`,
  ]);
});

test("the second sheet may repeat the title and the project's name", () => {
  const head = shanghai2026.cells.filter(({ text }) => ["项目名称", whole.project.name].includes(text));
  const title = { row: 0, column: 0, text: "项目支出绩效目标申报表", value: null };
  const again: Grid = {
    ...table,
    cells: [
      title,
      ...head.map((cell) => ({ ...cell, row: 1 })),
      ...table.cells.map((cell) => ({ ...cell, row: cell.row + 2 })),
    ],
  };
  const first = {
    ...basics,
    cells: [title, ...basics.cells.map((cell) => ({ ...cell, row: cell.row + 1 }))],
  };
  const { forms } = found([first, again]);
  expect(forms.map(({ form }) => form.project)).toEqual([whole.project]);
});

test("indicators without a project's name that belong to no form before are told", () => {
  const { forms, sentences } = found([shanghai2026, table].map((grid, at) => ({ ...grid, name: `表${at}` })));
  expect(forms).toHaveLength(2);
  expect(sentences).toEqual([
    "“去年.xlsx”的工作表“表1”有绩效指标，但没有项目名称。如果它是别的工作表上申报表的续表，请先复制到那张表的下面再导入。",
  ]);
});

test("forms of several sheets stay forms of their own", () => {
  const names = formNames("real");
  const grids = names.map((name) => ({ ...readFormFile(`real/${name}`), name }));
  const { forms } = found(grids);
  const alone = grids.flatMap((grid) => recognise(grid).forms.map(({ project }) => project));
  expect(forms.map(({ form }) => form.project)).toEqual(alone);
});
