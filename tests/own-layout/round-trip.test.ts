import fc from "fast-check";
import { fittingProject } from "../../src/own-layout/fitting-project";
import { layoutFile, parseLayoutFile } from "../../src/own-layout/layout-file";
import { layoutOfSheet } from "../../src/own-layout/layout-of-sheet";
import { verifyLayout } from "../../src/own-layout/verify-layout";
import { readWorkbook } from "../../src/files/read-workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import { emptyProject } from "../../src/form/project";
import type { Grid } from "../../src/grid/grid";
import type { Layout } from "../../src/layout/layout";
import { layouts } from "../../src/layout/layouts";
import { planSheet } from "../../src/layout/plan-sheet";
import { recognise } from "../../src/recognise/recognise";
import { projects } from "../helpers/arbitrary-project";
import { readFormFile } from "../helpers/form-files";
import { planToGrid } from "../helpers/plan-to-grid";
import { readWhole, unharmed } from "../helpers/read-whole";
import { seedProjects } from "../helpers/seed-projects";

/** Real forms and forms of other provinces that a layout can be made of. */
const sources = [
  "real/shanghai_putuo_2026_lanxilu",
  "real/yueyang_2022_gaobiaozhun",
  "made/l12-sichuan",
  "made/multiline-labels",
  "made/sh2023-levels-repeated-shift",
];

const [seed = emptyProject] = seedProjects;
const gridIn = (layout: Layout) => planToGrid(planSheet(seed, layout));
const fromSources = sources.map((name): readonly [string, Grid] => [name, readFormFile(name)]);
const fromBuiltIn = Object.entries(layouts).map(([name, layout]): readonly [string, Grid] => [
  `a form in ${name}`,
  gridIn(layout),
]);

describe.each([...fromSources, ...fromBuiltIn])("The layout made of %s", (name, grid) => {
  const made = layoutOfSheet(name.slice(-40), grid);

  test("reads back what is built by it, with nothing put right and nothing left over", () => {
    fc.assert(
      fc.property(projects, (any) => {
        const project = fittingProject(any, made);
        expect(readWhole(planToGrid(planSheet(project, made)))).toEqual(unharmed(project));
      }),
      { numRuns: 25 },
    );
  });

  test("is the same after it has been handed round as a file", () => {
    expect(parseLayoutFile(layoutFile(made))).toEqual({
      ok: true,
      value: JSON.parse(JSON.stringify(made)) as unknown,
    });
  });

  test("holds none of the form's values", () => {
    const { forms } = recognise(grid);
    const { name: projectName, unit, goals } = forms[0]?.project ?? seed;
    const file = layoutFile(made);
    for (const value of [projectName, unit, goals.annual])
      expect(value === null || value.length < 3 || !file.includes(JSON.stringify(value).slice(1, -1))).toBe(
        true,
      );
  });

  test("is written to a workbook and read from it", async () => {
    const project = fittingProject(seed, made);
    const [sheet] = readWorkbook(await writeWorkbook([planSheet(project, made)]));
    expect(sheet && readWhole(sheet)).toEqual(unharmed(project));
  });
});

test.each([
  ["an empty sheet", { name: null, cells: [], merges: [] }, "no-form"],
  ["several forms", readFormFile("baoshan-2023"), "several-forms"],
  ["two tables of indicators", readFormFile("made/l4-dual-block-ticks"), "two-tables"],
  ["dates that share a cell", readFormFile("real/xiangtan_2023_wupaoche"), "not-read-back"],
  [
    "no place for a unit, so that a goal may be taken for one",
    readFormFile("made/l10-gansu-keyvalue"),
    "not-read-back",
  ],
  ["labels that are not understood", readFormFile("made/sign-value-unit-order"), "leftovers"],
  ["no indicators", planToGrid(planSheet(emptyProject, layouts["shanghai-2023"])), "no-indicators"],
] as const)("%s: refused", (_, grid, kind) => {
  expect(() => layoutOfSheet("版式", grid)).toThrow(expect.objectContaining({ kind }) as Error);
});

test("a layout whose labels were changed by hand so that they say nothing is refused", () => {
  const layout = layouts["shanghai-2023"];
  const head = layout.head.map((row) =>
    row.map((cell) => ("text" in cell && cell.text === "实施单位" ? { ...cell, text: "某某" } : cell)),
  );
  expect(() => {
    verifyLayout({ ...layout, head });
  }).toThrow(expect.objectContaining({ kind: "not-read-back" }) as Error);
});

test.each(Object.values(layouts))("$name itself passes as a layout", (layout) => {
  expect(() => {
    verifyLayout(layout);
  }).not.toThrow();
});

test.each([
  [(text: string) => text.replace('"A"', '"1"'), /第 \d+ 行“layout\.head\.\d+\.0\.at”：应为列名/],
  [(text: string) => text.replace("{year}", "{jahr}"), /花括号里写的不是本表的栏目/],
  [(text: string) => text.replace('"field": "unit"', '"field": "boss"'), /没有 "boss" 这个栏目/],
  [(text: string) => text.replace('"foot"', '"feet"'), /layout\.f(oo|ee)t”/],
  [(text: string) => text.replace("-layout", "-rules"), /请选择助手导出的版式文件/],
])("a layout file with a fault is refused with its place", (spoil, sentence) => {
  const good = layoutFile(layoutOfSheet("宝山", gridIn(layouts["shanghai-2023"])));
  const parsed = parseLayoutFile(spoil(good));
  expect(parsed.ok ? "" : parsed.problems.map((problem) => problem["zh-CN"]).join("\n")).toMatch(sentence);
});
