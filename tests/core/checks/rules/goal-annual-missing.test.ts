import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied, without } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goal-annual-missing";

test("no annual goal is an error at its cell", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "goals.annual"))).toMatchObject([
    { severity: "error", cell: { row: 10, column: 3 } },
  ]);
});

test("a form without a cell for it lacks it all the same", () => {
  expect(findingsOf(rule, without(cleanForm2023, "goals.annual"))).toMatchObject([{ cell: null }]);
});

test("an overall goal is not needed for it", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "goals.overall"))).toEqual([]);
});
