import { indicatorLight, moneyLight, wholeLight } from "../../../../src/core/checks/papers/lights";
import type { Paper } from "../../../../src/core/form/paper";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { recognise } from "../../../../src/core/recognise/recognise";
import { monitoringPaper } from "../../../helpers/filled-paper";
import { planToGrid } from "../../../helpers/plan-to-grid";

/** A 监控表 of January to June, so that half of the year is over, with one indicator. */
function monitored(target: string, toDate: string, executed = "125000"): Paper {
  const made = monitoringPaper();
  const [total, ...parts] = made.funding;
  const [first] = made.indicators;
  const amounts = { initial: "250,000", executedToDate: executed };
  const { forms } = recognise(
    planToGrid(
      planPaper({
        ...made,
        months: 6,
        funding: total ? [{ ...total, amounts }, ...parts] : [],
        indicators: [{ ...first, target, toDate }],
      }),
    ),
  );
  const paper = forms[0]?.paper;
  if (!paper) throw new Error("No paper was read");
  return paper;
}

const lightOf = (paper: Paper) => {
  const [indicator] = paper.indicators;
  return indicator && indicatorLight(indicator, paper);
};

test.each([
  ["≥100件", "29件", "red"],
  ["≥100件", "30件", "yellow"],
  ["≥100件", "39.9件", "yellow"],
  ["≥100件", "40件", "green"],
  ["≥100件", "119件", "green"],
  ["≥100件", "120件", "blue"],
  ["≥100件", "0件", "red"],
  ["≤10件", "10件", "green"],
  ["≤10件", "11件", "red"],
  ["=0起", "0起", "green"],
  ["=0起", "1起", "red"],
  ["及时", "达成预期指标", "green"],
  ["及时", "部分达成预期指标", "yellow"],
  ["及时", "未达成预期指标", "red"],
])("in the middle of the year %s with %s is %s", (target, toDate, light) => {
  expect(lightOf(monitored(target, toDate))).toBe(light);
});

test("what is meant in another unit, or not at all, has no light", () => {
  expect(lightOf(monitored("≥100件", "40吨"))).toBeNull();
  expect(lightOf(monitored("≥100件", "正在推进"))).toBeNull();
});

test("without the months nobody can say what was due", () => {
  const paper = { ...monitored("≥100件", "40件"), months: null };
  expect([lightOf(paper), moneyLight(paper), wholeLight(paper)]).toEqual([null, null, null]);
});

test.each([
  ["74999", "red"],
  ["75000", "yellow"],
  ["99999", "yellow"],
  ["100000", "green"],
])("of 250,000 in half a year %s spent is %s", (executed, light) => {
  expect(moneyLight(monitored("≥100件", "50件", executed))).toBe(light);
});

test("the whole is as its worst part", () => {
  expect(wholeLight(monitored("≥100件", "50件", "75000"))).toBe("yellow");
  expect(wholeLight(monitored("≥100件", "1件", "75000"))).toBe("red");
});
