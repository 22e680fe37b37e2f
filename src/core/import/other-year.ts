import { yearOf } from "../form/date";
import { ofEachList } from "../form/indicator-lists";
import { amountFields, type FieldPath, type IndicatorLists, type Project } from "../form/project";
import { moveDate, moveDatesIn } from "./move-dates";

/** What becomes of last year's amounts or targets: they stay in their fields, or beside them, which are then empty. */
export type Kept = "copied" | "beside";
export const keptWays: readonly Kept[] = ["beside", "copied"];

/** To which year a form is carried over, and how. */
export interface YearChoice {
  readonly year: number;
  readonly amounts: Kept;
  readonly targets: Kept;
}

/** A project of another year, and what its fields said that are now empty. */
export interface CarriedOver {
  readonly project: Project;
  /** The year that the reference is of; null where the form does not say. */
  readonly from: number | null;
  readonly reference: Readonly<Partial<Record<FieldPath, string>>>;
}

/**
 * Carries a project over to another year: year, period and the dates named in goals and targets move by the difference
 * of the years; names, classification and indicators stay. A form that names no year keeps its dates.
 */
export function toYear(project: Project, { year, amounts, targets }: YearChoice): CarriedOver {
  const from = project.year ?? (project.start === null ? null : yearOf(project.start));
  const years = from === null ? 0 : year - from;
  const moved = moveAll({ ...project, year }, years, from);
  const reference: Partial<Record<FieldPath, string>> = {};
  return {
    project: {
      ...moved,
      funding: amounts === "copied" ? moved.funding : withoutAmounts(project, reference),
      indicators: targets === "copied" ? moved.indicators : withoutTargets(project, moved, reference),
    },
    from,
    reference,
  };
}

function moveAll(project: Project, years: number, from: number | null): Project {
  const { start, end, goals } = project;
  const last = end === null ? from : yearOf(end);
  const isMoved = (year: number) => from !== null && year >= from && year <= Math.max(from, last ?? from);
  const text = (written: string | null) => written && moveDatesIn(written, years, isMoved);
  return {
    ...project,
    start: start && moveDate(start, years),
    end: end && moveDate(end, years),
    goals: { overall: text(goals.overall), annual: text(goals.annual) },
    indicators: ofEachList((list) =>
      project.indicators[list].map((indicator) => ({ ...indicator, target: text(indicator.target) })),
    ),
  };
}

type Reference = Partial<Record<FieldPath, string>>;

function withoutAmounts({ funding }: Project, reference: Reference): Project["funding"] {
  const empty = { ...funding };
  for (const field of amountFields) {
    const amount = funding[field];
    if (amount !== null) reference[`funding.${field}`] = `${amount}${funding.currency ?? ""}`;
    empty[field] = null;
  }
  return empty;
}

/** The year's targets; those of the whole time go on holding. */
function withoutTargets(before: Project, { indicators }: Project, reference: Reference): IndicatorLists {
  const annual = indicators.annual.map((indicator, index) => {
    const target = before.indicators.annual[index]?.target ?? null;
    // An indicator that is nothing but its target would be gone without it.
    if (target === null || indicator.name === null) return indicator;
    reference[`indicators.annual.${index}.target`] = target;
    return { ...indicator, target: null };
  });
  return { ...indicators, annual };
}
