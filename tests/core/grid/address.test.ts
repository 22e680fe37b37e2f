import fc from "fast-check";
import { rangeAt, rangeName, sheetEnd } from "../../../src/core/grid/address";

const row = fc.nat(sheetEnd.row);
const column = fc.nat(sheetEnd.column);

test("an address gives the range that it is the name of", () => {
  fc.assert(
    fc.property(row, row, column, column, (a, b, c, d) => {
      const [top, bottom, left, right] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
      const range = { top, left, bottom, right };
      expect(rangeAt(rangeName(range))).toEqual(range);
    }),
  );
});

test("whole rows and columns reach to the sheet's end", () => {
  expect(rangeAt("2:3")).toEqual({ top: 1, left: 0, bottom: 2, right: sheetEnd.column });
  expect(rangeAt("B:C")).toEqual({ top: 0, left: 1, bottom: sheetEnd.row, right: 2 });
});

test.each(["", ":", "甲", "A1:B2:C3"])("%s is no address", (text) => {
  expect(rangeAt(text)).toBeNull();
});
