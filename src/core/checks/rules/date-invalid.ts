import { isUnreadableDate } from "../period";
import type { Rule } from "../rule";

/** What stands as 计划开始日期 or 计划完成日期 is no date, such as 2 月 30 日. */
export const dateInvalid: Rule = {
  id: "date-invalid",
  severity: "error",
  basis: "consistency",
  check: (form) =>
    (["start", "end"] as const)
      .filter((field) => isUnreadableDate(form, field))
      .map((field) => ({ verdict: "found", field, values: { text: form.places[field]?.text.trim() ?? "" } })),
};
