import { asAmount } from "../../../src/core/form/amount";
import { emptyProject, type Indicator, type PlainDate, type Project } from "../../../src/core/form/project";
import { changeSince, earlierForm, earlierYear, othersUnder } from "../../../src/core/import/earlier-year";

const indicator = (level2: string, name: string, target: string | null): Indicator => ({
  ...{ level1: "产出指标", level2, name, target },
  ...{ weight: null, note: null },
});

const last: Project = {
  ...emptyProject,
  ...{ name: "公安辅警经费", unit: "甲局", year: 2026, start: "2026-01-01" as PlainDate },
  funding: { ...emptyProject.funding, currency: "万元", annualTotal: asAmount("400") },
  goals: { overall: null, annual: "2026年12月底前招录 705 人" },
  indicators: {
    ...emptyProject.indicators,
    annual: [
      indicator("数量指标", "辅警人数", "705 人"),
      indicator("数量指标", "巡逻次数", "≥120次"),
      indicator("时效指标", "完成时间", "2026年底"),
    ],
  },
};
const now: Project = {
  ...last,
  year: 2027,
  funding: { ...last.funding, currency: "元", annualTotal: asAmount("4124000") },
  goals: { overall: null, annual: null },
  indicators: {
    ...emptyProject.indicators,
    annual: [indicator("数量指标", "辅警人数", null), indicator("时效指标", "完成时间", null)],
  },
};

test("the latest earlier form of the same project is found, whatever year stands in its name", () => {
  const older = { ...last, year: 2024 };
  const named = { ...last, name: "2026年公安辅警经费" };
  expect(earlierForm(now, [older, last, now])).toBe(last);
  expect(earlierForm({ ...now, name: "2027年公安辅警经费" }, [named])).toBe(named);
});

test("another project, another unit, a later year and a form without a year are no last year's form", () => {
  const others = [
    { ...last, name: "特保经费" },
    { ...last, unit: "乙局" },
    { ...last, year: 2028 },
    { ...last, year: null },
  ];
  expect(earlierForm(now, others)).toBeNull();
  expect(earlierForm({ ...now, year: null }, [last])).toBeNull();
});

test("an empty target has last year's beside it, and dates that are taken over are this year's", () => {
  const { values, year } = earlierYear(now, last);
  expect(year).toBe(2026);
  expect(values.get("indicators.annual.0.target")).toEqual({ said: "705 人", taken: "705 人", amount: null });
  expect(values.get("indicators.annual.1.target")).toMatchObject({ said: "2026年底", taken: "2027年底" });
  expect(values.get("goals.annual")).toMatchObject({ taken: "2027年12月底前招录 705 人" });
});

test("what says the same is not repeated, and what tells the years apart is never offered", () => {
  const same = { ...now, goals: { ...now.goals, annual: "2027年12月底前招录705人" } };
  const { values } = earlierYear(same, last);
  expect(
    ["goals.annual", "unit", "name", "year", "start"].filter((field) => values.has(field as "unit")),
  ).toEqual([]);
});

test("an amount is compared in this form's unit, and not at all where a unit is missing", () => {
  const value = earlierYear(now, last).values.get("funding.annualTotal");
  expect(value).toEqual({ said: "4000000", taken: "4000000", amount: "4000000" });
  expect(changeSince(asAmount("4000000"), asAmount("4124000"))).toEqual({ amount: "124000", percent: "3.1" });
  expect(changeSince(asAmount("0"), asAmount("5"))).toEqual({ amount: "5", percent: null });
  const without = { ...now, funding: { ...now.funding, currency: null } };
  expect(earlierYear(without, last).values.get("funding.annualTotal")).toEqual({
    said: "400万元",
    taken: null,
    amount: null,
  });
});

test("last year's indicators that this form lacks are offered under their own 二级 only", () => {
  const earlier = earlierYear(now, last);
  expect(othersUnder(earlier, "数量指标").map(({ name }) => name)).toEqual(["巡逻次数"]);
  expect(othersUnder(earlier, "质量指标")).toEqual([]);
  expect(othersUnder(null, "数量指标")).toEqual([]);
});
