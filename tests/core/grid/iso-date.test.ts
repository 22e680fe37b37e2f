import { SSF } from "@e965/xlsx";
import fc from "fast-check";
import { isoDate } from "../../../src/core/grid/iso-date";

const formatter = SSF as {
  format(format: string, value: number, options: { readonly date1904: boolean }): string;
};

test("a day's number is the day that SheetJS makes of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_950_000 }), fc.boolean(), (serial, date1904) => {
      expect(isoDate(serial, date1904)).toBe(formatter.format("yyyy-mm-dd", serial, { date1904 }));
    }),
  );
});

test.each([
  [44927, false, "2023-01-01"],
  [44927.75, false, "2023-01-01"],
  [43465, true, "2023-01-01"],
  [59, false, "1900-02-28"],
  [60, false, "1900-02-29"],
  [61, false, "1900-03-01"],
  [2_958_465, false, "9999-12-31"],
  [2_958_466, false, null],
  [-1, false, null],
])("%d counted from 1904: %s", (serial, date1904, day) => {
  expect(isoDate(serial, date1904)).toBe(day);
});
