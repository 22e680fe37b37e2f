import { sameCell } from "../../grid/address";
import { absent } from "../missing/absent";
import { isUnreadableDate } from "../period";
import type { Rule } from "../rule";
import type { Subject } from "../subject";

/** 计划开始日期 or 计划完成日期 is empty; a form without cells for them is not asked for any. */
export const dateMissing: Rule = {
  id: "date-missing",
  severity: "warning",
  basis: "transferInstructions",
  check(form) {
    const missing = (["start", "end"] as const).filter((field) => isMissing(form, field));
    const { start, end } = form.places;
    const oneCell = missing.length === 2 && start && end && sameCell(start.cell, end.cell);
    return oneCell
      ? [absent(form, "start", { variant: "period" })]
      : missing.map((field) => absent(form, field));
  },
};

function isMissing(form: Subject, field: "start" | "end"): boolean {
  return form.project[field] === null && form.places[field] !== undefined && !isUnreadableDate(form, field);
}
