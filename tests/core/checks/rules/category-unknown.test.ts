import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { fromElsewhere, typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "category-unknown";

test("a category of the 2026 form is a hint on the 2023 form", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "category", "特定目标类"))).toMatchObject([
    { severity: "hint", values: { text: "特定目标类", list: "经常性项目、一次性项目" } },
  ]);
});

test("the 2026 form has its own categories and natures", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "category", "经常性项目"))).toMatchObject([
    { field: "category" },
  ]);
  expect(findingsOf(rule, typed(cleanForm2026, "nature", "延续项目"))).toMatchObject([{ field: "nature" }]);
});

test("blanks in a category make no difference", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "category", "一次性 项目"))).toEqual([]);
});

test("forms from elsewhere have categories of their own", () => {
  const elsewhere = fromElsewhere(cleanForm2023);
  expect(findingsOf(rule, typed(elsewhere, "category", "基础建设、修缮类"))).toEqual([]);
});
