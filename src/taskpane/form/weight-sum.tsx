import type { ReactElement } from "react";
import { asAmount, compareAmounts, sumAmounts } from "../../core/form/amount";
import type { Amount } from "../../core/form/project";
import { isNoneMark, readAmount } from "../../core/form/read-amount";
import { isBlank } from "../../core/form/text";
import { useDraftTexts } from "./drafts";
import { useForm } from "./form-context";

/** What the weights add up to, as they stand or are being typed, on forms that have weights, and what they should. */
export function WeightSum(): ReactElement | null {
  const { checked, limits, say } = useForm();
  const typed = useDraftTexts();
  const weights = checked.form.project.indicators.annual
    .map(({ weight }, index) => weightIn(typed[`indicators.annual.${index}.weight`], weight))
    .filter((weight) => weight !== null);
  if (weights.length === 0) return null;
  if (weights.includes("unreadable")) return <p className="difference">{say("cannot-add-weights")}</p>;
  const sum = sumAmounts(weights as Amount[]);
  const matches = limits.weightSums.some((right) => compareAmounts(sum, asAmount(String(right))) === 0);
  return (
    <p className={`difference ${matches ? "matches" : "differs"}`} role="status">
      <span>{say("weight-sum")}</span>
      <b>
        {sum}
        {!matches && <> · {say("weight-sum-of", { allowed: limits.weightSums.join(" / ") })}</>}
      </b>
    </p>
  );
}

/** The weight that is being typed, else the one that was read. */
function weightIn(typed: string | undefined, read: Amount | null): Amount | null | "unreadable" {
  if (typed === undefined) return read;
  if (isBlank(typed) || isNoneMark(typed)) return null;
  return readAmount(typed)?.amount ?? "unreadable";
}
