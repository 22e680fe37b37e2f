import { convertAmount, compareAmounts, subtract, isZero } from "../form/amount";
import { projectFields } from "../form/fields";
import { isSameProjectInAnyYear } from "../form/identity";
import { plainLevel } from "../form/levels";
import type { Amount, AmountField, FieldPath, Indicator, Project } from "../form/project";
import { fold } from "../form/text";
import { valueOf } from "../form/value-of";
import { toYear } from "./other-year";
import { pairIndicators } from "./pair-indicators";

/** What an earlier form of the project said in a field. */
export interface EarlierValue {
  /** As it stood there; an amount in the unit of this form where both state theirs, else with its own unit. */
  readonly said: string;
  /** What 沿用 writes: dates in it are those of this year. Null where it cannot be told, as of an amount in an unknown unit. */
  readonly taken: string | null;
  /** An amount in this form's unit, with which the new one can be compared; null for everything else. */
  readonly amount: Amount | null;
}

/** What is known of a project from an earlier year. */
export interface EarlierYear {
  readonly year: number;
  readonly values: ReadonlyMap<FieldPath, EarlierValue>;
  /** Indicators of its year that this form does not have. */
  readonly others: readonly Indicator[];
}

/** The latest form of an earlier year of the same project, by its identity; null where there is none, or this one names no year. */
export function earlierForm(project: Project, others: readonly Project[]): Project | null {
  const { year } = project;
  if (year === null) return null;
  const earlier = others.filter(
    (other) => other.year !== null && other.year < year && isSameProjectInAnyYear(project, other),
  );
  return earlier.reduce<Project | null>(
    (latest, other) => ((other.year ?? 0) > (latest?.year ?? 0) ? other : latest),
    null,
  );
}

/** They tell the forms of two years apart, or are proposed from the year itself. */
const ofTheYear: ReadonlySet<FieldPath> = new Set(["name", "year", "start", "end", "funding.currency"]);

/** What an earlier form says of each field of a project that says something else, or nothing. */
export function earlierYear(project: Project, earlier: Project): EarlierYear {
  const { year } = project;
  const moved =
    year === null ? earlier : toYear(earlier, { year, amounts: "copied", targets: "copied" }).project;
  const values = new Map<FieldPath, EarlierValue>();
  for (const field of projectFields) {
    if (ofTheYear.has(field)) continue;
    const value = field.startsWith("funding.")
      ? earlierAmount(project, earlier, field)
      : earlierText(valueOf(earlier, field), valueOf(moved, field));
    if (value && !isSaid(value, valueOf(project, field))) values.set(field, value);
  }
  const { partners, alone } = pairIndicators(earlier.indicators.annual, project.indicators.annual);
  partners.forEach((at, index) => {
    const [own, target] = [
      project.indicators.annual[index],
      at === null ? undefined : earlier.indicators.annual[at],
    ];
    const value = earlierText(target?.target ?? null, moved.indicators.annual[at ?? -1]?.target ?? null);
    if (own && value && !isSaid(value, own.target)) values.set(`indicators.annual.${index}.target`, value);
  });
  return {
    year: earlier.year ?? 0,
    values,
    others: alone.flatMap((at) => moved.indicators.annual[at] ?? []),
  };
}

function earlierText(said: string | number | null, taken: string | number | null): EarlierValue | null {
  return said === null
    ? null
    : { said: String(said), taken: taken === null ? null : String(taken), amount: null };
}

function earlierAmount(project: Project, earlier: Project, field: FieldPath): EarlierValue | null {
  const amount = earlier.funding[field.slice("funding.".length) as AmountField];
  if (amount === null) return null;
  const [from, to] = [earlier.funding.currency, project.funding.currency];
  if (from === null || to === null) return { said: `${amount}${from ?? ""}`, taken: null, amount: null };
  const own = convertAmount(amount, from, to);
  return { said: own, taken: own, amount: own };
}

function isSaid({ taken, said, amount }: EarlierValue, now: string | number | null): boolean {
  if (now === null) return false;
  if (amount !== null) return compareAmounts(amount, now as Amount) === 0;
  return [taken, said].some((text) => text !== null && fold(text) === fold(String(now)));
}

/** How much an amount is more (+) or less (-) than the earlier one, in the unit and in per cent with at most one decimal. */
export function changeSince(
  earlier: Amount,
  now: Amount,
): { readonly amount: Amount; readonly percent: string | null } {
  const amount = subtract(now, earlier);
  // A share to be looked at, where a float does no harm.
  const percent = isZero(earlier) ? null : ((Number(amount) / Math.abs(Number(earlier))) * 100).toFixed(1);
  return { amount, percent: percent?.replace(/\.0$/, "") ?? null };
}

/** The indicators of an earlier year that belong under a 二级 of this form and are not in it. */
export function othersUnder(earlier: EarlierYear | null, level2: string | null): readonly Indicator[] {
  if (!earlier || level2 === null) return [];
  return earlier.others.filter(
    (own) => own.name !== null && plainLevel(own.level2 ?? "") === plainLevel(level2),
  );
}
