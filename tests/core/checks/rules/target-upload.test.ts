import { finds, onExtra, writtenBy } from "../helpers/indicators";

const rule = "target-upload";

test.each([
  ["2023.07-2024.01", "-"],
  ["≥**人", "*"],
  ["甲_乙*2", "_ *"],
])("the system refuses %s for its %s", (target, characters) => {
  expect(onExtra(rule, { name: "服务周期", target })).toMatchObject([
    { variant: null, values: { characters }, fix: null },
  ]);
});

test("blanks around a target can be taken away", () => {
  const [finding] = onExtra(rule, { name: "服务周期", target: "\u30006个月 " });
  expect(finding?.variant).toBe("blanks");
  expect(writtenBy(finding, "indicators.annual.0.target")).toBe("6个月");
});

test.each(["6个月", "354 人", "2023年7月至2024年1月", "2023—2024年"])("the system takes %s", (target) => {
  expect(finds(rule, "服务周期", target)).toBe(false);
});
