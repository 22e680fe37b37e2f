import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied, typed, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "date-missing";

test("an empty date is a warning at its cell", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "end"))).toMatchObject([
    { severity: "warning", field: "end", cell: { row: 4, column: 5 } },
  ]);
});

test("both dates are missing in their two cells", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "start", "end"))).toHaveLength(2);
});

test("a form without date cells is not asked for dates", () => {
  expect(findingsOf(rule, without(cleanForm2023, "start", "end"))).toEqual([]);
});

test("a date that cannot be read is not missing", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "end", "年底前"))).toEqual([]);
});
