import { compareAmounts } from "../form/amount";
import { readLevel } from "../form/levels";
import {
  amountFields,
  indicatorLists,
  indicatorParts,
  type Amount,
  type Indicator,
  type Project,
} from "../form/project";
import { isNoneMark } from "../form/read-amount";
import { fold, isBlank } from "../form/text";

type Same = (wanted: string | null, read: string | null) => boolean;

function plain(text: string | null): string | null {
  return text === null || isBlank(text) ? null : text.trim();
}

const sameText: Same = (wanted, read) => plain(wanted) === plain(read);
/** A dash for "no goal" is read as none. */
const sameGoal: Same = (wanted, read) =>
  sameText(wanted !== null && isNoneMark(wanted) ? null : wanted, read);
const level = (text: string | null): string | null =>
  text === null || isBlank(text) ? null : (readLevel(text) ?? fold(text));
const sameLevel: Same = (wanted, read) => level(wanted) === level(read);
/** By value: a cell's own number format may show more zeros than were typed. */
const sameAmount: Same = (wanted, read) =>
  wanted === null || read === null ? wanted === read : compareAmounts(wanted as Amount, read as Amount) === 0;

const sameParts: Readonly<Record<(typeof indicatorParts)[number], Same>> = {
  level1: sameLevel,
  level2: sameLevel,
  name: sameText,
  target: sameText,
  weight: sameAmount,
  note: sameText,
};

function sameIndicators(wanted: readonly Indicator[], read: readonly Indicator[]): boolean {
  return (
    wanted.length === read.length &&
    wanted.every((indicator, at) => {
      const other = read[at];
      return other && indicatorParts.every((part) => sameParts[part](indicator[part], other[part]));
    })
  );
}

const headFields = ["name", "nature", "category", "department", "unit", "start", "end"] as const;

/** Whether a project reads as wanted: texts without blanks around them, amounts by value, levels by their names. */
export function readsAs(wanted: Project, read: Project): boolean {
  return (
    wanted.year === read.year &&
    headFields.every((field) => sameText(wanted[field], read[field])) &&
    wanted.funding.currency === read.funding.currency &&
    amountFields.every((field) => sameAmount(wanted.funding[field], read.funding[field])) &&
    sameGoal(wanted.goals.overall, read.goals.overall) &&
    sameGoal(wanted.goals.annual, read.goals.annual) &&
    indicatorLists.every((list) => sameIndicators(wanted.indicators[list], read.indicators[list]))
  );
}
