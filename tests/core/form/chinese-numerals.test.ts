import fc from "fast-check";

import { readNumeral, readSignBySign } from "../../../src/core/form/chinese-numerals";

test.each([
  ["零", 0],
  ["十", 10],
  ["十五", 15],
  ["一十五", 15],
  ["一百零五", 105],
  ["一百一十", 110],
  ["两千零五", 2005],
  ["一万零五", 10_005],
  ["一百二十万", 1_200_000],
  ["壹佰贰拾万", 1_200_000],
  ["壹拾万零伍仟", 105_000],
  ["叁仟伍佰壹拾贰万肆仟", 35_124_000],
  ["一亿二千三百万零五", 123_000_005],
])("%s is %d", (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each([
  "",
  "一百二",
  "三五",
  "万",
  "百",
  "一一百",
  "十百",
  "五万五",
  "一百人",
  "100",
  "二〇二六",
  "零零",
])("%j is no number, or may be two", (text) => {
  expect(readNumeral(text)).toBeNull();
});

/** A number below ten thousand in formal writing, place by place, and what it is worth. */
const fourPlaces = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
  .filter((digits) => digits.some((digit) => digit > 0))
  .map((digits) => {
    const spelt = digits
      .map((digit, at) => (digit === 0 ? "零" : "零壹贰叁肆伍陆柒捌玖".charAt(digit) + "仟佰拾".charAt(at)))
      .join("");
    return {
      spelt: spelt.replace(/零+/g, "零").replace(/零$/, "").replace(/^零/, ""),
      value: Number(digits.join("")),
    };
  });

test("what accountants write in four places and 万 is read", () => {
  fc.assert(
    fc.property(fourPlaces, fourPlaces, (high, low) => {
      const gap = low.value < 1000 ? "零" : "";
      expect(readNumeral(`${high.spelt}万${gap}${low.spelt}`)).toBe(high.value * 10_000 + low.value);
    }),
  );
});

test("years are read sign by sign, other numerals are not", () => {
  expect(readSignBySign("二〇二六")).toBe("2026");
  expect(readSignBySign("贰零贰陆")).toBe("2026");
  expect(readSignBySign("二十")).toBeNull();
});
