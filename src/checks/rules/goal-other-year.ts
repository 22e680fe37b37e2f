import { halfWidth } from "../../form/text";
import { yearsOf } from "../period";
import type { Rule, Verdict } from "../rule";
import type { Subject } from "../subject";

// Years of documents 〔2022〕, of plans (2021—2035年规划), and of what is compared with or goes on from are no slips.
const yearNamed =
  /(?<![\d〔[(（—–\-~～至到较比自从于与同对])(20\d{2})\s*年(?!以来|起|相比|同期|[^。；;，,]{0,6}(?:规划|结转|资产负债))/g;

/** A goal names a year in which the project does not run, as happens when last year's form is copied. */
export const goalOtherYear: Rule = {
  id: "goal-other-year",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const years = yearsOf(form) ?? yearOfForm(form);
    if (years === null) return [];
    const found: Verdict[] = [];
    for (const goal of ["overall", "annual"] as const) {
      const named = [...halfWidth(form.project.goals[goal] ?? "").matchAll(yearNamed)].map(([, year]) =>
        Number(year),
      );
      const others = named.filter((year) => year < years.from || year > years.to);
      const period = years.from === years.to ? String(years.from) : `${years.from}—${years.to}`;
      if (others.length > 0)
        found.push({
          verdict: "found",
          field: `goals.${goal}`,
          values: { years: [...new Set(others)].join("、"), period },
        });
    }
    return found;
  },
};

function yearOfForm({ project: { year } }: Subject): { from: number; to: number } | null {
  return year === null ? null : { from: year, to: year };
}
