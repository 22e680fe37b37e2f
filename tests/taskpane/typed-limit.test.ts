import { noOwnRules, settingsOf } from "../../src/core/checks/own/own-rules";
import { limitFields } from "../../src/taskpane/settings/rules/limit-fields";
import { typedLimit } from "../../src/taskpane/settings/rules/typed-limit";
import type { Layer } from "../../src/taskpane/settings/rules/use-layer";

const untouched: Layer = {
  layer: "user",
  own: noOwnRules,
  below: settingsOf(noOwnRules),
  here: settingsOf(noOwnRules),
  above: noOwnRules,
};

function typeInto(label: string, typed: string, layer = untouched): ReturnType<typeof typedLimit> {
  const field = limitFields.find((one) => one.label === label);
  if (!field) throw new Error(`No input ${label}`);
  return typedLimit(field, layer, typed);
}

test.each([
  ["goal-min", "20", { goalLength: { min: 20, max: 450 } }],
  ["goal-max", " 300 ", { goalLength: { min: 15, max: 300 } }],
  ["satisfaction-floor", "87.5", { satisfactionFloor: 87.5 }],
  ["weight-sums", "100", { weightSums: [100] }],
  ["weight-sums", "80、90，100", { weightSums: [80, 90, 100] }],
  ["name-length", "50", { nameLength: 50 }],
  ["indicator-count", "5", { indicatorCount: 5 }],
])("%s: %s is laid down", (label, typed, limits) => {
  expect(typeInto(label, typed)).toEqual({ own: { rules: {}, limits } });
});

test.each([
  ["goal-min", "abc", "not-a-count"],
  ["goal-min", "10 20", "not-a-count"],
  ["goal-min", "451", "min-above-max"],
  ["goal-max", "14", "min-above-max"],
  ["satisfaction-floor", "101", "not-a-percentage"],
  ["weight-sums", "90、x", "not-sums"],
  ["weight-sums", "0", "not-sums"],
  ["name-length", "-1", "not-a-count"],
  ["indicator-count", "2.5", "not-a-count"],
])("%s: %s is refused with %s", (label, typed, problem) => {
  expect(typeInto(label, typed)).toEqual({ problem });
});

test("what holds already is not laid down by being looked at", () => {
  expect(typeInto("weight-sums", "90、100")).toEqual({ own: noOwnRules });
});

test("emptied, it lays down nothing of its own, and the other limits stay", () => {
  const own = { rules: {}, limits: { goalLength: { min: 20, max: 400 }, nameLength: 50 } };
  const layer = { ...untouched, own, here: settingsOf(own) };
  expect(typeInto("goal-min", " ", layer)).toEqual({ own: { rules: {}, limits: { nameLength: 50 } } });
});
