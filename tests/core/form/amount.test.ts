import fc from "fast-check";

import {
  asAmount,
  compareAmounts,
  convertAmount,
  formatAmount,
  isNegative,
  multiplyAmount,
  subtract,
  sumAmounts,
  writtenDecimalsOf,
} from "../../../src/core/form/amount";
import { readAmount } from "../../../src/core/form/read-amount";
import { amounts } from "./arbitraries";

describe("amounts", () => {
  it("are taken from plain digits as they stand", () => {
    expect(asAmount("3313.50")).toBe("3313.50");
    expect(asAmount("-0.5")).toBe("-0.5");
  });

  it.each(["", "1,000", "1e3", ".5", "5.", "+5", " 5", "五", "NaN", "0x10"])("refuse %j", (digits) => {
    expect(() => asAmount(digits)).toThrow(RangeError);
  });

  it("add up exactly where binary floating point does not", () => {
    expect(sumAmounts([asAmount("0.1"), asAmount("0.2")])).toBe("0.3");
    expect(sumAmounts([asAmount("6923.3552"), asAmount("3683.3970")])).toBe("10606.7522");
    expect(sumAmounts([asAmount("9007199254740993"), asAmount("0.01")])).toBe("9007199254740993.01");
  });

  it("keep the most decimals of those that are added", () => {
    expect(sumAmounts([asAmount("68.50"), asAmount("0")])).toBe("68.50");
    expect(sumAmounts([asAmount("68.50"), asAmount("1.5")])).toBe("70.00");
    expect(sumAmounts([])).toBe("0");
  });

  it("are subtracted exactly", () => {
    expect(subtract(asAmount("100"), asAmount("95.00"))).toBe("5.00");
    expect(subtract(asAmount("0.3"), asAmount("0.1"))).toBe("0.2");
    expect(subtract(asAmount("1"), asAmount("2"))).toBe("-1");
  });

  it("are compared by value, not by writing", () => {
    expect(compareAmounts(asAmount("10"), asAmount("9"))).toBe(1);
    expect(compareAmounts(asAmount("68.5"), asAmount("68.50"))).toBe(0);
    expect(compareAmounts(asAmount("-1"), asAmount("0.0"))).toBe(-1);
  });

  it("know their sign", () => {
    expect(isNegative(asAmount("-0.01"))).toBe(true);
    expect(isNegative(asAmount("-0.00"))).toBe(false);
    expect(isNegative(asAmount("0"))).toBe(false);
  });

  it("count the decimals that are written", () => {
    expect(writtenDecimalsOf(asAmount("2800000.0000"))).toBe(4);
    expect(writtenDecimalsOf(asAmount("68.50"))).toBe(2);
    expect(writtenDecimalsOf(asAmount("65"))).toBe(0);
  });

  it("are converted exactly between 万元 and 元", () => {
    expect(convertAmount(asAmount("3313.50"), "万元", "元")).toBe("33135000");
    expect(convertAmount(asAmount("10606.7522"), "万元", "元")).toBe("106067522");
    expect(convertAmount(asAmount("0.000012"), "万元", "元")).toBe("0.12");
    expect(convertAmount(asAmount("771325800.00"), "元", "万元")).toBe("77132.58");
    expect(convertAmount(asAmount("0.01"), "元", "万元")).toBe("0.000001");
  });

  it("stay as written where nothing is to convert", () => {
    expect(convertAmount(asAmount("68.50"), "万元", "万元")).toBe("68.50");
  });

  it("are written with thousands commas", () => {
    expect(formatAmount(asAmount("771325800.00"))).toBe("771,325,800.00");
    expect(formatAmount(asAmount("-123456"))).toBe("-123,456");
    expect(formatAmount(asAmount("999.12345"))).toBe("999.12345");
  });
});

describe("laws of amounts", () => {
  it("converting there and back gives the same value", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const there = convertAmount(amount, "元", "万元");
        const elsewhere = convertAmount(amount, "万元", "元");
        expect(compareAmounts(convertAmount(there, "万元", "元"), amount)).toBe(0);
        expect(compareAmounts(convertAmount(elsewhere, "元", "万元"), amount)).toBe(0);
      }),
    );
  });

  it("the order of a sum does not matter", () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 8 }), (list) => {
        expect(sumAmounts(list.toReversed())).toBe(sumAmounts(list));
      }),
    );
  });

  it("a sum less one of its parts is the rest", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(compareAmounts(subtract(sumAmounts([a, b]), a), b)).toBe(0);
      }),
    );
  });

  it("multiplying is adding many times", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 20 }), (amount, times) => {
        const sum = sumAmounts(Array.from({ length: times }, () => amount));
        expect(compareAmounts(multiplyAmount(amount, times), sum)).toBe(0);
      }),
    );
  });

  it("comparing agrees with subtracting", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(compareAmounts(a, b) === -1).toBe(isNegative(subtract(a, b)));
      }),
    );
  });

  it("an amount written with commas is read back digit for digit", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readAmount(formatAmount(amount))).toEqual({ amount, unit: null, cleaned: false });
      }),
    );
  });
});
