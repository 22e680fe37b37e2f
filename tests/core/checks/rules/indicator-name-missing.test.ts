import { onExtra } from "../helpers/indicators";

const rule = "indicator-name-missing";

test("a target without name is found", () => {
  const [finding] = onExtra(rule, { name: null, target: "≥95%" });
  expect(finding).toMatchObject({
    field: "indicators.annual.0.name",
    variant: null,
    values: { target: "≥95%" },
  });
});

test.each(["88", "-", "*", "≥90%", "3.5", "①"])(
  "a name that is only a number or a sign (%s) is found",
  (name) => {
    expect(onExtra(rule, { name, target: "100" })).toMatchObject([{ variant: "no-words" }]);
  },
);

test.each(["PM2.5", "3年级学生人数", "A级景区"])("a name with a number in it (%s) is in order", (name) => {
  expect(onExtra(rule, { name, target: "100" })).toEqual([]);
});
