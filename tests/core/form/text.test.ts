import fc from "fast-check";

import { fold, halfWidth, isBlank, plainText } from "../../../src/core/form/text";
import { cellTexts } from "./arbitraries";

describe("texts of cells", () => {
  it.each(["", " ", "\n\t", "\u3000", "\u00a0", "\u200b\ufeff"])("%j is blank", (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(["0", ".", " a ", "\u200b一"])("%j is not blank", (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it("fold to half-width without blanks", () => {
    expect(fold("项目 绩效\n目标（万元）")).toBe("项目绩效目标(万元)");
    expect(fold("项\u200b目")).toBe("项目");
  });

  it("become half-width without a digit being made of anything else", () => {
    expect(halfWidth("ＡＢ１２，．％（）＞＝￥－　")).toBe("AB12,.%()>=¥- ");
    expect(halfWidth("﹪﹤﹥﹦−")).toBe("%<>=-");
    expect(halfWidth("5²①½万元。、“”")).toBe("5²①½万元。、“”");
  });

  it("keep every position when they become half-width", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        expect(halfWidth(text)).toHaveLength(text.length);
        expect(halfWidth(halfWidth(text))).toBe(halfWidth(text));
      }),
    );
  });

  it("become plain without blanks around them, but keep those inside", () => {
    expect(plainText("\u200b　３ ５４\u200b人\ufeff\n")).toBe("3 54人");
  });
});
