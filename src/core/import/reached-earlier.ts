import { isSameProjectInAnyYear } from "../form/identity";
import type { PaperIndicator } from "../form/paper";
import type { Amount, CurrencyUnit, Indicator, Project } from "../form/project";
import { asAmount } from "../form/amount";
import { fold } from "../form/text";
import { spentInAll } from "../kinds/scoring/execution";
import { writtenRate } from "../kinds/scoring/score";
import type { FormReading } from "../recognise/reading";

/** What an indicator had for its target in an earlier year, and what was reached (实际完成值). */
export interface ReachedIndicator {
  readonly target: string | null;
  readonly actual: string;
}

/** What a project reached in an earlier year, by its 自评表. */
export interface ReachedEarlier {
  readonly year: number;
  /** The year's budget and what was spent of it, in the paper's unit (null where it states none); null where it does not tell both. */
  readonly money: {
    readonly budget: Amount;
    readonly executed: Amount;
    /** 执行率 in per cent, to the hundredth; null where there was no budget. */
    readonly rate: Amount | null;
    readonly currency: CurrencyUnit | null;
  } | null;
  /** By the place of the indicator among the project's annual ones; those that cannot be told are missing. */
  readonly indicators: ReadonlyMap<number, ReachedIndicator>;
}

/** The 自评表 of the latest year before the project's own; null where there is none, or two of that year. */
function latestEvaluation(project: Project, forms: readonly FormReading[]): FormReading | null {
  const { year } = project;
  if (year === null || project.name === null) return null;
  const earlier = forms.filter(
    (form) =>
      form.paper?.kind === "selfEvaluation" &&
      (form.project.year ?? year) < year &&
      isSameProjectInAnyYear(project, form.project),
  );
  const latest = Math.max(...earlier.map((form) => form.project.year ?? 0));
  const found = earlier.filter((form) => form.project.year === latest);
  return found.length === 1 ? (found[0] ?? null) : null;
}

const numbering = /^指标\d+[:.、]?/;
const bareName = (name: string | null): string => fold(name ?? "").replace(numbering, "");

/** The rows by the bare name of their indicator; a name that stands twice tells none of both. */
function byName<Row>(rows: readonly Row[], nameOf: (row: Row) => string | null): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach((row, at) => {
    const name = bareName(nameOf(row));
    if (found.has(name)) twice.add(name);
    found.set(name, at);
  });
  for (const name of ["", ...twice]) found.delete(name);
  return found;
}

function reachedOf({ target, actual }: PaperIndicator): ReachedIndicator | null {
  return actual.text === null ? null : { target: target.text, actual: actual.text };
}

/**
 * What a project reached in the latest year before its own, as its 自评表 of that year says: for next year's 申报表, beside its empty
 * or changed targets. Indicators are known by their names, without numbering; one whose name stands twice on either form is
 * left out, since nobody can tell which is meant.
 * @param forms all forms that are at hand, of whatever kind
 * @returns null where there is no such 自评表, or more than one of that year
 */
export function reachedEarlier(project: Project, forms: readonly FormReading[]): ReachedEarlier | null {
  const form = latestEvaluation(project, forms);
  const paper = form?.paper;
  if (!paper || form.project.year === null) return null;
  const before = byName(paper.indicators, ({ name }) => name.text);
  const own = byName(project.indicators.annual, ({ name }: Indicator) => name);
  const indicators = [...own].flatMap(([name, at]) => {
    const row = paper.indicators[before.get(name) ?? -1];
    const reached = row && reachedOf(row);
    return reached ? [[at, reached] as const] : [];
  });
  const spent = spentInAll(paper);
  return {
    year: form.project.year,
    money: spent && {
      budget: asAmount(spent.budget.toFixed()),
      executed: asAmount(spent.executed.toFixed()),
      rate: writtenRate(spent.budget, spent.executed),
      currency: form.project.funding.currency,
    },
    indicators: new Map(indicators),
  };
}
