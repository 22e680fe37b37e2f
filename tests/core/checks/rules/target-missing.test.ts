import { emptied } from "../helpers/edit";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { fieldsOf, finds, onExtra } from "../helpers/indicators";

const rule = "target-missing";

test("an indicator whose target is empty is found by its target's field", () => {
  const found = findingsOf(rule, emptied(cleanForm2023, "indicators.annual.9.target"));
  expect(fieldsOf(found)).toEqual(["indicators.annual.9.target"]);
});

test.each(["-", "—", "/", "——"])("a dash (%s) is no target", (dash) => {
  expect(finds(rule, "培训人数", dash)).toBe(true);
});

test("“无” is a target: no accident at all", () => {
  expect(finds(rule, "安全事故", "无")).toBe(false);
});

test("a row without name is not asked for a target", () => {
  expect(onExtra(rule, { name: null, target: null })).toEqual([]);
});
