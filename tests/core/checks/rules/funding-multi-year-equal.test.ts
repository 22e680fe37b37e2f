import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed, typedAll } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "funding-multi-year-equal";

test("a project over several years that asks for all of its money at once is a warning", () => {
  expect(findingsOf(rule, typed(cleanForm2026, "funding.annualTotal", "771325800"))).toMatchObject([
    { severity: "warning", values: { amount: "771,325,800 元" } },
  ]);
});

test("a project of at most twelve months over New Year may be paid for at once", () => {
  const winter = { start: "2023-04", end: "2024-03" };
  expect(findingsOf(rule, typedAll(cleanForm2023, winter))).toEqual([]);
  expect(findingsOf(rule, typedAll(cleanForm2023, { ...winter, end: "2024-04" }))).toHaveLength(1);
});

test("a one-year project asks for all of its money", () => {
  expect(findingsOf(rule, cleanForm2023)).toEqual([]);
});
