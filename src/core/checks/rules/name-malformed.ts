import type { Rule, Verdict } from "../rule";

const lineBreaks = /\s*[\r\n\t\v\f]\s*/;
const breaksBetweenWords = /(?<=\w)\s*[\r\n\t\v\f]\s*(?=\w)/g;
const allBreaks = /\s*[\r\n\t\v\f]\s*/g;
// Typographic quotes as in “三品一标” are part of many names; only the straight ones break imports.
const straightQuotes = /["']/;

/** 项目名称 is too long for the budget system, or has a line break, a tab or a straight quote in it. */
export const nameMalformed: Rule = {
  id: "name-malformed",
  severity: "warning",
  basis: "budgetSystem",
  check({ project: { name } }, { nameLength: longest }) {
    if (name === null) return [];
    const found: Verdict[] = [];
    if (lineBreaks.test(name)) {
      const text = name.replace(breaksBetweenWords, " ").replace(allBreaks, "");
      // In a document the break may be nothing but the end of a line.
      const severity = "hint" as const;
      found.push({ verdict: "found", field: "name", severity, fix: [{ kind: "set", field: "name", text }] });
    }
    if (straightQuotes.test(name)) found.push({ verdict: "found", field: "name", variant: "quote" });
    const { length } = name;
    if (length > longest)
      found.push({
        verdict: "found",
        field: "name",
        variant: "long",
        values: { length: String(length), longest: String(longest) },
      });
    return found;
  },
};
