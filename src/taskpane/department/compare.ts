import { asAmount, formatAmount } from "../../core/form/amount";
import type { CurrencyUnit } from "../../core/form/project";
import { againstControl, type DepartmentSum } from "../../core/rollup/rollup/department-sums";
import type { Say } from "./say-department-pane";

/** Says how far a sum is from its control figure; null where it has none. */
export function compare(
  sum: DepartmentSum,
  currency: CurrencyUnit,
  prefix: "" | "all-",
  say: Say,
): { readonly text: string; readonly isAbove: boolean } | null {
  const order = againstControl(sum);
  if (order === null || sum.excess === null) return null;
  const amount = formatAmount(asAmount(sum.excess.replace("-", "")));
  const kind = order === 0 ? "equal" : order > 0 ? "above" : "below";
  return { text: say(`${prefix}${kind}`, { amount, currency }), isAbove: order > 0 };
}
