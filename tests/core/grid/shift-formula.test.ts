import fc from "fast-check";
import { formulaTokens } from "../../../src/core/grid/formula-tokens";
import { shiftFormula } from "../../../src/core/grid/shift-formula";

test.each([
  ["A1+$A$1+A$1+$A1", 1, 2, "C2+$A$1+C$1+$A2"],
  ["SUM(B2:B9,$C:D,3:$4)", 2, 1, "SUM(C4:C11,$C:E,5:$4)"],
  ['IF(Z1="A1",LOG10(5),表!Z1)', 0, 1, 'IF(AA1="A1",LOG10(5),表!AA1)'],
  ["'A1 B2'!C3+税率A1", 1, 0, "'A1 B2'!C4+税率A1"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1048576", 0, 1, "#REF!"],
])("%s, filled %s down and %s right, reads %s", (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});

test("any text is taken apart without losing a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (formula) => {
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
  );
});

test("there and back again is the same formula", () => {
  const cell = fc.tuple(
    fc.integer({ min: 300, max: 900 }),
    fc.constantFrom("K", "$K", "AB"),
    fc.constantFrom("", "$"),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.nat(200), fc.nat(5), (cells, rows, columns) => {
      const formula = cells.map(([row, column, sign]) => `${column}${sign}${row}`).join("+");
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
