import fc from "fast-check";

import { canonicalUnit, sameUnit } from "../../../src/core/form/units";
import { units } from "../../../src/core/form/vocabulary";

describe("units that count the same things", () => {
  it.each([
    ["名", "人"],
    ["百分比", "%"],
    ["（%）", "％"],
    ["台", "套"],
    ["台/套", "台"],
    ["件", "起"],
    ["个", "项"],
    ["座", "个"],
    ["m²", "平方米"],
    ["㎡", "平方米"],
    ["M", "米"],
    ["工作日", "个工作日"],
    ["Ｍ", "米"],
    ["标准箱", "标准箱"],
    ["元 / 亩", "元/亩"],
  ])("%j and %j", (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
  });

  it.each([
    ["人", "人次"],
    ["人", "个"],
    ["%", "百分点"],
    ["元", "万元"],
    ["平方米", "米"],
    ["天", "工作日"],
    ["月", "年"],
    ["元/亩", "元"],
    ["个", ""],
  ])("%j and %j do not", (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
  });

  it("do so both ways round, and each with itself", () => {
    const unit = fc.constantFrom(...units);
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        expect(sameUnit(a, b)).toBe(sameUnit(b, a));
        expect(sameUnit(a, a)).toBe(true);
      }),
    );
  });
});

describe("the canonical spelling of a unit", () => {
  it.each([
    ["％", "%"],
    ["（%）", "%"],
    ["百分比", "%"],
    ["批次 / 千人", "批次/千人"],
    ["人", "人"],
  ])("of %j is %j", (unit, canonical) => {
    expect(canonicalUnit(unit)).toBe(canonical);
  });
});
