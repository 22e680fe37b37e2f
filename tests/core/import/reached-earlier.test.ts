import { emptyProject, type Project } from "../../../src/core/form/project";
import type { PaperContents } from "../../../src/core/form/paper-contents";
import { reachedEarlier } from "../../../src/core/import/reached-earlier";
import { planPaper } from "../../../src/core/layout/papers/plan-paper";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { filledPaper, monitoringPaper } from "../../helpers/filled-paper";
import { planToGrid } from "../../helpers/plan-to-grid";

function read(paper: PaperContents): FormReading {
  const [form] = recognise(planToGrid(planPaper(paper))).forms;
  if (!form) throw new Error("A planned paper is read");
  return form;
}

/** The 自评表 of 2026, with 40 of 42 rivers and nothing said of the complaints. */
const evaluation = (head: Partial<PaperContents> = {}): FormReading =>
  read({ ...filledPaper(["40条", "达成预期指标", undefined, "95%"]), ...head });

function nextYear(names: readonly string[], head: Partial<Project> = {}): Project {
  const row = { level1: "产出指标", level2: "数量指标", target: null, weight: null, note: null };
  const annual = names.map((name) => ({ ...row, name }));
  const project = { ...emptyProject, year: 2027, name: "河道保洁", unit: "示例市河道所", ...head };
  return { ...project, indicators: { annual, overall: [] } };
}

test("next year's form is told last year's targets and what was reached, by the names of its indicators", () => {
  const project = nextYear(["居民满意度", "指标2：保洁河道", "有效投诉", "新增指标"]);
  const reached = reachedEarlier(project, [read(monitoringPaper()), evaluation()]);
  expect(reached?.year).toBe(2026);
  expect([...(reached?.indicators ?? [])]).toEqual([
    [0, { target: "≥90%", actual: "95%" }],
    [1, { target: "≥42条", actual: "40条" }],
  ]);
  expect(reached?.money).toEqual({ budget: "250000", executed: "215457.6", rate: "86.18", currency: "元" });
});

test("a year in the project's name is no other project; another unit or name is", () => {
  const names = ["保洁河道"];
  const dated = nextYear(names, { name: "2027年河道保洁" });
  expect(reachedEarlier(dated, [evaluation({ name: "2026年河道保洁" })])?.year).toBe(2026);
  expect(reachedEarlier(nextYear(names, { unit: "另一河道所" }), [evaluation()])).toBeNull();
  expect(reachedEarlier(nextYear(names, { name: "绿化" }), [evaluation()])).toBeNull();
});

test("the latest earlier year counts; of two 自评表 of that year neither does, nor one of the same year or later", () => {
  const project = nextYear(["保洁河道"]);
  expect(reachedEarlier(project, [evaluation({ year: 2024 }), evaluation()])?.year).toBe(2026);
  expect(reachedEarlier(project, [evaluation(), evaluation()])).toBeNull();
  for (const year of [2027, 2028, null]) expect(reachedEarlier(project, [evaluation({ year })])).toBeNull();
  expect(reachedEarlier({ ...project, year: null }, [evaluation()])).toBeNull();
});

test("an indicator whose name stands twice is told nothing, since nobody can tell which is meant", () => {
  const twice = nextYear(["保洁河道", "保洁河道", "居民满意度"]);
  expect([...(reachedEarlier(twice, [evaluation()])?.indicators.keys() ?? [])]).toEqual([2]);
});
