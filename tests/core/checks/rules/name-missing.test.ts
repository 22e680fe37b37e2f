import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied, typed, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "name-missing";

test("a form without 项目名称 is an error at its cell", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "name"))).toMatchObject([
    { severity: "error", field: "name", cell: { row: 2, column: 1 } },
  ]);
});

test("a form that has no cell for the name is told so too", () => {
  expect(findingsOf(rule, without(cleanForm2023, "name"))).toMatchObject([{ cell: null }]);
});

test("a name of one character is a name", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "name", "桥"))).toEqual([]);
});
