import { checkForm, checkForms } from "../../../src/core/checks/check";
import { cleanForm2023, cleanForm2026 } from "./helpers/clean-forms";

test.each([
  ["a one-year project on the 2023 form", cleanForm2023],
  ["a two-year project on the 2026 form", cleanForm2026],
])("no rule finds anything on %s that is in order", (_, form) => {
  expect(checkForm(form)).toEqual({ findings: [], notJudged: [] });
});

test("two different forms in one workbook are in order together", () => {
  expect(checkForms([cleanForm2023, cleanForm2026]).flatMap(({ findings }) => findings)).toEqual([]);
});
