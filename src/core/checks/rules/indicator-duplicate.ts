import { plainLevel } from "../../form/levels";
import type { Indicator } from "../../form/project";
import { fold } from "../../form/text";
import { saysSomething } from "../indicator-name";
import type { FieldChange, Fix, Rule, Verdict } from "../rule";

/** The same name stands more than once under one 二级; superfluous twins are offered for removal. */
export const indicatorDuplicate: Rule = {
  id: "indicator-duplicate",
  severity: "warning",
  basis: "practice",
  lists: "both",
  check: ({
    project: {
      indicators: { annual: indicators },
    },
  }) =>
    twinsAmong(indicators).map((twins): Verdict => {
      const remove = superfluous(indicators, twins);
      const [first = 0, second = 0] = twins;
      const found = {
        verdict: "found",
        field: `indicators.annual.${remove[0] ?? second}.name`,
        values: { indicator: indicators[first]?.name ?? "", count: String(twins.length) },
      } as const;
      return remove.length === twins.length - 1 ? { ...found, fix: removal(remove) } : found;
    }),
};

/** The indexes of indicators with the same name under the same 二级; two whose notes tell them apart are no twins. */
function twinsAmong(indicators: readonly Indicator[]): readonly (readonly number[])[] {
  const names = indicators.map(({ name }) => name && fold(name));
  if (new Set(names).size === names.length) return [];
  const byName = new Map<string, number[]>();
  indicators.forEach(({ level1, level2, name, note }, index) => {
    if (!saysSomething(name)) return;
    const key = [level1, level2]
      .map((level) => plainLevel(level ?? ""))
      .concat(fold(name), note ?? "")
      .join("\n");
    byName.set(key, [...(byName.get(key) ?? []), index]);
  });
  return [...byName.values()].filter((indexes) => indexes.length > 1);
}

/**
 * Which of the twins say nothing that another one does not: those without target, or all but one of those with the
 * same target. None where weights are shown: to whom the twin's weight should go is not ours to say.
 */
function superfluous(indicators: readonly Indicator[], twins: readonly number[]): readonly number[] {
  if (indicators.some(({ weight }) => weight !== null)) return [];
  const targets = new Set(twins.map((index) => indicators[index]?.target ?? null));
  const keep = twins.find((index) => indicators[index]?.target != null) ?? twins[0];
  if (targets.size - (targets.has(null) ? 1 : 0) > 1) return [];
  return twins.filter((index) => index !== keep);
}

/** From the last to the first, so that each index still holds when its turn comes. */
function removal(indexes: readonly number[]): Fix {
  return indexes.toReversed().map((index): FieldChange => ({
    kind: "remove-indicator",
    list: "annual",
    index,
  }));
}
