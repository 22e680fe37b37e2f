import { checkForm } from "../../../../src/core/checks/check";
import { defaultSettings } from "../../../../src/core/checks/settings";
import { finds, onExtra, withExtra } from "../helpers/indicators";

const rule = "target-satisfaction-low";
const group = { level1: "满意度指标", level2: "服务对象满意度指标" };

test.each([
  ["市民满意度", "≥79.9%"],
  ["市民满意度", "70"],
  ["市民满意度", "0.7"],
  ["学生家长满意率", "60百分比"],
])("%s %s is low", (name, target) => {
  expect(onExtra(rule, { ...group, name, target })).toMatchObject([
    { variant: null, values: { floor: "80" } },
  ]);
});

test.each(["满意", "提升", "较高"])("“%s” is no figure", (target) => {
  expect(onExtra(rule, { ...group, name: "市民满意度", target })).toMatchObject([{ variant: "in-words" }]);
});

test("satisfaction is judged under 社会效益指标 too", () => {
  const social = { level1: "效益指标", level2: "社会效益指标" };
  expect(finds(rule, "市民对空气质量的满意程度", "≥60%", social)).toBe(true);
});

test.each([
  ["市民满意度", "≥80%"],
  ["市民满意度", "0.9"],
  ["市民满意度", "九成以上"],
  ["市民满意度", "≥4.5分"],
  ["有效投诉率", "≤3%"],
  ["投诉次数", "0次"],
  ["不满意率", "≤5%"],
  ["满意度提升", "≥5%"],
])("%s %s is in order", (name, target) => {
  expect(finds(rule, name, target, group)).toBe(false);
});

test("an office may set another floor", () => {
  const form = withExtra({ ...group, name: "学生满意度", target: "≥85%" });
  const strict = checkForm(form, { ...defaultSettings, satisfactionFloor: 90 });
  expect(strict.findings).toMatchObject([{ rule, values: { floor: "90" } }]);
});
