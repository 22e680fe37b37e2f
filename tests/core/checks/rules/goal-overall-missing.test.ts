import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { emptied, fromElsewhere, typedAll } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "goal-overall-missing";

test("no overall goal is an error over several years", () => {
  expect(findingsOf(rule, emptied(cleanForm2026, "goals.overall"))).toMatchObject([
    { severity: "error", variant: null },
  ]);
});

test("and a hint for one year", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "goals.overall"))).toMatchObject([
    { severity: "hint", variant: "one-year" },
  ]);
});

test("without dates the heading's years tell how long the project runs", () => {
  const heading = "项目总目标（2023年-2025年）";
  const form = typedAll(cleanForm2023, { start: "", end: "", "goals.period": heading, "goals.overall": "" });
  expect(findingsOf(rule, form)).toMatchObject([{ severity: "error" }]);
});

test("a form from elsewhere without a cell for it is not asked", () => {
  expect(findingsOf(rule, fromElsewhere(cleanForm2023, "goals.overall"))).toEqual([]);
});
