import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied, fromElsewhere, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "unit-missing";

test("an empty 实施单位 is an error", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "unit"))).toMatchObject([
    { severity: "error", field: "unit" },
  ]);
});

test("a Shanghai form without the cell lacks it all the same", () => {
  expect(findingsOf(rule, without(cleanForm2023, "unit"))).toMatchObject([{ cell: null }]);
});

test("a form from elsewhere whose layout has no 实施单位 is not asked for it", () => {
  expect(findingsOf(rule, fromElsewhere(cleanForm2023, "unit"))).toEqual([]);
});
