import { typed, typedAll, without } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";
import { finds } from "../helpers/indicators";

const rule = "target-late";
const timeliness = { level2: "时效指标" };

test.each(["2024年6月底前", "2024-01-01", "2024年", "2023.07-2024.01", "≤2024年3月"])(
  "%s is after the end of 2023",
  (target) => {
    expect(finds(rule, "项目完成时间", target, timeliness)).toBe(true);
  },
);

test.each(["2023年底", "2023-12-31", "2023年", "2023年12月", "12月底前", "及时"])(
  "%s is not after the end of 2023",
  (target) => {
    expect(finds(rule, "项目完成时间", target, timeliness)).toBe(false);
  },
);

test("a warranty ends after the project by its nature", () => {
  expect(finds(rule, "质保期至", "2026年12月", timeliness)).toBe(false);
});

test.each([
  ["2023年底", true],
  ["2023年7月1日", true],
  ["2023年6月", false],
  ["2023年6月30日", true],
  ["2023年", false],
])("with an end on 15 June 2023, whether all of %s is late: %s", (target, late) => {
  const form = typedAll(cleanForm2023, { end: "2023-06-15", "indicators.annual.4.target": target });
  expect(findingsOf(rule, form).length > 0).toBe(late);
});

test("without a date, the years in the goal's heading tell the end", () => {
  const form = typed(without(cleanForm2023, "end"), "indicators.annual.4.target", "2024年底");
  expect(findingsOf(rule, form)).toHaveLength(1);
});

test("an end that cannot be read leaves it open whether a date is late", () => {
  const unreadable = typed(cleanForm2023, "end", "项目验收后");
  const form = typed(unreadable, "indicators.annual.4.target", "2024年底");
  expect(findingsOf(rule, form)).toEqual([]);
  expect(notJudgedOf(rule, form)).toMatchObject([{ field: "end", reason: "date-unreadable" }]);
  expect(notJudgedOf(rule, unreadable)).toEqual([]);
});

test("how long the result lasts is no time of completion", () => {
  const [form] = [typed(cleanForm2023, "indicators.annual.0.name", "规划适用年限")];
  expect(findingsOf(rule, typed(form, "indicators.annual.0.target", "至2035年"))).toEqual([]);
});
