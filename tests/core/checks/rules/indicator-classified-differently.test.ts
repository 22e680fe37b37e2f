import type { FormReading } from "../../../../src/core/recognise/reading";
import { findingsAmong } from "../helpers/findings-of";
import { formWith, writtenBy } from "../helpers/indicators";

const rule = "indicator-classified-differently";

/** A form in which 长效管理制度健全性 stands under this level 2. */
function under(level2: string, level1 = "效益指标"): FormReading {
  return formWith(
    { level1: "产出指标", level2: "数量指标", name: "培训人数", target: "50人" },
    { level1, level2, name: "长效管理制度健全性", target: "健全" },
  );
}

const [lasting, social] = [under("可持续影响指标"), under("社会效益指标")];

test("the form that differs from two others is found, and their level 2 is offered", () => {
  const [first, second, third] = findingsAmong(rule, [lasting, lasting, social]);
  expect([first, second]).toEqual([[], []]);
  expect(third).toMatchObject([
    {
      field: "indicators.annual.1.level2",
      values: { level2: "社会效益指标", right: "可持续影响指标", count: "2" },
    },
  ]);
  expect(writtenBy(third?.[0], "indicators.annual.1.level2")).toBe("可持续影响指标");
});

test("one other form is no majority", () => {
  expect(findingsAmong(rule, [lasting, social]).flat()).toEqual([]);
});

test("three forms against two are no clear majority", () => {
  expect(findingsAmong(rule, [lasting, lasting, lasting, social, social, social]).flat()).toEqual([]);
});

test("可持续影响 and 可持续影响指标 are the same", () => {
  expect(findingsAmong(rule, [lasting, lasting, under("可持续影响")]).flat()).toEqual([]);
});

test("nothing is offered where the indicator would leave its level 1", () => {
  const output = under("质量指标", "产出指标");
  expect(findingsAmong(rule, [lasting, lasting, output])[2]).toMatchObject([{ fix: null }]);
});

test("nothing is offered where the level-2 cell holds for other rows too", () => {
  const form = formWith(
    { level1: "效益指标", level2: "社会效益指标", name: "就业人数", target: "30人" },
    { level1: "效益指标", level2: "社会效益指标", name: "长效管理制度健全性", target: "健全" },
  );
  expect(findingsAmong(rule, [lasting, lasting, form])[2]).toMatchObject([{ fix: null }]);
});
