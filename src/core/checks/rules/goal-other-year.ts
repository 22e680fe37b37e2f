import { halfWidth } from "../../form/text";
import { yearsOf, type YearRange } from "../period";
import type { Rule, Verdict } from "../rule";
import type { Subject } from "../subject";

// Years of documents 〔2022〕, of plans (2021—2035年规划), and of what is compared with or goes on from are no slips.
const noSlipBehind = String.raw`[\d〔[(—–\-~至到较比自从与同]|[低高优]于`;
const noSlipBefore = String.raw`以来|起|相比|同期|[^。;,，；]{0,6}(?:规划|结转)`;
const yearNamed = new RegExp(String.raw`(?<!${noSlipBehind})(20\d{2})\s?年(?!${noSlipBefore})`, "g");

/** A goal names a year in which the project does not run, as happens when last year's form is copied. */
export const goalOtherYear: Rule = {
  id: "goal-other-year",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const years = yearsOf(form) ?? yearOfForm(form);
    if (years === null) return [];
    const { from, to } = years;
    return (["overall", "annual"] as const).flatMap((goal): Verdict[] => {
      const others = yearsNamedIn(form.project.goals[goal]).filter((year) => year < from || year > to);
      if (others.length === 0) return [];
      const values = { years: others.join("、"), period: from === to ? String(from) : `${from}—${to}` };
      return [{ verdict: "found", field: `goals.${goal}`, values }];
    });
  },
};

function yearsNamedIn(text: string | null): readonly number[] {
  if (text === null) return [];
  return [...new Set([...halfWidth(text).matchAll(yearNamed)].map(([, year]) => Number(year)))];
}

function yearOfForm({ project: { year } }: Subject): YearRange | null {
  return year === null ? null : { from: year, to: year };
}
