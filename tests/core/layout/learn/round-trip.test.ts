import fc from "fast-check";
import { fittingProject } from "../../../../src/core/layout/learn/fitting-project";
import { layoutFile, parseLayoutFile } from "../../../../src/core/layout/learn/layout-file";
import { layoutOfSheet } from "../../../../src/core/layout/learn/layout-of-sheet";
import { unknownLook, type SheetLook } from "../../../../src/core/layout/sheet-look";
import { makeLayout } from "../../../../src/core/layout/learn/make-layout";
import { ofProject, verifyLayout } from "../../../../src/core/layout/learn/verify-layout";
import { readXlsx } from "../../../../src/files/xlsx/read-xlsx";
import { writeWorkbook } from "../../../../src/files/write-workbook";
import { emptyProject, type Project } from "../../../../src/core/form/project";
import type { Grid } from "../../../../src/core/grid/grid";
import { label, title, type Layout } from "../../../../src/core/layout/layout";
import { layouts } from "../../../../src/core/layout/layouts";
import { planSheet } from "../../../../src/core/layout/plan-sheet";
import type { SheetPlan } from "../../../../src/core/layout/sheet-plan";
import { recognise } from "../../../../src/core/recognise/recognise";
import { projects } from "../../../helpers/arbitrary-project";
import { formNames, readFormFile } from "../../../helpers/form-files";
import { planToGrid } from "../../../helpers/plan-to-grid";
import { readWhole, unharmed } from "../../../helpers/read-whole";
import { seedProjects } from "../../../helpers/seed-projects";

/** Forms that no layout can be made of, and why. */
const refused = {
  "made/all-in-one-cell": "mixed-columns",
  "made/l13-yunnan-list": "list",
  "made/list-twelve": "list",
  "made/sh2023-compact": "mixed-columns",
  "made/shanghai-2026-dropped": "mixed-columns",
} as const;

const sources = ["real", "made"]
  .flatMap((folder) => formNames(folder).map((name) => `${folder}/${name}`))
  .filter((name) => !(name in refused));

const [seed = emptyProject] = seedProjects;
const gridIn = (layout: Layout) => planToGrid(planSheet(seed, layout));
const fromSources = sources.map((name): readonly [string, Grid] => [name, readFormFile(name)]);
const fromBuiltIn = Object.entries(layouts).map(([name, layout]): readonly [string, Grid] => [
  `a form in ${name}`,
  gridIn(layout),
]);

/** A form of 2023 whose dates stand in one cell, and whose title says its year and name. */
const peculiar: Layout = {
  ...layouts["shanghai-2023"],
  head: layouts["shanghai-2023"].head.map((row, index) => {
    if (index === 0) return [title("A:F", `${seed.year ?? ""}年${seed.name ?? ""}支出绩效目标申报表`)];
    if (!row.some((cell) => "field" in cell && cell.field === "start")) return row;
    return [label("A", "项目起止时间"), { ...label("B:F", "{period}"), states: ["start", "end"] }];
  }),
};

describe.each([
  ...fromSources,
  ...fromBuiltIn,
  ["a form with its dates in one cell", gridIn(peculiar)] as const,
])("The layout made of %s", (name, grid) => {
  const made = layoutOfSheet(name.slice(-40), grid);

  test("reads back what is built by it: nothing put right, nothing left over but words that it prints itself", () => {
    fc.assert(
      fc.property(projects, projects, (any, { indicators: { annual: indicators } }) => {
        const project = fittingProject(
          { ...any, indicators: { ...any.indicators, overall: indicators } },
          made,
        );
        const plan = planSheet(project, made);
        expect(readOf(plan, planToGrid(plan))).toEqual(unharmed(project));
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
    const plan = planSheet(project, made);
    const [sheet] = readXlsx(await writeWorkbook([plan]));
    expect(sheet && readOf(plan, sheet)).toEqual(unharmed(project));
  });
});

/** What is read, without printed words that the reader does not know. */
function readOf(plan: SheetPlan, grid: Grid): unknown {
  const whole = readWhole(grid);
  return { ...whole, leftovers: ofProject(whole.leftovers, plan) };
}

describe("dates that share a cell", () => {
  const made = layoutOfSheet("同格", gridIn(peculiar));
  const dates = { start: "2026-03-01", end: "2027-12-31" } as Pick<Project, "start" | "end">;
  const periodOf = (project: Project) => {
    const plan = planSheet(project, made);
    const { row, column } = plan.places.start ?? plan.places.name ?? { row: 0, column: 0 };
    return [plan.cells.find((cell) => cell.row === row && cell.column === column)?.text, plan.notPlaced];
  };

  test("are written together", () => {
    expect(periodOf({ ...emptyProject, ...dates })).toEqual(["2026 年 3 月 1 日—2027 年 12 月 31 日", []]);
  });

  test("and one without the other is not written, but told of", () => {
    expect(periodOf({ ...emptyProject, ...dates, end: null })[1]).toEqual(["start"]);
    expect(periodOf(emptyProject)).toEqual([undefined, []]);
  });

  test("the title says neither the form's name nor its year", () => {
    expect(made.head[0]).toMatchObject([{ text: "{year}年支出绩效目标申报表" }]);
  });
});

test("a label that is misspelt stands in the layout as it should be", () => {
  const grid = readFormFile("real/gansu_2023_a");
  const [form] = recognise(grid).forms;
  const made = form ? layoutFile(makeLayout("甘肃", grid, form, unknownLook)) : "";
  expect(made).toContain('"项目完成日期"');
  expect(made).not.toContain("项目完成H期");
});

test.each([
  ["an empty sheet", { name: null, cells: [], merges: [] }, "no-form"],
  ["no indicators", planToGrid(planSheet(emptyProject, layouts["shanghai-2023"])), "no-indicators"],
  ...Object.entries(refused).map(([name, kind]) => [name, readFormFile(name), kind] as const),
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
  [
    (text: string) => text.replace('"仿宋"', '""'),
    /第 \d+ 行“layout\.fonts\.title\.font”：应为 1 到 31 个字的字体名称/,
  ],
  [(text: string) => text.replace('"size": 11', '"size": 500'), /应为 1 到 409 磅的字号，现在是 500/],
])("a layout file with a fault is refused with its place", (spoil, sentence) => {
  const grid = gridIn(layouts["shanghai-2023"]);
  const fonts = grid.cells.reduce<SheetLook["fonts"][number][number][][]>((all, { row, column }) => {
    (all[row] ??= [])[column] = { font: "仿宋", size: 11, bold: false, fill: null };
    return all;
  }, []);
  const good = layoutFile(layoutOfSheet("宝山", grid, { widths: [], fonts }));
  const parsed = parseLayoutFile(spoil(good));
  expect(parsed.ok ? "" : parsed.problems.map((problem) => problem["zh-CN"]).join("\n")).toMatch(sentence);
});
