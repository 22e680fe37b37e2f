import fc from "fast-check";

import { joinTarget } from "../../../src/core/form/join-target";
import { isBlank } from "../../../src/core/form/text";
import { cellTexts } from "./arbitraries";

describe("a target is put together from its columns", () => {
  it.each([
    ["≥", "95", "%", "≥95%"],
    ["＞＝", "95", "%", "≥95%"],
    ["大于等于", "95", "%", "≥95%"],
    ["不超过", "250", "万元", "≤250万元"],
    ["=", "100.00", "(%)", "=100.00(%)"],
    ["＝", "100", "百分比", "=100百分比"],
    ["2", "95", "%", "≥95%"],
    ["1", "95", "%", ">95%"],
    ["3", "95", "%", "=95%"],
    ["4", "5", "%", "<5%"],
    ["5", "5", "%", "≤5%"],
    [null, "10", "辆", "10辆"],
    ["≥", "4", null, "≥4"],
    [null, "100", null, "100"],
    ["≥", "6万", "人", "≥6万人"],
    ["≥", "80-90", "%", "≥80-90%"],
    [null, "95以上", "%", "95%以上"],
    ["≥", " 95 ", "%", "≥ 95 %"],
    ["约", "95", "%", "约95%"],
  ])("%j + %j + %j gives %j", (sign, value, unit, expected) => {
    expect(joinTarget({ sign, value, unit })).toBe(expected);
  });

  it.each([
    ["≥", "≥95%", "%", "≥95%"],
    ["≥", "95%", "%", "≥95%"],
    ["≥", "95％", "百分比", "≥95％"],
    ["=", "不低于95%", "%", "不低于95%"],
    ["", "354人", "名", "354人"],
    ["≥", "百分之95", "%", "≥百分之95"],
    ["", "5", "(台)", "5(台)"],
    ["", "5台", "(台)", "5台"],
  ])("what the value has already is not repeated: %j + %j + %j gives %j", (sign, value, unit, expected) => {
    expect(joinTarget({ sign, value, unit })).toBe(expected);
  });

  it.each([
    ["定性", "及时", "", "及时"],
    ["定性", "优良", "%", "优良"],
    ["=", "及时", "/", "及时"],
    ["6", "显著提升", "无", "显著提升"],
    ["定量（其他）", "2023年底", "年", "2023年底"],
    ["正向指标", "95", "%", "95%"],
    ["不适用", "12月底前", "—", "12月底前"],
    ["15", "95", "%", "95%"],
  ])("what is no sign, and what is no unit, goes: %j + %j + %j gives %j", (sign, value, unit, expected) => {
    expect(joinTarget({ sign, value, unit })).toBe(expected);
  });

  it.each([null, "", " ", "\u200b"])("no value (%j) gives no target, whatever sign and unit say", (value) => {
    expect(joinTarget({ sign: "≥", value, unit: "%" })).toBe("");
  });

  it("no character of the value is lost", () => {
    const part = fc.option(cellTexts);
    fc.assert(
      fc.property(part, cellTexts, part, (sign, value, unit) => {
        fc.pre(!isBlank(value));
        const joined = joinTarget({ sign, value, unit });
        let at = 0;
        for (const character of joined) if (value.startsWith(character, at)) at += character.length;
        expect(at).toBe(value.length);
      }),
    );
  });
});
