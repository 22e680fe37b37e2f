import Big from "big.js";
import fc from "fast-check";

import { asAmount } from "../../../../src/core/form/amount";
import type { Indicator } from "../../../../src/core/form/project";
import { sum } from "../../../../src/core/kinds/scoring/figures";
import { scoringPresets, type ScoringPreset } from "../../../../src/core/kinds/scoring/presets";
import { proposePoints, shareEqually } from "../../../../src/core/kinds/scoring/propose-points";
import { projects } from "../../../helpers/arbitrary-project";

function preset(id: ScoringPreset["id"]): ScoringPreset {
  const found = scoringPresets.find((one) => one.id === id);
  if (!found) throw new Error(`No preset ${id}`);
  return found;
}

function under(level1: string | null, count = 1, weight: string | null = null): Indicator[] {
  const indicator = { level1, level2: null, name: "指标", target: "100%", note: null };
  return Array<Indicator>(count).fill({ ...indicator, weight: weight === null ? null : asAmount(weight) });
}

const standard = preset("standard");

test("90 points go to the levels, equal within one, and the last takes what is left", () => {
  const indicators = [...under("产出指标", 3), ...under("效益指标", 2), ...under("满意度指标")];
  expect(proposePoints(indicators, standard)).toEqual(["16", "16", "18", "15", "15", "10"]);
});

test("a form with 成本指标 divides them otherwise", () => {
  const indicators = ["成本指标", "产出指标", "效益指标", "满意度指标"].flatMap((level1) => under(level1));
  expect(proposePoints(indicators, standard)).toEqual(["20", "40", "20", "10"]);
});

test("the points of a level that the form does not have go to the others in proportion", () => {
  expect(proposePoints([...under("产出指标"), ...under("效益指标")], standard)).toEqual(["56", "34"]);
});

test("a form's own points are kept where they add up to what is to be divided, and in proportion where they do not", () => {
  const own = [...under("产出指标", 1, "60"), ...under("效益指标", 1, "30")];
  expect(proposePoints(own, standard)).toEqual(["60", "30"]);
  const hundred = [...under("产出指标", 1, "60"), ...under("效益指标", 1, "40")];
  expect(proposePoints(hundred, standard)).toEqual(["54", "36"]);
});

test("points that only some indicators have are no division: all are proposed", () => {
  const some = [...under("产出指标", 1, "60"), ...under("效益指标")];
  expect(proposePoints(some, standard)).toEqual(["56", "34"]);
});

test("Hubei divides 80 points equally, whatever the levels", () => {
  const indicators = [...under("产出指标", 3), ...under("效益指标")];
  expect(proposePoints(indicators, preset("hubei"))).toEqual(["20", "20", "20", "20"]);
});

test("a level that no office divides is not passed over: all are equal then", () => {
  expect(proposePoints([...under("产出指标"), ...under("过程指标", 2)], standard)).toEqual([
    "30",
    "30",
    "30",
  ]);
});

test("however many indicators there are, the points and those of the money make exactly 100", () => {
  fc.assert(
    fc.property(projects, fc.constantFrom(...scoringPresets), ({ indicators: { annual } }, one) => {
      fc.pre(annual.length > 0);
      const points = proposePoints(annual, one).map((text) => new Big(text));
      expect(points).toHaveLength(annual.length);
      expect(points.every((share) => share.gt(0))).toBe(true);
      expect(sum(points).plus(one.execution).toFixed()).toBe("100");
    }),
  );
});

test("equal shares differ only in the last, by a quarter or a hundredth for each at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.constantFrom("90", "80", "50", "10"), (count, points) => {
      const shares = shareEqually(new Big(points), count);
      const [first] = shares;
      const last = shares.at(-1);
      expect(new Set(shares.slice(0, -1).map(String)).size).toBe(1);
      const more = last?.minus(first ?? 0);
      expect(more?.gte(0)).toBe(true);
      expect(more?.lte(first?.div(4) ?? 0) === true || more?.lte(count * 0.01)).toBe(true);
    }),
  );
});
