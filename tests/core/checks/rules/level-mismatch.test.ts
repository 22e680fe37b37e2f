import { typed } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { formWith, onExtra, writtenBy } from "../helpers/indicators";

const rule = "level-mismatch";

test("社会效益指标 under 产出指标 is found, and the right level 1 is offered", () => {
  const form = formWith(
    { level1: "满意度指标", level2: "服务对象满意度指标", name: "市民满意度", target: "≥90%" },
    { level1: "产出指标", level2: "社会效益指标", name: "就业人数", target: "30人" },
  );
  const [finding] = findingsOf(rule, form);
  expect(finding).toMatchObject({ field: "indicators.annual.1.level2", values: { right: "效益指标" } });
  expect(writtenBy(finding, "indicators.annual.1.level1")).toBe("效益指标");
});

test("where the level-1 cell holds for other rows too, writing into it would move them: nothing is offered", () => {
  const found = findingsOf(rule, typed(cleanForm2023, "indicators.annual.3.level2", "社会效益指标"));
  expect(found).toMatchObject([{ field: "indicators.annual.3.level2", fix: null }]);
});

test("成本指标 under 效益指标 could be meant in two ways: nothing is offered", () => {
  const found = onExtra(rule, { level1: "效益指标", level2: "成本指标", name: "成本", target: "≤3万元" });
  expect(found).toMatchObject([{ values: { right: "产出指标/成本指标" }, fix: null }]);
});

test.each([
  ["效益指标", "可持续影响指标"],
  ["成本指标", "社会成本指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "社会公众或服务对象满意度指标"],
  ["投入指标", "数量指标"],
  ["产出指标", "影响力指标"],
])("%s with %s is not held against a form of any scheme", (level1, level2) => {
  expect(onExtra(rule, { level1, level2, name: "就业人数", target: "30人" })).toEqual([]);
});
