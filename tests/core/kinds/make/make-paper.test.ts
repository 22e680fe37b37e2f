import { asAmount } from "../../../../src/core/form/amount";
import { emptyProject, type Project } from "../../../../src/core/form/project";
import { makePaper } from "../../../../src/core/kinds/make/make-paper";

const project: Project = {
  ...emptyProject,
  year: 2026,
  name: "河道保洁",
  department: "示例市水务局",
  unit: "示例市河道所",
  funding: {
    ...emptyProject.funding,
    currency: "元",
    total: asAmount("900000.00"),
    annualTotal: asAmount("250000.00"),
    annualFiscal: asAmount("200000.00"),
    carriedOver: asAmount("50000.00"),
  },
  goals: { overall: "三年内河道全面达标。", annual: "完成42条河道的保洁。" },
  indicators: {
    annual: [
      {
        level1: "产出指标",
        level2: "数量指标",
        name: "保洁河道",
        target: "≥42条",
        weight: null,
        note: "见附件",
      },
      {
        level1: "满意度指标",
        level2: "服务对象满意度指标",
        name: "居民满意度",
        target: "≥90%",
        weight: null,
        note: null,
      },
    ],
    overall: [],
  },
};

test("a 自评表 takes the year's money, not the whole project's, the year's goal and each target word for word", () => {
  const made = makePaper("selfEvaluation", project);
  expect(made).toMatchObject({
    kind: "selfEvaluation",
    title: "财政项目支出绩效自评表",
    year: 2026,
    name: "河道保洁",
    department: "示例市水务局",
    unit: "示例市河道所",
    currency: "元",
    goals: { expected: "完成42条河道的保洁。", actual: null },
    total: { weight: "100", score: null },
  });
  expect(made.funding.map(({ label, amounts }) => [label, amounts])).toEqual([
    ["年度资金总额", { initial: "250,000.00", weight: "10" }],
    ["其中：当年财政拨款", { initial: "200,000.00" }],
    ["上年结转资金", { initial: "50,000.00" }],
    ["其他资金", {}],
  ]);
  expect(made.indicators).toEqual([
    { level1: "产出指标", level2: "数量指标", name: "保洁河道", target: "≥42条", weight: "75" },
    {
      level1: "满意度指标",
      level2: "服务对象满意度指标",
      name: "居民满意度",
      target: "≥90%",
      weight: "15",
    },
  ]);
});

test("a 监控表 has no points and tells of January to July unless another month is named", () => {
  const made = makePaper("monitoring", project);
  expect(made).toMatchObject({ months: 7, total: null });
  expect(made.indicators.every(({ weight }) => weight === undefined)).toBe(true);
  expect(made.funding[0]?.amounts).toEqual({ initial: "250,000.00" });
  expect(makePaper("monitoring", project, { months: 9 }).months).toBe(9);
});

test("what only the year can tell is left empty: the money after changes, what was spent and what was reached", () => {
  const { funding, indicators } = makePaper("selfEvaluation", project);
  for (const { amounts } of funding) expect(Object.keys(amounts)).not.toContain("adjusted");
  for (const indicator of indicators) expect(Object.keys(indicator)).not.toContain("actual");
});

test("of a form that says nothing nothing is made but the printed form", () => {
  const made = makePaper("selfEvaluation", emptyProject);
  expect(made).toMatchObject({ year: null, name: null, currency: null, indicators: [] });
  expect(made.goals).toEqual({ expected: null, actual: null });
  expect(made.funding.every(({ amounts }) => amounts.initial === undefined)).toBe(true);
});
