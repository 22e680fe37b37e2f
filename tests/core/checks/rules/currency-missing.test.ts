import { cleanForm2023 } from "../helpers/clean-forms";
import { emptied } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";
import { formOf } from "../helpers/form-of";

const rule = "currency-missing";

test("amounts without 万元 or 元 anywhere are a warning at the first of them", () => {
  expect(findingsOf(rule, emptied(cleanForm2023, "funding.currency"))).toMatchObject([
    { severity: "warning", field: "funding.total", values: { amount: "3391.32" } },
  ]);
});

test("a form that states its unit is in order, and so is one without amounts", () => {
  expect(findingsOf(rule, cleanForm2023)).toEqual([]);
  const { project } = cleanForm2023;
  const none = { ...project.funding, total: null, fiscal: null, annualTotal: null, annualFiscal: null };
  expect(findingsOf(rule, formOf({ ...project, funding: { ...none, currency: null } }))).toEqual([]);
});
