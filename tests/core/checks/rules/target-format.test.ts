import { finds, onExtra, writtenBy } from "../helpers/indicators";

const rule = "target-format";

test.each([
  [">=95%", "≥95%"],
  ["=100.00(%)", "=100%"],
  ["≥９５％", "≥95%"],
  ["》90%", "≥90%"],
  ["≥98百分比", "≥98%"],
  [" >=95% ", "≥95%"],
])("%s is better written %s", (target, right) => {
  const [finding] = onExtra(rule, { name: "验收合格率", target });
  expect(finding?.severity).toBe("hint");
  expect(writtenBy(finding, "indicators.annual.0.target")).toBe(right);
});

test.each(["≥95%", "354 人", "及时", " 及时 ", "100.00%", "10-20个", " ≥95%"])(
  "“%s” is well spelt",
  (target) => {
    expect(finds(rule, "验收合格率", target)).toBe(false);
  },
);
