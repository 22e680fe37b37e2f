import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { emptied, typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goals-identical";

test("word for word the same goal is a warning over several years, blanks and widths aside", () => {
  const copy = `${cleanForm2026.project.goals.overall ?? ""} `.replaceAll("，", ",");
  expect(findingsOf(rule, typed(cleanForm2026, "goals.annual", copy))).toMatchObject([
    { severity: "warning", field: "goals.annual" },
  ]);
});

test("and a hint for one year", () => {
  const copy = cleanForm2023.project.goals.overall ?? "";
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", copy))).toMatchObject([{ severity: "hint" }]);
});

test("one more word makes a goal of its own", () => {
  const longer = `${cleanForm2026.project.goals.overall ?? ""}2026年开工。`;
  expect(findingsOf(rule, typed(cleanForm2026, "goals.annual", longer))).toEqual([]);
});

test("two empty goals are not alike", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "goals.overall", "goals.annual"))).toEqual([]);
});
