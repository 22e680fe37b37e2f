import { emptied } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { fieldsOf, formWith } from "../helpers/indicators";

const rule = "level2-missing";

test("an indicator without level 2 is found", () => {
  const found = findingsOf(rule, emptied(cleanForm2023, "indicators.annual.9.level2"));
  expect(fieldsOf(found)).toEqual(["indicators.annual.9.level2"]);
});

test("a form that sorts nothing by level 2 has no column for it", () => {
  const form = formWith(
    { level1: "产出指标", name: "培训人数", target: "50人" },
    { level1: "效益指标", name: "就业人数", target: "30人" },
  );
  expect(findingsOf(rule, form)).toEqual([]);
});
