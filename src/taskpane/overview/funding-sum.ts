import { annualAmount } from "../../core/form/annual-amount";
import { compareAmounts, convertAmount, subtract, sumAmounts } from "../../core/form/amount";
import type { Amount, CurrencyUnit, Funding } from "../../core/form/project";

/** Where the money of a year comes from; `unsplit` is what no part accounts for. */
export const moneySources = ["fiscal", "carried", "other", "unsplit"] as const;
export type MoneySource = (typeof moneySources)[number];

/** The annual funding of several forms, exact and in one unit. */
export interface FundingSum {
  readonly total: Amount;
  readonly parts: Readonly<Record<MoneySource, Amount>>;
  /** How many forms are counted, and how many are not since they state no unit or no annual amount. */
  readonly counted: number;
  readonly withoutCurrency: number;
  readonly withoutAmount: number;
}

const zero = "0" as Amount;

/** Adds up the annual funding of forms in the user's unit. */
export function sumFunding(all: readonly Funding[], unit: CurrencyUnit): FundingSum {
  const withAmount = all.filter((funding) => annualAmount(funding) !== null);
  const counted = withAmount.filter(({ currency }) => currency !== null);
  const sumOf = (amountOf: (funding: Funding) => Amount | null) =>
    sumAmounts(
      counted.map((funding) => convertAmount(amountOf(funding) ?? zero, funding.currency ?? unit, unit)),
    );
  return {
    total: sumOf(annualAmount),
    parts: {
      fiscal: sumOf(({ annualFiscal }) => annualFiscal),
      carried: sumOf(({ carriedOver }) => carriedOver),
      other: sumOf(({ annualOther }) => annualOther),
      unsplit: sumOf(unsplitOf),
    },
    counted: counted.length,
    withoutCurrency: withAmount.length - counted.length,
    withoutAmount: all.length - withAmount.length,
  };
}

function unsplitOf(funding: Funding): Amount | null {
  const total = annualAmount(funding) ?? zero;
  const given = [funding.annualFiscal, funding.carriedOver, funding.annualOther].filter(
    (part) => part !== null,
  );
  const rest = subtract(total, sumAmounts(given));
  return compareAmounts(rest, zero) > 0 ? rest : null;
}

/** Which part of the whole an amount is, 0 to 1: for the width of a bar, where a float does no harm. */
export function shareOf(amount: Amount, whole: Amount): number {
  const share = Number(amount) / Number(whole);
  return Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0;
}
