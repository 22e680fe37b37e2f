import { asksFor } from "../asks-for";
import { nothing, type Rule } from "../rule";

/** 实施单位 is empty, on a form that asks for it. */
export const unitMissing: Rule = {
  id: "unit-missing",
  severity: "error",
  basis: "localInstructions",
  claimsAbsence: true,
  check: (form) =>
    form.project.unit === null && asksFor(form, "unit") ? [{ verdict: "found", field: "unit" }] : nothing,
};
