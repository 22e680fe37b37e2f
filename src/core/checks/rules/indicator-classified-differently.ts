import { belongs, isLevel2, plainLevel } from "../../form/levels";
import type { Indicator } from "../../form/project";
import { fold } from "../../form/text";
import { saysSomething } from "../indicator-name";
import { groupOf, holdsOnlyFor } from "../level-groups";
import type { CrossFormRule, FieldChange, Verdict } from "../rule";
import type { Subject } from "../subject";

/** How many other forms must agree, and what part of all other forms that have the indicator. */
const leastForms = 2;
const leastShare = 2 / 3;

/** For each indicator's name, each 二级 that it stands under and the forms (0-based) in which it does. */
type Classes = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

/**
 * An indicator stands under another 二级 than in most other forms of the batch: 长效管理制度健全性 under 社会效益, elsewhere
 * under 可持续影响. Another 二级 is offered where it stays under its 一级 and has a 二级 cell of its own.
 */
export const indicatorClassifiedDifferently: CrossFormRule = {
  id: "indicator-classified-differently",
  severity: "hint",
  basis: "practice",
  checkAll(forms) {
    const keys = forms.map(({ project }) => project.indicators.annual.map(keyOf));
    const classes = classesIn(keys);
    return forms.map((form, at) =>
      form.project.indicators.annual.flatMap((indicator, index): Verdict[] => {
        const key = keys[at]?.[index];
        const usual = key ? usualClass(classes, key, at) : null;
        return usual ? [finding(form, indicator, index, usual)] : [];
      }),
    );
  },
};

/** An indicator's name and 二级, folded for comparison. */
interface Key {
  readonly name: string;
  readonly level2: string;
}

function keyOf({ name, level2 }: Indicator): Key | null {
  if (!saysSomething(name) || level2 === null || !isLevel2(level2)) return null;
  return { name: fold(name), level2: plainLevel(level2) };
}

function classesIn(keys: readonly (readonly (Key | null)[])[]): Classes {
  const classes = new Map<string, Map<string, Set<number>>>();
  keys.forEach((ofForm, at) => {
    for (const key of ofForm) {
      if (!key) continue;
      const byLevel2 = classes.get(key.name) ?? new Map<string, Set<number>>();
      classes.set(key.name, byLevel2.set(key.level2, (byLevel2.get(key.level2) ?? new Set()).add(at)));
    }
  });
  return classes;
}

interface UsualClass {
  readonly level2: string;
  readonly count: number;
}

/** The 二级 under which most forms other than `at` have the indicator, if it is not the one that it has here. */
function usualClass(classes: Classes, key: Key, at: number): UsualClass | null {
  const byLevel2 = classes.get(key.name);
  if (!byLevel2 || byLevel2.size < 2) return null;
  const votes = [...byLevel2].map(([level2, seen]) => ({
    level2,
    count: seen.size - (seen.has(at) ? 1 : 0),
  }));
  const total = votes.reduce((sum, { count }) => sum + count, 0);
  const usual = votes.find(({ count }) => count >= leastForms && count >= total * leastShare);
  return usual && usual.level2 !== key.level2 ? usual : null;
}

function finding(form: Subject, indicator: Indicator, index: number, usual: UsualClass): Verdict {
  const field = `indicators.annual.${index}.level2` as const;
  const right = asWritten(form.project.indicators.annual, usual.level2);
  const values = { level2: indicator.level2 ?? "", right, count: String(usual.count) };
  const found = { verdict: "found", field, values } as const;
  if (!canStand(indicator, right) || !holdsOnlyFor(form, "level2", [index])) return found;
  const fix: FieldChange[] = [{ kind: "set", field, text: right }];
  return { ...found, fix };
}

/** Whether the indicator stays under its 一级, and rightly so, when it gets this 二级. */
function canStand(indicator: Indicator, level2: string): boolean {
  const staysInGroup = groupOf({ ...indicator, level2 }) === groupOf(indicator);
  return staysInGroup && belongs(level2, indicator.level1 ?? "");
}

/** The 二级 as this form writes it; with 指标 behind it if the form does not have it yet. */
function asWritten(indicators: readonly Indicator[], level2: string): string {
  return indicators.find((other) => plainLevel(other.level2 ?? "") === level2)?.level2 ?? `${level2}指标`;
}
