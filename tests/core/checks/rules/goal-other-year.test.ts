import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goal-other-year";

const withGoal = (goal: string) => typed(cleanForm2023, "goals.annual", goal);

test("last year's goal is a warning that names the years", () => {
  expect(findingsOf(rule, withGoal("2022年完成设备采购，2021 年验收遗留项目。"))).toMatchObject([
    { severity: "warning", field: "goals.annual", values: { years: "2022、2021", period: "2023" } },
  ]);
});

test("a year is named by its figures, wherever it stands", () => {
  expect(findingsOf(rule, withGoal("设备采购于２０２２年完成，投入使用。"))).toMatchObject([
    { values: { years: "2022" } },
  ]);
});

test.each([
  "2023年完成设备采购，年底前全部投入使用。",
  "根据甘财科〔2022〕78号文件，完成年度采购任务。",
  "按照2021-2035年规划，完成年度建设任务。",
  "投诉率比2022年下降5个百分点，较2021年下降8个百分点。",
  "自2019年起持续推进，2020年以来成效明显。",
  "受理量不低于2022年，使用2022年度结转资金。",
])("%s names no other year of the project", (goal) => {
  expect(findingsOf(rule, withGoal(goal))).toEqual([]);
});

test("any year of a longer project may be named", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "goals.overall", "2026年开工，2027年建成通车。"))).toEqual([]);
  expect(
    findingsOf(rule, typed(cleanForm2026, "goals.overall", "2026年开工，2028年建成通车。")),
  ).toHaveLength(1);
});

test("without dates the form's year counts, and without that nothing", () => {
  const dateless = without(withGoal("2022年完成设备采购，投入使用。"), "start", "end");
  expect(findingsOf(rule, { ...dateless, goalPeriod: null })).toHaveLength(1);
  expect(findingsOf(rule, { ...typed(dateless, "year", ""), goalPeriod: null })).toEqual([]);
});
