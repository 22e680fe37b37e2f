import type { Indicator, IndicatorPart } from "../form/project";
import type { Target } from "../form/target";
import { saysSomething } from "./indicator-name";
import type { Finding, Verdict } from "./rule";
import type { Subject } from "./subject";

/** What a rule says about one indicator; an empty object where the bare sentence says it all. */
export type Details = Pick<Finding, "variant" | "severity" | "values" | "fix">;

/** A finding on `part` of each indicator that `judge` does not answer with null. */
export function findOnIndicators(
  form: Subject,
  part: IndicatorPart,
  judge: (indicator: Indicator, index: number) => Details | null,
): readonly Verdict[] {
  return form.project.indicators.flatMap((indicator, index): Verdict[] => {
    const details = judge(indicator, index);
    return details ? [{ verdict: "found", field: `indicators.${index}.${part}`, ...details }] : [];
  });
}

/**
 * A finding on each target that `judge` does not answer with null. Only indicators that have a name are judged: what
 * a target should look like depends on it. The target's text goes into the sentence as `{target}`.
 */
export function findOnTargets(
  form: Subject,
  judge: (target: Target, indicator: Indicator & { name: string }, index: number) => Details | null,
): readonly Verdict[] {
  return findOnIndicators(form, "target", (indicator, index) => {
    const { name } = indicator;
    const target = form.targets[index];
    if (!target || !saysSomething(name)) return null;
    const details = judge(target, { ...indicator, name }, index);
    return details && { ...details, values: { target: target.text, ...details.values } };
  });
}
