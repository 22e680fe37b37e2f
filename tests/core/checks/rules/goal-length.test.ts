import { checkForm } from "../../../../src/core/checks/check";
import { defaultSettings } from "../../../../src/core/checks/settings";
import { cleanForm2023 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goal-length";

test.each([
  [14, 1],
  [15, 0],
  [450, 0],
  [451, 1],
])("an annual goal of %i characters gives %i findings", (length, findings) => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", "目".repeat(length)))).toHaveLength(findings);
});

test("blanks do not count", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.annual", "目 \n".repeat(14)))).toMatchObject([
    { severity: "warning", variant: null, values: { length: "14" } },
  ]);
});

test("an overall goal may be short, not long", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "goals.overall", "维护稳定"))).toEqual([]);
  expect(findingsOf(rule, typed(cleanForm2023, "goals.overall", "目".repeat(451)))).toMatchObject([
    { variant: "long" },
  ]);
});

test("an office may set its own limits", () => {
  const settings = { ...defaultSettings, goalLength: { min: 1, max: 20 } };
  const rules = checkForm(cleanForm2023, settings).findings.map((finding) => finding.rule);
  expect(rules).toEqual([rule, rule]);
});
