import Big from "big.js";
import fc from "fast-check";
import { scoringPresets, type ScoringPreset } from "../../../../src/core/kinds/scoring/presets";
import {
  bandScores,
  executionRate,
  executionScore,
  gradeOf,
  indicatorScore,
  type Sense,
} from "../../../../src/core/kinds/scoring/score";
import * as oracle from "./oracle";

const big = (text: string): Big => new Big(text);
const decimal = (most: number, decimals: number, least = 0): fc.Arbitrary<string> =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((whole) => (whole / 10 ** decimals).toFixed(decimals));

/** A form as far as scores are concerned: its money, and its indicators with their points. */
const forms = fc.record({
  preset: fc.constantFrom(...scoringPresets),
  budget: decimal(5000, 2),
  executed: decimal(5500, 2),
  indicators: fc.array(
    fc.record({
      sense: fc.constantFrom<Sense>("atLeast", "exactly", "atMost"),
      weight: decimal(30, 1, 1),
      target: decimal(500, 2, 1),
      actual: decimal(1200, 2),
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

const toTheCent = (score: Big): bigint => BigInt(score.times(100).toFixed(0));

function byOracle(
  { overrun }: ScoringPreset,
  indicator: { sense: Sense; weight: string; target: string; actual: string },
): bigint {
  const [weight, target, actual] = [indicator.weight, indicator.target, indicator.actual].map(
    oracle.fraction,
  ) as [oracle.Fraction, oracle.Fraction, oracle.Fraction];
  const less = overrun === "ratio" ? oracle.lessByRatio : oracle.lessByExcess;
  const formula = indicator.sense === "atMost" ? less : oracle.more;
  return oracle.hundredths(formula(weight, target, actual));
}

/** Divisions are cut behind some decimals, so that a half may fall to the other side: by 0.01 at the most. */
const isAlike = (a: bigint, b: bigint): boolean => a - b <= 1n && b - a <= 1n;

test("scores of 1,000 random forms in four presets are those of an oracle, to 0.01", () => {
  fc.assert(
    fc.property(forms, ({ preset, budget, executed, indicators }) => {
      const weight = oracle.fraction(preset.execution);
      const money = executionScore(big(preset.execution), big(budget), big(executed));
      const right = oracle.hundredths(
        oracle.execution(weight, oracle.fraction(budget), oracle.fraction(executed)),
      );
      const wrong = indicators.filter((indicator) => {
        const { sense, weight: points, target, actual } = indicator;
        const measured = { sense, weight: big(points), target: big(target), actual: big(actual) };
        return !isAlike(toTheCent(indicatorScore(measured, preset)), byOracle(preset, indicator));
      });
      expect(isAlike(toTheCent(money), right)).toBe(true);
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("no score is below 0 or above its points, whatever was reached", () => {
  const any = decimal(1000, 2, -1000);
  fc.assert(
    fc.property(
      fc.constantFrom(...scoringPresets),
      fc.constantFrom<Sense>("atLeast", "exactly", "atMost"),
      any,
      any,
      (preset, sense, target, actual) => {
        const measured = { sense, weight: big("10"), target: big(target), actual: big(actual) };
        const score = indicatorScore(measured, preset);
        expect(score.gte(0) && score.lte(10)).toBe(true);
      },
    ),
  );
});

const [standard, shanghai, hubei] = scoringPresets as [ScoringPreset, ScoringPreset, ScoringPreset];
const scored = (sense: Sense, target: string, actual: string, preset: ScoringPreset): string =>
  indicatorScore({ sense, weight: big("10"), target: big(target), actual: big(actual) }, preset).toFixed();

test.each<[Sense, string, string, ScoringPreset, string]>([
  ["atLeast", "100", "90", standard, "9"],
  ["atLeast", "12", "96", standard, "10"],
  ["exactly", "0", "0", standard, "10"],
  ["exactly", "0", "1", standard, "0"],
  ["atMost", "8", "9", standard, "8.75"],
  ["atMost", "8", "9", hubei, "8.89"],
  ["atMost", "8", "16", standard, "0"],
  ["atMost", "8", "16", hubei, "5"],
  ["atMost", "0", "1", standard, "0"],
  ["atMost", "8", "7", hubei, "10"],
])("%s %s, reached %s, gives its score of 10", (sense, target, actual, preset, right) => {
  expect(scored(sense, target, actual, preset)).toBe(right);
});

test("10 × 215,457.60 ÷ 250,000.00 is 8.62, and the rate 86.18 %", () => {
  expect(executionScore(big("10"), big("250000.00"), big("215457.60")).toFixed()).toBe("8.62");
  expect(executionRate(big("250000.00"), big("215457.60"))?.toFixed(2)).toBe("86.18");
  expect(executionRate(big("0"), big("1"))).toBeNull();
  expect(executionScore(big("10"), big("0"), big("1")).toFixed()).toBe("0");
});

test("a grade begins with its limit, in each office's own words", () => {
  expect([big("90"), big("89.99"), big("60"), big("59.99")].map((total) => gradeOf(total, standard))).toEqual(
    ["优", "良", "中", "差"],
  );
  expect([big("75"), big("74.99"), big("59")].map((total) => gradeOf(total, shanghai))).toEqual([
    "良",
    "合格",
    "不合格",
  ]);
});

test("bands leave no gap and end at all points", () => {
  for (const { bands } of scoringPresets) {
    expect(bands.reached.to).toBe("100");
    expect(bands.reached.from).toBe(bands.partly.to);
    expect(bands.partly.from).toBe(bands.missed.to);
  }
  const { from, to } = bandScores(big("30"), standard.bands.partly);
  expect([from.toFixed(), to.toFixed()]).toEqual(["18", "24"]);
});

test("a preset's points add up to 100", () => {
  const whole = scoringPresets.flatMap(({ execution, levels }) =>
    Object.values(levels).flatMap((points) =>
      points
        ? Object.values(points)
            .reduce((sum, one) => sum.plus(one), big(execution))
            .toFixed()
        : [],
    ),
  );
  expect(whole.length).toBeGreaterThan(0);
  expect(new Set(whole)).toEqual(new Set(["100"]));
});
