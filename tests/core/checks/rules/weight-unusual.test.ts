import { asAmount } from "../../../../src/core/form/amount";
import { onExtra } from "../helpers/indicators";

const rule = "weight-unusual";
const weighing = (weight: string) =>
  onExtra(rule, { name: "完成数量", target: "3个", weight: asAmount(weight) });

test.each(["0", "31", "45"])("a weight of %s is a hint", (weight) => {
  expect(weighing(weight)).toMatchObject([{ severity: "hint", values: { weight } }]);
});

test.each(["0.5", "10", "30"])("a weight of %s is usual", (weight) => {
  expect(weighing(weight)).toEqual([]);
});
