import fc from "fast-check";
import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { withIndicators } from "../../../src/core/form/indicator-lists";
import type { Project } from "../../../src/core/form/project";
import type { Grid } from "../../../src/core/grid/grid";
import { layoutNames } from "../../../src/core/layout/layout";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { differencesOf, isTakenAtFirst, type Difference } from "../../../src/core/import/differences";
import { formOn, planIntoForm, type IntoForm } from "../../../src/core/import/plan-into-form";
import { plannedGrid } from "../../../src/core/layout/planned-grid";
import { projects } from "../../helpers/arbitrary-project";
import { readFormFile } from "../../helpers/form-files";
import { seedProjects } from "../../helpers/seed-projects";

const [seed, second] = seedProjects;
if (!seed || !second) throw new Error("The seed forms are missing");

function into(grid: Grid, chosen: readonly Difference[]): IntoForm {
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is no form");
  return planIntoForm(formOn(grid, form), chosen);
}

const gridOf = (project: Project, layout = layouts["shanghai-2023"]): Grid =>
  plannedGrid(planSheet(project, layout));

test("two forms that say the same differ in nothing, in whatever unit and layout", () => {
  for (const layout of layoutNames) {
    const [form] = recognise(gridOf(seed, layouts[layout])).forms;
    expect(form && differencesOf(seed, form.project)).toEqual([]);
  }
  const inYuan = { ...seed, funding: { ...seed.funding, currency: "元" as const } };
  expect(differencesOf(seed, inYuan).map((one) => one.kind === "field" && one.field)).toEqual([
    "funding.total",
    "funding.fiscal",
    "funding.annualTotal",
    "funding.annualFiscal",
  ]);
});

test("each field that differs is listed with what stands there and what would, in the sheet's unit", () => {
  const changed: Project = {
    ...seed,
    unit: "特保大队",
    category: null,
    funding: { ...seed.funding, currency: "元", total: "33135000" as Project["funding"]["total"] },
    indicators: {
      ...seed.indicators,
      annual: seed.indicators.annual.map((one, at) => (at === 0 ? { ...one, target: "360 人" } : one)),
    },
  };
  expect(
    differencesOf(
      {
        ...seed,
        funding: { ...changed.funding, currency: "万元", total: "1" as Project["funding"]["total"] },
      },
      changed,
    ).slice(0, 3),
  ).toEqual([
    { kind: "field", field: "category", before: seed.category, after: "" },
    { kind: "field", field: "unit", before: seed.unit, after: "特保大队" },
    { kind: "field", field: "funding.total", before: "1", after: "3313.5" },
  ]);
});

test("what the other form does not say is not taken unless it is chosen", () => {
  const differences = differencesOf(seed, {
    ...seed,
    unit: null,
    name: "新名称",
    indicators: { ...seed.indicators, annual: seed.indicators.annual.slice(1) },
  });
  expect(differences.map((one) => [one.kind, isTakenAtFirst(one)])).toEqual([
    ["field", true],
    ["field", false],
    ["remove-indicator", false],
  ]);
});

describe("a form with long-term indicators", () => {
  const grid = readFormFile("made/l7-hunan-longtable");
  const project = recognise(grid).forms[0]?.project ?? seed;
  const { annual, overall } = project.indicators;
  const [first, ...rest] = overall;
  if (!first) throw new Error("The form has no long-term indicators");
  const withOverall = (lists: typeof overall): Project => withIndicators(project, "overall", lists);

  test("that changes only there is not the same form", () => {
    const other = withOverall([{ ...first, target: "≥77个" }, ...rest]);
    expect(differencesOf(project, other)).toEqual([
      {
        kind: "field",
        field: "indicators.overall.0.target",
        before: first.target,
        after: "≥77个",
      },
    ]);
    expect(differencesOf(project, project)).toEqual([]);
  });

  test("takes changed, new and gone ones into its own table; those of the year stay", () => {
    const fresh = { ...first, name: "新增事项", target: "≥5个" };
    const other = withOverall([{ ...first, target: "≥77个" }, ...rest.slice(1), fresh]);
    const { after, refused } = into(grid, differencesOf(project, other));
    expect(refused).toEqual([]);
    expect(differencesOf(after.form.project, other)).toEqual([]);
    expect(after.form.project.indicators.annual).toEqual(annual);
  });

  test("is refused what a form without such a table cannot hold", () => {
    const other = withIndicators(seed, "overall", [first]);
    const { refused } = into(gridOf(seed), differencesOf(seed, other));
    expect(refused).toMatchObject([
      { difference: { kind: "add-indicator", list: "overall" }, reason: "cannot-place" },
    ]);
  });
});

test("the chosen fields are written, the others stay, and the heading's years move with the dates", () => {
  const other: Project = {
    ...seed,
    name: "新名称",
    unit: "新单位",
    start: "2024-01-01" as Project["start"],
    end: "2026-12-31" as Project["end"],
  };
  const chosen = differencesOf(seed, other).filter((one) => one.kind === "field" && one.field !== "unit");
  const { after, refused } = into(gridOf(seed), chosen);
  expect(refused).toEqual([]);
  expect(after.form.project).toEqual({ ...other, unit: seed.unit });
  expect([after.form.goalPeriod?.start, after.form.goalPeriod?.end]).toEqual(["2024", "2026"]);
});

test("a field that the sheet has no cell for is refused, and leaves out nothing of the rest", () => {
  const other: Project = { ...seed, nature: "经常性项目", unit: "新单位" };
  const { after, refused } = into(gridOf(seed), differencesOf(seed, other));
  expect(refused).toMatchObject([{ difference: { field: "nature" }, reason: "cannot-place" }]);
  expect(after.form.project.unit).toBe("新单位");
});

test("one of the seed forms becomes another one, in its own cells", () => {
  const grid = readFormFile("baoshan-2023");
  const [form] = recognise(grid).forms;
  const { after, refused, steps } = into(grid, differencesOf(form?.project ?? seed, second));
  expect(refused).toEqual([]);
  expect(differencesOf(after.form.project, second)).toEqual([]);
  expect(recognise(applyToGrid(grid, steps)).forms[0]?.project).toEqual(after.form.project);
});

test("whatever two forms say, all that is not refused is then the same, and the steps give what was promised", () => {
  fc.assert(
    fc.property(projects, projects, fc.constantFrom(...layoutNames), (before, other, layout) => {
      const grid = gridOf(before, layouts[layout]);
      const small = {
        ...other,
        indicators: { ...other.indicators, annual: other.indicators.annual.slice(0, 6) },
      };
      const { steps, after, refused } = into(grid, differencesOf(before, small));
      expect(recognise(applyToGrid(grid, steps)).forms[after.at]?.project).toEqual(after.form.project);
      const left = differencesOf(after.form.project, small).length;
      expect(left).toBeLessThanOrEqual(refused.length);
    }),
    { numRuns: 15 },
  );
});
