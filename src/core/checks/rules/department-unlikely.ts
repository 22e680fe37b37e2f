import { fold } from "../../form/text";
import { nothing, type Rule } from "../rule";

const withoutBudget = /(?:[^专学]科|股|科室|小学|中学|幼儿园|中队|班组|村委会|居委会|社区)$/;

/** The 主管部门 is a section, a school or a team by its name, which answers to a department but is none. */
export const departmentUnlikely: Rule = {
  id: "department-unlikely",
  severity: "hint",
  basis: "practice",
  check({ project: { department } }) {
    const name = fold(department ?? "").replace(/\([^()]*\)$/, "");
    return withoutBudget.test(name) ? [{ verdict: "found", field: "department", values: { name } }] : nothing;
  },
};
