import { findingsOf } from "../helpers/findings-of";
import { formWith } from "../helpers/indicators";

const rule = "targets-all-full";
const withTargets = (...targets: readonly string[]) =>
  formWith(...targets.map((target, index) => ({ name: `第${index + 1}项完成率`, target })));

test("five targets that are all 100 % are a hint", () => {
  const found = findingsOf(rule, withTargets("100%", "100%", "=100%", "≥100%", "100.00%"));
  expect(found).toMatchObject([{ severity: "hint", values: { count: "5" } }]);
});

test("one other target is enough, and of fewer nothing is said", () => {
  expect(findingsOf(rule, withTargets("100%", "100%", "100%", "100%", "≥95%"))).toEqual([]);
  expect(findingsOf(rule, withTargets("100%", "100%", "100%", "100%"))).toEqual([]);
});
