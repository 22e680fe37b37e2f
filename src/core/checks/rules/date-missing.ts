import { isUnreadableDate } from "../period";
import type { Rule, Verdict } from "../rule";
import type { Subject } from "../subject";

/** 计划开始日期 or 计划完成日期 is empty; a form without cells for them is not asked for any. */
export const dateMissing: Rule = {
  id: "date-missing",
  severity: "warning",
  basis: "transferInstructions",
  claimsAbsence: true,
  check(form) {
    const missing = (["start", "end"] as const).filter((field) => isMissing(form, field));
    const found = missing.map((field): Verdict => ({ verdict: "found", field }));
    const oneCell = missing.length === 2 && form.places.start?.cell === form.places.end?.cell;
    return oneCell ? [{ verdict: "found", field: "start", variant: "period" }] : found;
  },
};

function isMissing(form: Subject, field: "start" | "end"): boolean {
  return form.project[field] === null && form.places[field] !== undefined && !isUnreadableDate(form, field);
}
