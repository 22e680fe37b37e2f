import { emptyProject } from "../../../../src/core/form/project";
import { makePaper } from "../../../../src/core/kinds/make/make-paper";
import { figureCell } from "../../../../src/core/layout/papers/figure-cell";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { seedProjects } from "../../../helpers/seed-projects";
import { rowsOf } from "../rows-of";

test.each([
  ["215,457.60", "215457.60", "#,##0.00"],
  ["500", "500", "#,##0"],
  ["250000", "250000", "0"],
  ["86.19%", "0.8619", "0.00%"],
  ["0%", "0", "0%"],
])("%s is the number %s, shown by %s", (text, number, format) => {
  expect(figureCell(text)).toEqual({ text, number, format });
});

test.each(["10万", "007", "1,23.5", "12345678901234567", "86.19 %", "—", "约20"])(
  "%s stays a text, since no number would show it so",
  (text) => {
    expect(figureCell(text)).toEqual({ text, number: null, format: "@" });
  },
);

test("a blank 自评表 is the official form, with a row for each 二级指标 and a dash where parts of the money have no points", () => {
  expect(rowsOf(planPaper(makePaper("selfEvaluation", emptyProject)))).toEqual([
    ["财政项目支出绩效自评表"],
    ["（    年度）"],
    ["项目名称"],
    ["主管部门", "实施单位"],
    ["项目\n资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", "10"],
    ["其中：当年财政拨款", "—", "—"],
    ["上年结转资金", "—", "—"],
    ["其他资金", "—", "—"],
    ["年度\n总体\n目标", "预期目标", "实际完成情况"],
    [
      "绩效\n指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ["成本指标", "经济成本指标"],
    ["社会成本指标"],
    ["生态环境成本指标"],
    ["产出指标", "数量指标"],
    ["质量指标"],
    ["时效指标"],
    ["效益指标", "经济效益指标"],
    ["社会效益指标"],
    ["生态效益指标"],
    ["可持续影响指标"],
    ["满意度指标", "服务对象满意度指标"],
    ["总分", "10"],
  ]);
});

test("the headers of a 监控表 name its months; where nobody said which, they say up to now", () => {
  const made = makePaper("monitoring", emptyProject, { months: 9 });
  const texts = (months: number | null) => planPaper({ ...made, months }).cells.map(({ text }) => text);
  expect(texts(9)).toEqual(expect.arrayContaining(["1—9月执行数", "1—9月执行率", "1—9月执行情况"]));
  expect(texts(null)).toEqual(expect.arrayContaining(["截至目前执行数", "截至目前执行情况"]));
});

test("a 监控表 lies across its pages and repeats both rows of its header", () => {
  const { print } = planPaper(makePaper("monitoring", emptyProject));
  expect(print).toMatchObject({ orientation: "landscape", titleRows: 2 });
});

test("a filled 自评表 of a usual form is one upright page", () => {
  const [project = emptyProject] = seedProjects;
  const { print, name } = planPaper(makePaper("selfEvaluation", project));
  expect(print).toMatchObject({ orientation: "portrait", pageStarts: [] });
  expect(name).toBe(`自评 ${project.name ?? ""}`);
});

test("points of a 一级指标 stand behind its name", () => {
  const made = makePaper("selfEvaluation", emptyProject);
  const indicators = [{ level1: "产出指标", name: "保洁河道", target: "42条" }];
  const plan = planPaper({ ...made, indicators, levelWeights: { 产出指标: "50" } });
  expect(plan.cells.map(({ text }) => text)).toContain("产出指标（50分）");
});

test("what the form has no column for is told, and nothing else", () => {
  const made = makePaper("selfEvaluation", emptyProject);
  const [total, ...parts] = made.funding;
  const funding = total ? [{ ...total, amounts: { ...total.amounts, reason: "经费下达晚" } }, ...parts] : [];
  expect(planPaper({ ...made, funding }).notPlaced).toEqual(["paper.funding.0.reason"]);
  expect(planPaper(made).notPlaced).toEqual([]);
});
