import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied, fromElsewhere, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "department-missing";

test("an empty 主管部门 is an error", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "department"))).toMatchObject([
    { severity: "error", field: "department" },
  ]);
});

test("a Shanghai form without the cell lacks it all the same", () => {
  expect(findingsOf(rule, without(cleanForm2023, "department"))).toMatchObject([{ cell: null }]);
});

test("a form from elsewhere whose layout has no 主管部门 is not asked for it", () => {
  expect(findingsOf(rule, fromElsewhere(cleanForm2023, "department"))).toEqual([]);
});
