import type { ReactElement } from "react";
import { asAmount, compareAmounts, sumAmounts } from "../../form/amount";
import { useForm } from "./form-context";

/** What the weights add up to, on forms that have weights, and what they should. */
export function WeightSum(): ReactElement | null {
  const { checked, limits, say } = useForm();
  const weights = checked.form.project.indicators
    .map(({ weight }) => weight)
    .filter((weight) => weight !== null);
  if (weights.length === 0) return null;
  const sum = sumAmounts(weights);
  const matches = limits.weightSums.some((right) => compareAmounts(sum, asAmount(String(right))) === 0);
  return (
    <p className={`difference ${matches ? "matches" : "differs"}`}>
      <span>{say("weight-sum")}</span>
      <b>
        {sum}
        {!matches && <> · {say("weight-sum-of", { allowed: limits.weightSums.join(" / ") })}</>}
      </b>
    </p>
  );
}
