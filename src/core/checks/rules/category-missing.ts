import { asksFor } from "../asks-for";
import { nothing, type Rule } from "../rule";

/** 项目类别 is empty, on a form that asks for it. */
export const categoryMissing: Rule = {
  id: "category-missing",
  severity: "warning",
  basis: "practice",
  claimsAbsence: true,
  check: (form) =>
    form.project.category === null && asksFor(form, "category")
      ? [{ verdict: "found", field: "category" }]
      : nothing,
};
