import type { AmountLabel } from "../labels/amount-labels";
import type { Laying, Sourced } from "./relaid";

/** An amount's label with its value; null where it is empty. */
export interface AmountEntry {
  readonly label: Sourced;
  readonly words: string;
  readonly meaning: AmountLabel;
  readonly value: Sourced | null;
}

function isSum({ meaning }: AmountEntry, side: AmountLabel["side"]): boolean {
  return meaning.part === "sum" && meaning.side === side;
}

/** Whether two amounts stand side by side: the project's and the year's sum, or the same part of both. */
function arePair(left: AmountEntry, right: AmountEntry): boolean {
  if (isSum(left, "total") && isSum(right, "annual")) return true;
  const { part, side } = left.meaning;
  if (part === "sum" || part === "carriedOver" || part !== right.meaning.part || side === "annual")
    return false;
  return left.words === right.words || right.meaning.side === "annual";
}

function isUnsaidOther(entry: AmountEntry | undefined): boolean {
  return entry?.meaning.part === "other" && entry.meaning.side === "either";
}

/** 其他资金 twice with 上年结转 between: the project's stands beside what is carried over, the year's below that. */
function isBesideCarried(entries: readonly AmountEntry[], at: number): boolean {
  const isCarried = entries[at + 1]?.meaning.part === "carriedOver";
  return isUnsaidOther(entries[at]) && isCarried && isUnsaidOther(entries[at + 2]);
}

function isBehindCarried(entries: readonly AmountEntry[], at: number): boolean {
  return at > 1 && isBesideCarried(entries, at - 2);
}

/** Where the sums of both stand side by side, and what follows them too; -1 where it does not. */
function startOfPairs(entries: readonly AmountEntry[]): number {
  const sums = entries.findIndex((entry, at) => {
    const next = entries[at + 1];
    return next !== undefined && isSum(entry, "total") && isSum(next, "annual");
  });
  const areTwice = entries.some((entry, at) => {
    const next = entries[at + 1];
    return at > sums + 1 && next !== undefined && arePair(entry, next);
  });
  return areTwice || sums === entries.length - 2 ? sums : -1;
}

/** Whether an amount that stands alone is the year's. */
function isOfYear(entries: readonly AmountEntry[], at: number): boolean {
  const { part, side } = entries[at]?.meaning ?? {};
  return part === "carriedOver" || side === "annual" || isBehindCarried(entries, at);
}

/**
 * Lays the amounts of a form into rows. Where the project's sum is followed by the year's, both stood side by side, and
 * so did what follows, twice each; an amount that then stands alone without saying whose it is belongs to neither.
 */
export function layFunding(entries: readonly AmountEntry[], laying: Laying): void {
  const inPairs = startOfPairs(entries);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    const next = entries[at + 1];
    if (!entry) break;
    const { label, value } = entry;
    if (inPairs < 0 || at < inPairs) laying.add([label, value]);
    else if (next && (arePair(entry, next) || isBesideCarried(entries, at))) {
      laying.add([label, value, next.label, next.value]);
      at++;
    } else if (isOfYear(entries, at)) laying.add([null, null, label, value]);
    else {
      laying.furnish(label);
      if (value) laying.leave(value, entry.words);
    }
  }
}
