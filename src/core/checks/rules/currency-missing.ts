import { amountFields } from "../../form/project";
import { nothing, type Rule } from "../rule";

/** The form states amounts, and nowhere whether they are in 万元 or 元. */
export const currencyMissing: Rule = {
  id: "currency-missing",
  severity: "warning",
  basis: "practice",
  check({ project: { funding } }) {
    const stated = amountFields.find((field) => funding[field] !== null);
    if (funding.currency !== null || stated === undefined) return nothing;
    return [{ verdict: "found", field: `funding.${stated}`, values: { amount: funding[stated] ?? "" } }];
  },
};
