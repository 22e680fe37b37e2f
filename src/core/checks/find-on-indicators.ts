import type { Indicator, IndicatorPart } from "../form/project";
import type { Finding, Verdict } from "./rule";
import type { JudgedIndicator, Subject } from "./subject";

/** What a rule says about one indicator; an empty object where the bare sentence says it all. */
export type Details = Pick<Finding, "variant" | "severity" | "values" | "fix">;

/** A finding on `part` of each indicator that `judge` does not answer with null. */
export function findOnIndicators(
  { project }: Subject,
  part: IndicatorPart,
  judge: (indicator: Indicator) => Details | null,
): readonly Verdict[] {
  const found: Verdict[] = [];
  project.indicators.annual.forEach((indicator, index) => {
    const details = judge(indicator);
    if (details) found.push({ verdict: "found", field: `indicators.annual.${index}.${part}`, ...details });
  });
  return found;
}

/**
 * A finding on each target that `judge` does not answer with null. Only indicators that have a name are judged: what
 * a target should look like depends on it. The target's text goes into the sentence as `{target}`.
 */
export function findOnTargets(
  { judged }: Subject,
  judge: (judged: JudgedIndicator) => Details | null,
): readonly Verdict[] {
  const found: Verdict[] = [];
  for (const one of judged) {
    const details = judge(one);
    if (!details) continue;
    const values = { target: one.target.text, ...details.values };
    found.push({ verdict: "found", field: `indicators.annual.${one.index}.target`, ...details, values });
  }
  return found;
}
