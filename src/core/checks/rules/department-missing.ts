import { asksFor } from "../asks-for";
import { nothing, type Rule } from "../rule";

/** 主管部门 is empty, on a form that asks for it. */
export const departmentMissing: Rule = {
  id: "department-missing",
  severity: "error",
  basis: "transferInstructions",
  claimsAbsence: true,
  check: (form) =>
    form.project.department === null && asksFor(form, "department")
      ? [{ verdict: "found", field: "department" }]
      : nothing,
};
