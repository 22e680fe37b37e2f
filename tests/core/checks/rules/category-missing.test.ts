import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied, fromElsewhere } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "category-missing";

test("an empty 项目类别 is a warning", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "category"))).toMatchObject([
    { severity: "warning", field: "category" },
  ]);
});

test("a form from elsewhere whose layout has no category is not asked for it", () => {
  expect(findingsOf(rule, fromElsewhere(cleanForm2023, "category"))).toEqual([]);
});
