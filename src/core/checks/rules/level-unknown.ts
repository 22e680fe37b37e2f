import { belongs } from "../../form/levels";
import { nearestLevel } from "../../form/nearest-level";
import { levelParts, type Indicator, type LevelPart } from "../../form/project";
import { followsOwnTree, isKnown } from "../own-tree";
import type { FieldChange, Rule, Verdict } from "../rule";
import { indexesOf, runsOf, type Run } from "../runs";

/** A 一级 or 二级 is in no scheme; the name that is one typo away is offered if it can stand there. */
export const levelUnknown: Rule = {
  id: "level-unknown",
  severity: "warning",
  basis: "budgetSystem",
  lists: "both",
  check: ({
    project: {
      indicators: { annual: indicators },
    },
  }) =>
    followsOwnTree(indicators)
      ? []
      : levelParts.flatMap((part) =>
          runsOf(indicators, ({ [part]: level }) =>
            level === null || isKnown[part](level) ? null : level,
          ).map((run) => finding(indicators, run, part)),
        ),
};

function finding(indicators: readonly Indicator[], run: Run, part: LevelPart): Verdict {
  const level = indicators[run.from]?.[part] ?? "";
  const field = `indicators.annual.${run.from}.${part}` as const;
  const nearest = nearestLevel(level);
  const indexes = indexesOf(run);
  if (nearest === null || !indexes.every((index) => fits(indicators[index], part, nearest)))
    return { verdict: "found", field, values: { level } };
  const fix = indexes.map((index): FieldChange => ({
    kind: "set",
    field: `indicators.annual.${index}.${part}`,
    text: nearest,
  }));
  return { verdict: "found", field, variant: "misspelt", values: { level, nearest }, fix };
}

/** Whether the name is one of this level, and does not contradict the row's other level. */
function fits(indicator: Indicator | undefined, part: LevelPart, name: string): boolean {
  const { level1, level2 } = indicator ?? {};
  const belongsThere = part === "level1" ? belongs(level2 ?? "", name) : belongs(name, level1 ?? "");
  return isKnown[part](name) && belongsThere;
}
