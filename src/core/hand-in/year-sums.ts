import { annualAmountIn } from "../form/annual-amount";
import { sumAmounts } from "../form/amount";
import type { Amount, CurrencyUnit, Project } from "../form/project";

/** What the forms of one year ask for. */
export interface YearSum {
  /** Null for the forms that state no year. */
  readonly year: number | null;
  readonly forms: number;
  /** In the unit that was asked for. */
  readonly total: Amount;
  /** How many of them state no amount, or no unit, and are not in the sum. */
  readonly withoutAmount: number;
}

/** The sums of the forms by their years, the latest first, those without a year last: forms of different years are never added up. */
export function sumsByYear(
  projects: readonly Pick<Project, "year" | "funding">[],
  unit: CurrencyUnit,
): readonly YearSum[] {
  const years = [...new Set(projects.map(({ year }) => year))];
  years.sort((one, other) => (other ?? -Infinity) - (one ?? -Infinity));
  return years.map((year) => {
    const own = projects.filter((project) => project.year === year);
    const amounts = own
      .map(({ funding }) => annualAmountIn(funding, unit))
      .filter((amount) => amount !== null);
    return {
      year,
      forms: own.length,
      total: sumAmounts(amounts),
      withoutAmount: own.length - amounts.length,
    };
  });
}
