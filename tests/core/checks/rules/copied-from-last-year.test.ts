import { cleanForm2023 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsAmong } from "../helpers/findings-of";

const rule = "copied-from-last-year";
const goal = "保障特保队员工资发放到位，协助办理刑事案件100件。";
const last = typed(cleanForm2023, "goals.annual", goal);
const next = typedAll(last, { year: "（2024 年度）" });

test("the form of the next year with the same goal and targets is a hint, in whatever order they stand", () => {
  expect(findingsAmong(rule, [last, next])).toMatchObject([
    [],
    [{ severity: "hint", values: { year: "2023" } }],
  ]);
  expect(findingsAmong(rule, [next, last])).toMatchObject([[{ values: { year: "2023" } }], []]);
});

test.each([
  ["with one other target", { "indicators.annual.0.target": "360人" }],
  ["with another goal", { "goals.annual": "协助办理刑事案件120件。" }],
  ["of another unit", { unit: "上海市公安局青湖分局" }],
  ["of the year after next", { year: "（2025 年度）" }],
] as const)("a form %s is no copy", (_, texts) => {
  expect(findingsAmong(rule, [last, typedAll(next, texts)])).toEqual([[], []]);
});
