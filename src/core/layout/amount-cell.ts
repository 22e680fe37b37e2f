import { formatAmount, writtenDecimalsOf } from "../form/amount";
import type { Amount } from "../form/project";
import type { Layout } from "./layout";

/** Excel keeps 15 significant digits of a number (support.microsoft.com, "Excel specifications and limits"). */
const significantDigits = 15;

/** What a filled amount's cell holds. */
export interface AmountCell {
  readonly text: string;
  readonly number: Amount | null;
  readonly format: string;
}

/**
 * Shows an amount with exactly its written digits: as a number whose format has as many decimals, or, where a number
 * cannot show them (more than 15 digits, leading zeros), as text.
 */
export function amountCell(amount: Amount, layout: Layout): AmountCell {
  if (!fitsNumber(amount)) return { text: amount, number: null, format: "@" };
  const decimals = writtenDecimalsOf(amount);
  const whole = layout.thousands ? "#,##0" : "0";
  return {
    text: layout.thousands ? formatAmount(amount) : amount,
    number: amount,
    format: decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`,
  };
}

/** Whether a cell can hold the amount as a number and still show exactly its digits. */
export function fitsNumber(amount: Amount): boolean {
  const digits = amount.replace(/^-|\./g, "");
  const plain = /^(-(?=.*[1-9]))?(0|[1-9]\d*)(\.\d+)?$/.test(amount);
  return plain && digits.length <= significantDigits;
}
