import { compareDates } from "../../form/date";
import { unreadableDates } from "../period";
import { nothing, type Rule } from "../rule";

/** 计划开始日期 lies after 计划完成日期. */
export const dateOrder: Rule = {
  id: "date-order",
  severity: "error",
  basis: "consistency",
  check(form) {
    const { start, end } = form.project;
    if (start === null || end === null) return unreadableDates(form);
    if (compareDates(start, end) !== 1) return nothing;
    return [{ verdict: "found", field: "end", values: { start, end } }];
  },
};
