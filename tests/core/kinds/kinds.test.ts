import { formKinds } from "../../../src/core/form/form-kind";
import { kindName, kindOf } from "../../../src/core/kinds/kinds";
import { languages } from "../../../src/core/language/language";

test.each([
  ["财政项目支出绩效目标申报表", "target"],
  ["（2026年度）项目支出绩效目标表", "target"],
  ["2022年度 项目支出绩效自评表", "selfEvaluation"],
  ["绩效目标自评表", "selfEvaluation"],
  ["项目支出绩效运行监控表", "monitoring"],
  ["部门整体支出绩效目标申报表", "department"],
  ["部门整体支出绩效自评表", "department"],
  ["项目支出绩效评价指标体系评分表", "unknown"],
])("the title %s tells a form of the kind %s", (title, kind) => {
  expect(kindOf({ titles: [title], headers: [] })).toBe(kind);
});

test.each([
  [["年度指标值", "实际完成值", "分值"], "selfEvaluation"],
  [["全年预算数（A）", "全年执行数（B）", "得分"], "selfEvaluation"],
  [["1-7月执行数", "全年预计执行数"], "monitoring"],
  [["年度主要任务", "任务名称"], "department"],
])("headers that only one kind has tell it, whatever the title: %j", (headers, kind) => {
  expect(kindOf({ titles: ["项目支出绩效目标表"], headers })).toBe(kind);
});

test.each([
  ["a single word", ["得分"]],
  ["words that 申报表 have as well", ["分值", "上年执行数", "执行率"]],
  [
    "a sentence that holds them",
    ["项目实际完成值达到年度指标值，自评得分不低于90分，执行率达到百分之九十五以上"],
  ],
])("%s does not make another kind of a 申报表", (_, headers) => {
  expect(kindOf({ titles: ["绩效目标申报表"], headers })).toBe("target");
});

test("a form that says nothing of its kind has none", () => {
  expect(kindOf({ titles: ["第一小学"], headers: ["项目名称", "年度指标值"] })).toBeNull();
});

test.each(languages)("every kind has a name of its own in %s", (language) => {
  expect(new Set(formKinds.map((kind) => kindName(kind)[language])).size).toBe(formKinds.length);
});
