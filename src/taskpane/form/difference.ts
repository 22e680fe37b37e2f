import { partsOfTotal } from "../../core/checks/amounts";
import { subtract, sumAmounts } from "../../core/form/amount";
import type { Amount, AmountField } from "../../core/form/project";
import { isNoneMark, readAmount } from "../../core/form/read-amount";
import { isBlank } from "../../core/form/text";

/** The two sums of the funding block. */
export type Total = keyof typeof partsOfTotal;

/** What a total lacks: `amount` is the total less its parts; null where there is nothing to add up, or not yet. */
export type Difference =
  | { readonly kind: "amount"; readonly amount: Amount }
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable" };

/**
 * The difference (差额) between a total and the sum of its parts, of what stands or is being typed in their fields, all
 * in one currency unit. An empty part counts as 0; without a total or without any part there is nothing to add up.
 */
export function differenceOf(total: Total, texts: Readonly<Record<AmountField, string>>): Difference {
  const amounts = ([total, ...partsOfTotal[total]] as const).map((field) => amountIn(texts[field]));
  if (amounts.includes("unreadable")) return { kind: "unreadable" };
  const [whole, ...parts] = amounts as (Amount | null)[];
  const given = parts.filter((part) => part !== null);
  if (!whole || given.length === 0) return { kind: "nothing" };
  return { kind: "amount", amount: subtract(whole, sumAmounts(given)) };
}

function amountIn(text: string): Amount | null | "unreadable" {
  if (isBlank(text) || isNoneMark(text)) return null;
  return readAmount(text)?.amount ?? "unreadable";
}
