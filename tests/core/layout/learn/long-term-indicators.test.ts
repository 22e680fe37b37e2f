import { readText } from "../../../../src/files/text/read-text";
import { emptyProject, type IndicatorList, type Project } from "../../../../src/core/form/project";
import type { Layout } from "../../../../src/core/layout/layout";
import { planSheet } from "../../../../src/core/layout/plan-sheet";
import { layoutOfSheet } from "../../../../src/core/layout/learn/layout-of-sheet";
import { recognise } from "../../../../src/core/recognise/recognise";
import { readFormFile } from "../../../helpers/form-files";
import { planToGrid } from "../../../helpers/plan-to-grid";

const indicator = { level2: null, weight: null, note: null, target: "1" };
const project: Project = {
  ...emptyProject,
  indicators: {
    annual: [
      { ...indicator, level1: "效益指标", name: "年度的" },
      { ...indicator, level1: "效益指标", name: "两者都有的" },
    ],
    overall: [
      { ...indicator, level1: "产出指标", name: "长期的" },
      { ...indicator, level1: "效益指标", name: "两者都有的", target: "3" },
    ],
  },
};

const made = (name: string): Layout => layoutOfSheet("版式", readFormFile(name));

/** The rows of the names, counted from the highest, and what has no place. */
function rowsIn(layout: Layout) {
  const { places, notPlaced } = planSheet(project, layout);
  const rowsOf = (list: IndicatorList) =>
    project.indicators[list].map((_, index) => places[`indicators.${list}.${index}.name`]?.row ?? null);
  const rows = { annual: rowsOf("annual"), overall: rowsOf("overall") };
  const top = Math.min(...[...rows.annual, ...rows.overall].filter((row) => row !== null));
  const below = (all: (number | null)[]) => all.map((row) => (row === null ? null : row - top));
  return { annual: below(rows.annual), overall: below(rows.overall), notPlaced };
}

test("stand beside the annual ones of the same 一级", () => {
  expect(rowsIn(made("made/l4-dual-block-ticks"))).toEqual({
    overall: [0, 1],
    annual: [1, 2],
    notPlaced: [],
  });
});

test("stand above them where the form has a table of its own for them", () => {
  expect(rowsIn(made("made/l7-hunan-longtable"))).toEqual({ overall: [0, 1], annual: [3, 4], notPlaced: [] });
});

test("stand in their rows where the form has only a target of its own for them; others have no place", () => {
  const layout = made("made/l16-transfer");
  const { notPlaced, ...rows } = rowsIn(layout);
  expect(rows).toEqual({ annual: [0, 1], overall: [null, 1] });
  expect(notPlaced).toEqual(["level1", "name", "target"].map((part) => `indicators.overall.0.${part}`));
  const [form] = recognise(planToGrid(planSheet(project, layout))).forms;
  expect(form?.project.indicators.overall).toMatchObject([
    { name: "年度的", target: null },
    { name: "两者都有的", target: "3" },
  ]);
});

test("in a table of their own, with something between the two tables, are no layout", () => {
  const table = (heading: string) =>
    `${heading}\t一级指标\t二级指标\t三级指标\t指标值\n\t产出指标\t数量指标\t养护里程\t20公里\n`;
  const form = readText(
    "项目支出绩效目标申报表\n项目名称\t甲\n" +
      `${table("长期绩效指标")}项目概况\t养护道路\n${table("年度绩效指标")}`,
  );
  expect(recognise(form).forms).toMatchObject([
    { project: { indicators: { overall: [{ name: "养护里程" }] } } },
  ]);
  expect(() => layoutOfSheet("版式", form)).toThrow(expect.objectContaining({ kind: "two-tables" }) as Error);
});
