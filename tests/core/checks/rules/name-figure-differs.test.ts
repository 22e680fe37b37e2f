import { finds, onExtra } from "../helpers/indicators";

const rule = "name-figure-differs";

test("a name that promises 100 % over a target of 98 % contradicts it", () => {
  expect(onExtra(rule, { name: "水质达标率100%", target: "≥98%" })).toMatchObject([
    { severity: "warning", values: { figure: "100%", target: "≥98%" } },
  ]);
});

test.each([
  ["水质达标率100%", "100%"],
  ["水质达标率（≥98％）", "≥98.0%"],
  ["水质达标率（≥**%）", "≥98%"],
  ["水质达标率", "≥98%"],
  ["水质达标率100%", "达标"],
])("%s %s is in order", (name, target) => {
  expect(finds(rule, name, target)).toBe(false);
});
