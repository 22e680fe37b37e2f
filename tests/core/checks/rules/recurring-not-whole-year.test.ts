import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "recurring-not-whole-year";

test.each([
  ["start", "2023-01-02"],
  ["end", "2023-12-30"],
] as const)("a recurring project whose %s is %s does not run the whole year", (field, text) => {
  expect(findingsOf(rule, typed(cleanForm2023, field, text))).toMatchObject([{ severity: "hint", field }]);
});

test("whole years may be several, and may be written as months", () => {
  expect(findingsOf(rule, typedAll(cleanForm2023, { start: "2023-01", end: "2025-12" }))).toEqual([]);
});

test("a one-off project starts when it starts", () => {
  expect(findingsOf(rule, typedAll(cleanForm2023, { category: "一次性项目", start: "2023-03-01" }))).toEqual(
    [],
  );
});

test("on the 2026 form the nature says whether a project is recurring", () => {
  const form = typedAll(cleanForm2026, { nature: "经常性项目", start: "2026-03-01" });
  expect(findingsOf(rule, form)).toHaveLength(1);
});
