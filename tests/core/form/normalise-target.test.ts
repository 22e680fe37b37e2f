import fc from "fast-check";

import { asAmount, sumAmounts } from "../../../src/core/form/amount";
import { normaliseTarget } from "../../../src/core/form/normalise-target";
import { readTarget, type Target } from "../../../src/core/form/target";
import { cellTexts } from "./arbitraries";

const zero = asAmount("0");

describe("a target is brought into its canonical spelling", () => {
  it.each([
    [">=4个", "≥4个"],
    ["＞＝4个", "≥4个"],
    ["≧4个", "≥4个"],
    ["》4个", "≥4个"],
    ["<=475元/亩", "≤475元/亩"],
    ["＜5％", "<5%"],
    ["=100.00(%)", "=100%"],
    ["≥90.00（%）", "≥90%"],
    ["95.50(%)", "95.50%"],
    ["≥150.00(台)", "≥150台"],
    ["=96.50（个）", "=96.50个"],
    ["100百分比", "100%"],
    ["＝99百分比", "=99%"],
    ["３５４人", "354人"],
    ["≥８０Ｍ", "≥80M"],
    [" 354 人 ", "354 人"],
    ["》 95 %", "≥ 95 %"],
  ])("%j becomes %j", (text, expected) => {
    expect(normaliseTarget(text)).toBe(expected);
  });

  it.each([
    ...[
      "354 人",
      "< 5%",
      "≥95%",
      "100%",
      "=100%",
      "100.00%",
      "0起",
      "6万人",
      "2 批次/千人",
      "1,000人",
      "不低于95%",
    ],
    ...[
      "95%以上",
      "及时",
      " 及时",
      "2023年底",
      "2023．07",
      "二100百分比",
      "改善，提升",
      "＞＝**％",
      "10－20个",
      "",
      "250万",
    ],
  ])("%j stays as it is", (text) => {
    expect(normaliseTarget(text)).toBe(text);
  });

  it("once is enough", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        const once = normaliseTarget(text);
        expect(normaliseTarget(once)).toBe(once);
      }),
    );
  });

  it("the meaning stays: operator, value, unit, word and date", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        const meaning = (target: Target): unknown => ({
          ...target,
          text: null,
          number: target.number && sumAmounts([target.number, zero]).replace(/\.0*$/, ""),
        });
        expect(meaning(readTarget(normaliseTarget(text)))).toEqual(meaning(readTarget(text)));
      }),
    );
  });
});
