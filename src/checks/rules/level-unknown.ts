import { belongs, isLevel1, isLevel2 } from "../../form/levels";
import { nearestLevel } from "../../form/nearest-level";
import type { Indicator } from "../../form/project";
import type { FieldChange, Rule, Verdict } from "../rule";
import { indexesOf, runsOf, type Run } from "../runs";

type Level = "level1" | "level2";

/** A 一级 or 二级 is in no scheme; the name that is one typo away is offered if it can stand there. */
export const levelUnknown: Rule = {
  id: "level-unknown",
  severity: "warning",
  basis: "budgetSystem",
  check: ({ project: { indicators } }) => [
    ...runsOf(indicators, ({ level1 }) => (level1 === null || isLevel1(level1) ? null : level1)).map((run) =>
      finding(indicators, run, "level1"),
    ),
    ...runsOf(indicators, ({ level1, level2 }) =>
      level2 === null || isLevel2(level2) ? null : `${level1 ?? ""}\n${level2}`,
    ).map((run) => finding(indicators, run, "level2")),
  ],
};

function finding(indicators: readonly Indicator[], run: Run, part: Level): Verdict {
  const level = indicators[run.from]?.[part] ?? "";
  const field = `indicators.${run.from}.${part}` as const;
  const nearest = nearestLevel(level);
  const indexes = indexesOf(run);
  if (nearest === null || !indexes.every((index) => fits(indicators[index], part, nearest)))
    return { verdict: "found", field, values: { level } };
  const fix = indexes.map((index): FieldChange => ({
    kind: "set",
    field: `indicators.${index}.${part}`,
    text: nearest,
  }));
  return { verdict: "found", field, variant: "misspelt", values: { level, nearest }, fix };
}

/** Whether the name is one of this level, and does not contradict the row's other level. */
function fits(indicator: Indicator | undefined, part: Level, name: string): boolean {
  if (part === "level1") return isLevel1(name) && belongs(indicator?.level2 ?? "", name);
  return isLevel2(name) && belongs(name, indicator?.level1 ?? "");
}
