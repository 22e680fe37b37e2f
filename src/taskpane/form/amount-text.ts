import { convertAmount, formatAmount } from "../../core/form/amount";
import type { Amount, CurrencyUnit } from "../../core/form/project";
import { readAmount } from "../../core/form/read-amount";

/**
 * What is written for an amount that was typed: `20万元` on a form in 元 gives `200000`, `3,391.32` gives `3391.32`. What
 * is no amount stays as typed.
 */
export function amountText(typed: string, currency: CurrencyUnit | null): string {
  const reading = readAmount(typed);
  if (!reading) return typed;
  const { amount, unit, cleaned } = reading;
  if (unit !== null && currency !== null) return convertAmount(amount, unit, currency);
  return cleaned && unit === null ? amount : typed;
}

/** An amount with its currency unit, if the form states one. */
export function money(amount: Amount, currency: CurrencyUnit | null): string {
  return currency === null ? formatAmount(amount) : `${formatAmount(amount)} ${currency}`;
}
