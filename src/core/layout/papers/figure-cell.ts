import Big from "big.js";

import { asAmount, formatAmount, writtenDecimalsOf } from "../../form/amount";
import type { Amount } from "../../form/project";
import { fitsNumber, type AmountCell } from "../amount-cell";

const plain = /^-?\d+(?:\.\d+)?$/;

/** A cell that waits for a figure: as text it would be marked as a number stored as text (green corner). */
export const blankFigure = { format: "General" } as const;

function digitsOf(text: string): Amount | null {
  const bare = text.replaceAll(",", "");
  return plain.test(bare) ? asAmount(bare) : null;
}

function formatOf(whole: string, decimals: number): string {
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/**
 * Shows a figure (`215,457.60`, `10`, `86.19%`) exactly as it is written: as a number, in a format that gives its own
 * digits, commas and sign back; as text where no number does.
 */
export function figureCell(text: string): AmountCell {
  const asText = { text, number: null, format: "@" };
  const isRate = text.endsWith("%");
  const digits = digitsOf(isRate ? text.slice(0, -1) : text);
  if (digits === null || !fitsNumber(digits)) return asText;
  const decimals = writtenDecimalsOf(digits);
  if (isRate) {
    const number = asAmount(new Big(digits).div(100).toFixed());
    return text === `${digits}%` && fitsNumber(number)
      ? { text, number, format: `${formatOf("0", decimals)}%` }
      : asText;
  }
  // With commas where they say the same, so that a longer figure typed in later has them.
  if (text === formatAmount(digits)) return { text, number: digits, format: formatOf("#,##0", decimals) };
  return text === digits ? { text, number: digits, format: formatOf("0", decimals) } : asText;
}
