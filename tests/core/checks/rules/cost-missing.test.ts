import { typed, typedAll } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "cost-missing";
const output = { level1: "产出指标", level2: "数量指标", name: "完成数量", target: "3个" };

test.each(["道路修缮项目", "办公设备购置", "政务信息化建设", "柳河路下穿道工程", "老旧小区改造"])(
  "%s should have a cost indicator",
  (name) => {
    expect(findingsOf(rule, typed(formWith(output), "name", name))).toHaveLength(1);
  },
);

test("the finding names the word that it rests on", () => {
  const [finding] = findingsOf(rule, typed(formWith(output), "name", "办公设备购置"));
  expect(finding?.values).toMatchObject({ word: "购置" });
});

test.each(["公安辅警经费", "工程师职称评审", "罪犯教育改造经费", "希望工程助学金"])(
  "%s builds and buys nothing",
  (name) => {
    expect(findingsOf(rule, typed(formWith(output), "name", name))).toEqual([]);
  },
);

test.each([
  ["产出指标", "成本指标", "总投资"],
  ["成本指标", "经济成本指标", "总投资"],
  ["效益指标", "经济效益指标", "单位成本"],
])("a cost under %s, %s (%s) is enough", (level1, level2, name) => {
  const form = formWith(output, { level1, level2, name, target: "≤3万元" });
  expect(findingsOf(rule, typed(form, "name", "办公设备购置"))).toEqual([]);
});

test.each([
  ["2017", "hint"],
  ["2023", "warning"],
])("a form of %s is told so as a %s: the guide that asks for it is of 2021", (year, severity) => {
  const form = typedAll(formWith(output), { name: "办公设备购置", year });
  expect(findingsOf(rule, form)).toMatchObject([{ severity }]);
});
