import { formOf } from "../helpers/form-of";
import { cleanForm2023, cleanProject2023 } from "../helpers/clean-forms";
import { fieldsOf, formWith } from "../helpers/indicators";
import { findingsOf } from "../helpers/findings-of";

const rule = "indicators-missing";

test("a form without any indicator is wrong", () => {
  expect(fieldsOf(findingsOf(rule, formWith()))).toEqual(["indicators.annual"]);
});

test("a form whose indicators all stand in the long-term block has indicators", () => {
  const overall = cleanProject2023.indicators.annual;
  expect(findingsOf(rule, formOf({ ...cleanProject2023, indicators: { annual: [], overall } }))).toEqual([]);
});

test("a form with indicators is in order", () => {
  expect(findingsOf(rule, cleanForm2023)).toEqual([]);
});
