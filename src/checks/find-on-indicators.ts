import type { Indicator, IndicatorPart } from "../form/project";
import type { Target } from "../form/target";
import { saysSomething } from "./indicator-name";
import type { Finding, Verdict } from "./rule";
import type { Subject } from "./subject";

/** What a rule says about one indicator; an empty object where the bare sentence says it all. */
export type Details = Pick<Finding, "variant" | "severity" | "values" | "fix">;

type NamedIndicator = Indicator & { readonly name: string };

function isNamed(indicator: Indicator): indicator is NamedIndicator {
  return saysSomething(indicator.name);
}

/** A finding on `part` of each indicator that `judge` does not answer with null. */
export function findOnIndicators(
  form: Subject,
  part: IndicatorPart,
  judge: (indicator: Indicator, index: number) => Details | null,
): readonly Verdict[] {
  const found: Verdict[] = [];
  form.project.indicators.forEach((indicator, index) => {
    const details = judge(indicator, index);
    if (details) found.push({ verdict: "found", field: `indicators.${index}.${part}`, ...details });
  });
  return found;
}

/**
 * A finding on each target that `judge` does not answer with null. Only indicators that have a name are judged: what
 * a target should look like depends on it. The target's text goes into the sentence as `{target}`.
 */
export function findOnTargets(
  form: Subject,
  judge: (target: Target, indicator: NamedIndicator, index: number) => Details | null,
): readonly Verdict[] {
  return findOnIndicators(form, "target", (indicator, index) => {
    const target = form.targets[index];
    if (!target || !isNamed(indicator)) return null;
    const details = judge(target, indicator, index);
    return details && { ...details, values: { target: target.text, ...details.values } };
  });
}
