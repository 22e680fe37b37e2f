import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsOf, notJudgedOf } from "../helpers/findings-of";

const rule = "year-outside-period";

test.each(["2022", "2024"])("the year %s lies outside 2023", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "year", text))).toMatchObject([
    { severity: "warning", field: "year" },
  ]);
});

test.each(["2026", "2027"])("the year %s lies within 2026 to 2027", (text) => {
  expect(findingsOf(rule, typed(cleanForm2026, "year", text))).toEqual([]);
});

test("one date is enough to see it", () => {
  expect(findingsOf(rule, typedAll(cleanForm2023, { start: "", year: "2024" }))).toHaveLength(1);
});

test("dates in the wrong order are another rule's", () => {
  expect(findingsOf(rule, typedAll(cleanForm2023, { start: "2024-01-01", year: "2024" }))).toEqual([]);
});

test("with a date that cannot be read it cannot judge", () => {
  expect(notJudgedOf(rule, typed(cleanForm2023, "start", "年初"))).toMatchObject([
    { reason: "date-unreadable" },
  ]);
});
