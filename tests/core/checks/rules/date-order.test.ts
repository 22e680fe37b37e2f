import { cleanForm2023 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "date-order";

test("a start after the end is an error", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "start", "2024-01-01"))).toMatchObject([
    { severity: "error", values: { start: "2024-01-01", end: "2023-12-31" } },
  ]);
});

test.each(["2023-12-31", "2023-12", "2023"])("a start %s is not after the end 2023-12-31", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "start", text))).toEqual([]);
});

test("with a date that cannot be read it cannot judge", () => {
  const form = typed(cleanForm2023, "start", "2023 年 2 月 30 日");
  expect(findingsOf(rule, form)).toEqual([]);
  expect(notJudgedOf(rule, form)).toMatchObject([{ field: "start", reason: "date-unreadable" }]);
});
