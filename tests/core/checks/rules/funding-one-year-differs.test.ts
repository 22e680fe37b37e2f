import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "funding-one-year-differs";

test("a one-year project that asks for less than it costs is a warning", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.annualTotal", "3000"))).toMatchObject([
    { severity: "warning", field: "funding.annualTotal" },
  ]);
});

test("3391.320 is the same amount as 3391.32", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.annualTotal", "3391.320"))).toEqual([]);
});

test("more than it costs is another rule's", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "funding.annualTotal", "4000"))).toEqual([]);
});

test("a project over several years may ask for less", () => {
  expect(findingsOf(rule, cleanForm2026)).toEqual([]);
});

test("with a date that cannot be read the heading's years decide, and without these it cannot judge", () => {
  const form = typedAll(cleanForm2023, { "funding.annualTotal": "3000", end: "2023 年 2 月 30 日" });
  expect(findingsOf(rule, form)).toHaveLength(1);
  expect(notJudgedOf(rule, { ...form, goalPeriod: null })).toMatchObject([{ reason: "date-unreadable" }]);
});
