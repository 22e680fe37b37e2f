import { asAmount } from "../../../src/core/form/amount";
import { emptyProject, type Indicator, type PlainDate, type Project } from "../../../src/core/form/project";
import { moveDate, moveDatesIn } from "../../../src/core/import/move-dates";
import { toYear } from "../../../src/core/import/other-year";

const lastYear: Project = {
  ...emptyProject,
  year: 2023,
  name: "2023年公安辅警经费",
  category: "经常性项目",
  start: "2023-01-01" as PlainDate,
  end: "2023-12-31" as PlainDate,
  funding: { ...emptyProject.funding, currency: "万元", annualTotal: asAmount("3313.50") },
  goals: {
    overall: "自2015年开展以来，2023年12月底前完成 2023 人的培训。",
    annual: "２０２３年全年到位",
  },
  indicators: {
    ...emptyProject.indicators,
    annual: [
      { level1: "产出指标", level2: "数量指标", name: "人数", target: "354 人", weight: null, note: null },
      {
        level1: "产出指标",
        level2: "时效指标",
        name: "完成时间",
        target: "2023年底",
        weight: null,
        note: null,
      },
    ],
  },
};

test("year, period and the dates named in goals and targets move; names and what is older stay", () => {
  const { project, from } = toYear(lastYear, { year: 2026, amounts: "copied", targets: "copied" });
  expect(from).toBe(2023);
  expect(project).toEqual({
    ...lastYear,
    year: 2026,
    start: "2026-01-01",
    end: "2026-12-31",
    goals: {
      overall: "自2015年开展以来，2026年12月底前完成 2023 人的培训。",
      annual: "2026年全年到位",
    },
    indicators: {
      ...lastYear.indicators,
      annual: [lastYear.indicators.annual[0], { ...lastYear.indicators.annual[1], target: "2026年底" }],
    },
  });
});

test("amounts and targets that are not copied are empty, and kept for reference as they were", () => {
  const { project, reference } = toYear(lastYear, { year: 2024, amounts: "beside", targets: "beside" });
  expect([project.funding.annualTotal, project.funding.currency]).toEqual([null, "万元"]);
  expect(project.indicators.annual.map(({ name, target }) => [name, target])).toEqual([
    ["人数", null],
    ["完成时间", null],
  ]);
  expect(reference).toEqual({
    "funding.annualTotal": "3313.50万元",
    "indicators.annual.0.target": "354 人",
    "indicators.annual.1.target": "2023年底",
  });
});

test("a target that is all its indicator has stays, for the indicator would be gone without it", () => {
  const nameless = { ...lastYear.indicators.annual[0], name: null } as Indicator;
  const carried = toYear(
    { ...lastYear, indicators: { ...lastYear.indicators, annual: [nameless] } },
    { year: 2024, amounts: "copied", targets: "beside" },
  );
  expect([carried.project.indicators.annual, carried.reference]).toEqual([[nameless], {}]);
});

test("a form that names no year gets one and keeps its dates", () => {
  const timeless = { ...lastYear, year: null, start: null };
  const { project, from } = toYear(timeless, { year: 2026, amounts: "copied", targets: "copied" });
  expect([from, project.year, project.end, project.goals]).toEqual([
    null,
    2026,
    "2023-12-31",
    lastYear.goals,
  ]);
});

test.each([
  ["2023-01-31", 1, "2024-01-31"],
  ["2024-02-29", 1, "2025-02-28"],
  ["2023-02-28", 1, "2024-02-29"],
  ["2023-02", 3, "2026-02"],
  ["2023", -1, "2022"],
])("%s moved by %s years is %s", (date, years, moved) => {
  expect(moveDate(date as PlainDate, years)).toBe(moved);
});

test.each([
  ["2023.1.1-2023.12.31", "2024.1.1-2024.12.31"],
  ["2023年01月至12月", "2024年01月至12月"],
  ["2023年度", "2024年度"],
  ["采购 2023 台", "采购 2023 台"],
  ["编号20230001", "编号20230001"],
  ["1995年建成", "1995年建成"],
])("in %s the dates of 2023 move", (text, moved) => {
  expect(moveDatesIn(text, 1, (year) => year === 2023)).toBe(moved);
});
