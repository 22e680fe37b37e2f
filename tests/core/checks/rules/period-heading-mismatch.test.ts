import { cleanForm2023 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "period-heading-mismatch";

test("a heading with other years is a warning at the heading, and the dates' years are offered", () => {
  expect(
    findingsOf(rule, typed(cleanForm2023, "goals.period", "项目总目标\n(2023 年-2025 年)")),
  ).toMatchObject([
    {
      severity: "warning",
      cell: { row: 9, column: 1 },
      fix: [{ kind: "set", field: "goals.period", text: "项目总目标\n(2023 年-2023 年)" }],
    },
  ]);
});

test("a heading with months is not rewritten", () => {
  const form = typed(cleanForm2023, "goals.period", "项目总目标（2024.01-2024.12）");
  expect(findingsOf(rule, form)).toMatchObject([{ fix: null }]);
});

test("dates in the wrong order are not written into the heading", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "start", "2025-01-01"))).toMatchObject([{ fix: null }]);
});

test("a heading without years says nothing wrong", () => {
  expect(findingsOf(rule, { ...cleanForm2023, goalPeriod: null })).toEqual([]);
});

test("months within the heading's years make no difference", () => {
  expect(findingsOf(rule, typed(cleanForm2023, "start", "2023-03-01"))).toEqual([]);
});
