import type { Indicator } from "../form/project";
import { readTarget, type Target } from "../form/target";
import type { FormReading } from "../recognise/reading";
import { unjudged, type Unjudged } from "./hardly-read";
import { saysSomething } from "./indicator-name";
import { groupOf } from "./level-groups";

/** An indicator whose target can be judged: it has a name that says something, and a target. */
export interface JudgedIndicator {
  /** Its place among the project's indicators, from 0. */
  readonly index: number;
  readonly name: string;
  readonly target: Target;
  readonly indicator: Indicator;
}

/** What the rules judge: a reading, and beside it what several rules need to know of it, worked out once. */
export interface Subject extends FormReading {
  /** The target of each indicator, read; null where it has none. */
  readonly targets: readonly (Target | null)[];
  /** The standard 一级指标 that each indicator counts for; null where neither of its levels tells. */
  readonly groups: readonly (string | null)[];
  readonly judged: readonly JudgedIndicator[];
  /** Why no rule speaks of it, where none does. */
  readonly unjudged: Unjudged;
}

/** Prepares a reading for the rules. */
export function subjectOf(form: FormReading): Subject {
  const indicators = form.project.indicators.annual;
  const targets = indicators.map(({ target }) => (target === null ? null : readTarget(target)));
  const judged: JudgedIndicator[] = [];
  indicators.forEach((indicator, index) => {
    const { name } = indicator;
    const target = targets[index];
    if (target && saysSomething(name)) judged.push({ index, name, target, indicator });
  });
  return { ...form, targets, groups: indicators.map(groupOf), judged, unjudged: unjudged(form) };
}
