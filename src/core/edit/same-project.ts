import { compareAmounts } from "../form/amount";
import { projectFields } from "../form/fields";
import { readLevel } from "../form/levels";
import {
  indicatorLists,
  indicatorParts,
  type Amount,
  type FieldPath,
  type IndicatorList,
  type Project,
} from "../form/project";
import { isNoneMark } from "../form/read-amount";
import { fold, isBlank } from "../form/text";
import { valueOf } from "../form/value-of";
import { typeOf, type FieldType } from "../form/value-type";

type Value = string | number | null;
type Same = (wanted: Value, read: Value) => boolean;

function plain(value: Value): string | null {
  const text = value === null ? "" : String(value);
  return isBlank(text) ? null : text.trim();
}

const sameText: Same = (wanted, read) => plain(wanted) === plain(read);
const level = (value: Value): string | null => {
  const text = plain(value);
  return text === null ? null : (readLevel(text) ?? fold(text));
};

/** When two values of a type are the same. */
const same: Readonly<Record<FieldType, Same>> = {
  text: sameText,
  choice: sameText,
  date: sameText,
  year: sameText,
  currency: sameText,
  period: sameText,
  // A dash for "no goal" is read as none.
  goal: (wanted, read) => sameText(wanted !== null && isNoneMark(String(wanted)) ? null : wanted, read),
  level: (wanted, read) => level(wanted) === level(read),
  // By value: a cell's own number format may show more zeros than were typed.
  amount: (wanted, read) =>
    wanted === null || read === null
      ? wanted === read
      : compareAmounts(wanted as Amount, read as Amount) === 0,
};

function saysTheSame(wanted: Project, read: Project, field: FieldPath): boolean {
  return same[typeOf(field)](valueOf(wanted, field), valueOf(read, field));
}

function sameList(wanted: Project, read: Project, list: IndicatorList): boolean {
  return (
    wanted.indicators[list].length === read.indicators[list].length &&
    wanted.indicators[list].every((_, at) =>
      indicatorParts.every((part) => saysTheSame(wanted, read, `indicators.${list}.${at}.${part}`)),
    )
  );
}

/** Whether a project reads as wanted: texts without blanks around them, amounts by value, levels by their names. */
export function readsAs(wanted: Project, read: Project): boolean {
  return (
    projectFields.every((field) => saysTheSame(wanted, read, field)) &&
    indicatorLists.every((list) => sameList(wanted, read, list))
  );
}
