import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, typedAll, withIndicators } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goal-figure-not-in-indicators";

const withGoal = (goal: string) => typed(cleanForm2023, "goals.annual", goal);

test("a figure that no indicator has is a warning that names it", () => {
  expect(
    findingsOf(rule, withGoal("协助办理刑事案件 120 件、行政案件 80 件，发放 354 名队员工资。")),
  ).toMatchObject([{ severity: "warning", field: "goals.annual", values: { figures: "120 件" } }]);
});

test("354 名 in the goal is 354人 among the targets", () => {
  expect(findingsOf(rule, withGoal("及时、足额发放 354 名特保队员工资。"))).toEqual([]);
});

test("6 万人 in the goal is 60000人 among the targets", () => {
  const form = typed(
    withGoal("引来休闲旅客不少于6万人，提高案件办理效率。"),
    "indicators.annual.0.target",
    "≥60000人",
  );
  expect(findingsOf(rule, form)).toEqual([]);
});

test("a unit in the indicator's name is as good", () => {
  const named = typedAll(cleanForm2023, {
    "indicators.annual.0.name": "经费发放人数（人）",
    "indicators.annual.0.target": "360",
    "goals.annual": "及时、足额发放 360 名特保队员工资。",
  });
  expect(findingsOf(rule, named)).toEqual([]);
});

test("years, spans of time and the form's own money need no indicator", () => {
  expect(findingsOf(rule, withGoal("2023年12个月内使用资金3391.32万元，24小时值守，维护社会稳定。"))).toEqual(
    [],
  );
});

test("a form without indicators has a rule of its own", () => {
  expect(
    findingsOf(
      rule,
      withIndicators(withGoal("发放 360 名队员工资。"), () => []),
    ),
  ).toEqual([]);
});

test.each(["现有路灯310盏，本年度维修，保障夜间出行。", "由目前的310盏路灯起，逐步更换为节能灯具。"])(
  "what there was before is no task: %s",
  (goal) => {
    expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", goal))).toEqual([]);
  },
);

test("a figure whose indicator has no target yet is told there, as a target that is missing", () => {
  const form = typed(cleanForm2023, "goals.annual", "年内维修路灯310盏。");
  expect(findingsOf(rule, form)).toHaveLength(1);
  expect(findingsOf(rule, typed(form, "indicators.annual.0.target", ""))).toEqual([]);
});

test("a unit that stands in the indicator's name is the target's", () => {
  const form = typedAll(withGoal("开展统防统治18.6万亩。"), {
    "indicators.annual.0.name": "统防统治面积（万亩）",
    "indicators.annual.0.target": "≥18.6",
  });
  expect(findingsOf(rule, form)).toEqual([]);
  expect(findingsOf(rule, typed(form, "indicators.annual.0.target", "≥16.8"))).toHaveLength(1);
});

test("how wide or thick a thing is needs no indicator, how much of it there is does", () => {
  expect(findingsOf(rule, withGoal("硬化宽4.5米、厚20厘米的产业道路。"))).toEqual([]);
  expect(findingsOf(rule, withGoal("硬化宽4.5米的产业道路2.4公里。"))).toMatchObject([
    { values: { figures: "2.4公里" } },
  ]);
});
