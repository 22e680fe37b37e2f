import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { emptied, fromElsewhere, typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "year-missing";

test("a form without a year is an error, and the dates give the year", () => {
  const [finding] = findingsOf(rule, emptied(cleanForm2023, "year"));
  expect(finding).toMatchObject({
    severity: "error",
    cell: { row: 1, column: 0 },
    fix: [{ kind: "set", field: "year", text: "2023" }],
  });
});

test("dates in two years do not say which year the form is for", () => {
  expect(findingsOf(rule, emptied(cleanForm2026, "year"))).toMatchObject([{ fix: null }]);
});

test("on a form without a line for the year it is a hint where the name says it", () => {
  const form = fromElsewhere(typed(cleanForm2026, "name", "2026年校舍维修项目"), "year");
  expect(findingsOf(rule, form)).toMatchObject([{ severity: "hint" }]);
  expect(findingsOf(rule, typed(form, "name", "校舍维修项目"))).toMatchObject([{ severity: "error" }]);
});

test("1923 is no year of a budget", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "year", "（1923 年度）"))).toMatchObject([
    { variant: "impossible", values: { text: "（1923 年度）" } },
  ]);
});

test.each(["2000", "（2099 年度）"])("%s is a year", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "year", text))).toEqual([]);
});
