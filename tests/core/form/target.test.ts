import fc from "fast-check";

import { countOf, isPercentage, isQualitative, readTarget } from "../../../src/core/form/target";
import { cellTexts } from "./arbitraries";

describe("a target that is a number", () => {
  it.each([
    ["354 人", null, "354", "人"],
    ["< 5%", "<", "5", "%"],
    ["＜５％", "<", "5", "%"],
    ["≥95%", "≥", "95", "%"],
    [">=95%", "≥", "95", "%"],
    ["≧95%", "≥", "95", "%"],
    ["》95%", "≥", "95", "%"],
    ["》＝95%", "≥", "95", "%"],
    ["<=475元/亩", "≤", "475", "元/亩"],
    ["《5%", "≤", "5", "%"],
    ["=100.00(%)", "=", "100.00", "%"],
    ["≥90.00（%）", "≥", "90.00", "%"],
    ["100百分比", null, "100", "%"],
    ["=99百分比", "=", "99", "%"],
    ["0起", null, "0", "起"],
    ["-5%", null, "-5", "%"],
    ["≤-5.5%", "≤", "-5.5", "%"],
    ["6万人", null, "6", "万人"],
    ["250万", null, "250", "万"],
    [">=2.61万元", "≥", "2.61", "万元"],
    ["1,000人次", null, "1000", "人次"],
    ["2 批次/千人", null, "2", "批次/千人"],
    ["1600元/亩", null, "1600", "元/亩"],
    ["100元/人·月", null, "100", "元/人·月"],
    ["30元/人/天", null, "30", "元/人/天"],
    ["≤7工作日", "≤", "7", "工作日"],
    ["≥80M", "≥", "80", "M"],
    ["≥80MPa", "≥", "80", "MPa"],
    ["5m2", null, "5", "m2"],
    ["12个月", null, "12", "个月"],
    ["≥12月", "≥", "12", "月"],
    ["18月", null, "18", "月"],
    ["≥150.00(台)", "≥", "150.00", "台"],
    ["＝96.00（个）", "=", "96.00", "个"],
    ["≥5【元/人】", "≥", "5", "元/人"],
    ["96.00(台班)", null, "96.00", "台班"],
    ["不大于10μg/m3", "≤", "10", "μg/m3"],
    ["≤35微克/立方米", "≤", "35", "微克/立方米"],
    ["最多3次", "≤", "3", "次"],
    ["至多3次", "≤", "3", "次"],
    ["至少3次", "≥", "3", "次"],
    ["20家（不含）以上", ">", "20", "家"],
    ["20家以上（不含）", ">", "20", "家"],
    ["20家（含）以上", "≥", "20", "家"],
    ["5天（不含）以下", "<", "5", "天"],
    ["百分之九十五点五", null, "95.5", "%"],
    ["≥百分之95", "≥", "95", "%"],
    ["百分之百", null, "100", "%"],
    ["百分百", null, "100", "%"],
    ["≥20年", "≥", "20", "年"],
    ["3500公斤", null, "3500", "公斤"],
    ["10标准箱", null, "10", "标准箱"],
    ["100%合格", null, "100", "%"],
    ["354名特保队员", null, "354", "名"],
    ["2", null, "2", null],
    ["2023", null, "2023", null],
    ["≥2023.07", "≥", "2023.07", null],
    ["1995.5", null, "1995.5", null],
    ["\u200b 98 %\n", null, "98", "%"],
  ])("%j: operator %s, number %s, unit %s", (text, operator, number, unit) => {
    expect(readTarget(text)).toEqual({ text, operator, number, unit, word: null, date: null });
  });

  it.each([
    ["大于等于90%", "≥"],
    ["大于或等于90%", "≥"],
    ["不低于90%", "≥"],
    ["不少于90%", "≥"],
    ["90%以上", "≥"],
    ["90%及以上", "≥"],
    ["90%（含）以上", "≥"],
    ["达90%以上", "≥"],
    ["达到90%", "≥"],
    ["百分之九十以上", "≥"],
    ["未超过90%", "≤"],
    ["不得大于90%", "≤"],
    ["达到90%以下", "≤"],
    ["不足90%", "<"],
    ["超过90%以上", ">"],
    ["大于90%", ">"],
    ["超过90%", ">"],
    ["不超过90%", "≤"],
    ["不高于90%", "≤"],
    ["小于等于90%", "≤"],
    ["控制在90%以内", "≤"],
    ["90%以内", "≤"],
    ["90%以下", "≤"],
    ["小于90%", "<"],
    ["低于90%", "<"],
    ["等于90%", "="],
  ])("%j says %s in words", (text, operator) => {
    expect(readTarget(text)).toMatchObject({ operator, number: "90", unit: "%", word: null });
  });

  it.each([
    ["3个工作日内", "3", "个工作日"],
    ["95以内", "95", null],
    ["10头以下", "10", "头"],
    ["2小时之内", "2", "小时"],
  ])("%j is a limit behind the unit", (text, number, unit) => {
    expect(readTarget(text)).toMatchObject({ operator: "≤", number, unit });
  });
});

describe("a target in words", () => {
  it.each([
    "及时",
    "有效减少",
    "参照集中采购限额控制",
    "是",
    "AA",
    "达成预期指标",
    "12月底前",
    "6月30日前",
    "3月份",
    "十二月底前",
    "12月",
    "12月完成",
    "6月之前",
    "三次",
  ])("%j is a word", (text) => {
    const target = readTarget(text);
    expect(target).toEqual({ text, operator: null, number: null, unit: null, word: text, date: null });
    expect(isQualitative(target)).toBe(true);
    expect(isPercentage(target)).toBe(false);
  });

  it("is the word without the blanks around it, but the text keeps them", () => {
    expect(readTarget(" 改善\n")).toMatchObject({ text: " 改善\n", word: "改善" });
  });
});

describe("a target that is a date", () => {
  it.each([
    ["2023年底", null, "2023-12-31"],
    ["2023年年底", null, "2023-12-31"],
    ["2023年末", null, "2023-12-31"],
    ["2023年", null, "2023-12-31"],
    ["2023年6月底前完成", "≤", "2023-06-30"],
    ["2024年2月", null, "2024-02-29"],
    ["2023.07", null, "2023-07-31"],
    ["2023.07-2024.01", null, "2024-01-31"],
    ["2023年1月至12月", null, "2023-12-31"],
    ["2023/12/31", null, "2023-12-31"],
    ["2023年11月30日之前", "≤", "2023-11-30"],
    ["≤2023-11-30", "≤", "2023-11-30"],
    ["\u200b≤ 2023-11-30", "≤", "2023-11-30"],
    ["2023年内", "≤", "2023-12-31"],
    ["于2023年10月完工", null, "2023-10-31"],
    ["截至２０２３年底", null, "2023-12-31"],
  ])("%j: operator %s, last day %s", (text, operator, date) => {
    expect(readTarget(text)).toEqual({ text, operator, number: null, unit: null, word: null, date });
  });
});

describe("a target that is none of these", () => {
  it.each([
    ...[
      "",
      " ",
      "-",
      "——",
      "**",
      "≥**%",
      "≥",
      "二100百分比",
      "二100%",
      "10-20个",
      "90%-95%",
      "3/4",
      "1:3",
      "约100个",
    ],
    ...["5 000人", "1,23人", "2023年2月30日", "1座,占地300平方米", "指标1", "①", "5²人", "每月1次", "100±5"],
    ...["10至20个", "百分之五十至六十", "百分之50-60", "一百二十至一百五十1"],
    // What contradicts itself, and what stands in brackets but is no unit.
    ...["≤90%以上", "=90%以上", "不足5%以上", "96.00(含税)", "96(台班)", "5.00(暂定)"],
  ])("%j is left unread", (text) => {
    const target = readTarget(text);
    expect(target).toEqual({ text, operator: null, number: null, unit: null, word: null, date: null });
    expect(isQualitative(target)).toBe(false);
    expect(isPercentage(target)).toBe(false);
  });

  it("also where a number is longer than any amount, or the text longer than any target", () => {
    expect(readTarget("9".repeat(41)).number).toBeNull();
    expect(readTarget(`5人${"，".repeat(300)}`).number).toBeNull();
  });
});

describe("percentages", () => {
  it.each(["95%", "≥95 ％", "=100.00(%)", "100百分比"])("%j is one", (text) => {
    expect(isPercentage(readTarget(text))).toBe(true);
  });

  it.each(["95", "5‰", "3个百分点", "95人"])("%j is none", (text) => {
    expect(isPercentage(readTarget(text))).toBe(false);
  });
});

describe("what a target counts", () => {
  it.each([
    ["6万人", "60000", "人"],
    ["60000人", "60000", "人"],
    ["2.61万元", "26100", "元"],
    ["1.5亿元", "150000000", "元"],
    ["250万", "2500000", null],
    ["3万元/个", "30000", "元/个"],
    ["354 人", "354", "人"],
    ["100.00%", "100.00", "%"],
    ["2", "2", null],
  ])("%j is %s of %s", (text, value, unit) => {
    expect(countOf(readTarget(text))).toEqual({ value, unit });
  });

  it.each(["及时", "2023年底", "二100百分比"])("%j counts nothing", (text) => {
    expect(countOf(readTarget(text))).toBeNull();
  });
});

describe("any text at all", () => {
  it("stays untouched in its target", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        expect(readTarget(text).text).toBe(text);
      }),
    );
  });

  it("is at most one of number, word and date", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        const { number, word, date, unit } = readTarget(text);
        expect([number, word, date].filter((part) => part !== null).length).toBeLessThanOrEqual(1);
        expect(unit === null || number !== null).toBe(true);
      }),
    );
  });
});
