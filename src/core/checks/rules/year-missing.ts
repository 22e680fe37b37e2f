import { yearOf } from "../../form/date";
import { fold } from "../../form/text";
import { absent } from "../missing/absent";
import { nothing, type Fix, type Rule } from "../rule";
import type { Subject } from "../subject";

const digit = /\d/;

/** 年度 is not there, or is no year from 2000 to 2099. */
export const yearMissing: Rule = {
  id: "year-missing",
  severity: "error",
  basis: "transferInstructions",
  check(form) {
    if (form.project.year !== null) return nothing;
    const text = form.places.year?.text.trim() ?? "";
    const fix = yearOfDates(form);
    const details = {
      ...(form.places.year === undefined && namesYear(form) && { severity: "hint" as const }),
      ...(digit.test(text) && { variant: "impossible", values: { text } }),
      ...(fix && { fix }),
    };
    // The year has no label of its own that could have been missed: it stands below the title, or nowhere.
    return [
      form.places.year ? absent(form, "year", details) : { verdict: "found", field: "year", ...details },
    ];
  },
};

/** Whether the year of a form without a line for it is plain all the same: the project's name or its dates say it. */
function namesYear(form: Subject): boolean {
  return /(?<!\d)20\d{2}年/.test(fold(form.project.name ?? "")) || yearOfDates(form) !== null;
}

/** The year in which the project both starts and ends. */
function yearOfDates({ project: { start, end } }: Subject): Fix | null {
  if (start === null || end === null || yearOf(start) !== yearOf(end)) return null;
  return [{ kind: "set", field: "year", text: String(yearOf(start)) }];
}
