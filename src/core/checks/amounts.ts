import { compareAmounts, formatAmount, sumAmounts } from "../form/amount";
import type { Amount, AmountField } from "../form/project";
import { isNoneMark } from "../form/read-amount";
import { isBlank } from "../form/text";
import type { Details } from "./find-on-indicators";
import type { NotJudged, Verdict } from "./rule";
import type { Subject } from "./subject";

/** The two totals of the funding block and the parts that make them up. */
export const partsOfTotal = {
  total: ["fiscal", "other"],
  annualTotal: ["annualFiscal", "carriedOver", "annualOther"],
} as const satisfies Partial<Record<AmountField, readonly AmountField[]>>;

/** The amounts that may be parts of more than one total. */
const otherParts: readonly AmountField[] = ["other", "carriedOver", "annualOther"];

type Total = keyof typeof partsOfTotal;

/** Whether the amount's cell holds something that is no amount; a mark for "none" counts as empty. */
export function isUnreadableAmount({ project, places }: Subject, field: AmountField): boolean {
  const text = places[`funding.${field}`]?.text ?? "";
  return project.funding[field] === null && text !== "" && !isBlank(text) && !isNoneMark(text);
}

/** The answer of a rule that needs amounts which cannot be read; empty if they can. */
export function unreadableAmounts(form: Subject, fields: readonly AmountField[]): readonly NotJudged[] {
  return fields
    .filter((field) => isUnreadableAmount(form, field))
    .map((field) => ({ verdict: "cannot-judge", field: `funding.${field}`, reason: "amount-unreadable" }));
}

/** The sum of a total's parts, an empty part counting as 0; null if all are empty or one cannot be read. */
export function sumOfParts(form: Subject, total: Total): Amount | null {
  const parts = partsOfTotal[total];
  if (parts.some((field) => isUnreadableAmount(form, field))) return null;
  const given = parts.map((field) => form.project.funding[field]).filter((amount) => amount !== null);
  return given.length > 0 ? sumAmounts(given) : null;
}

/** The amount in words, with its unit if the form states one: `3,391.32 万元`. */
export function money(form: Subject, amount: Amount): string {
  const { currency } = form.project.funding;
  return currency === null ? formatAmount(amount) : `${formatAmount(amount)} ${currency}`;
}

/** The sum of an empty total's parts as a fix, if they are all there for certain and the total has a cell. */
export function sumOffered(form: Subject, total: Total): Details {
  const field = `funding.${total}` as const;
  const sum = isOpen(form, total) ? null : sumOfParts(form, total);
  if (sum === null || !form.places[field]) return {};
  return { variant: "summable", values: { sum: money(form, sum) }, fix: [write(field, sum)] };
}

/** Finds a total that is not the exact sum of its parts; the sum is offered. */
export function findMismatch(form: Subject, total: Total): readonly Verdict[] {
  const unreadable = unreadableAmounts(form, [total, ...partsOfTotal[total]]);
  if (unreadable.length > 0) return unreadable;
  const written = form.project.funding[total];
  const sum = sumOfParts(form, total);
  if (written === null || sum === null || compareAmounts(written, sum) === 0) return [];
  const field = `funding.${total}` as const;
  if (isOpen(form, total) || isExplained(form, total, written, sum))
    return [{ verdict: "cannot-judge", field, reason: "parts-uncertain" }];
  const values = { total: money(form, written), sum: money(form, sum) };
  return [{ verdict: "found", field, values, fix: [write(field, sum)] }];
}

/**
 * Whether nobody can say that all parts of the total were read. A form without a line for the public money calls it something
 * else: a part that was not seen is not 0.
 */
function isOpen({ openSums, places }: Subject, total: Total): boolean {
  return openSums.includes(total) || places[`funding.${partsOfTotal[total][0]}`] === undefined;
}

/**
 * Whether the difference is an amount of the form that is none of the total's parts: one 结余结转 or 其他资金 may stand for both
 * totals, and which of them it belongs to nobody can tell.
 */
function isExplained({ project: { funding } }: Subject, total: Total, written: Amount, sum: Amount): boolean {
  const parts: readonly AmountField[] = [total, ...partsOfTotal[total]];
  return otherParts
    .filter((field) => !parts.includes(field))
    .map((field) => funding[field])
    .some((amount) => amount !== null && compareAmounts(sumAmounts([sum, amount]), written) === 0);
}

function write(
  field: `funding.${AmountField}`,
  amount: Amount,
): { kind: "set"; field: typeof field; text: string } {
  return { kind: "set", field, text: amount };
}
