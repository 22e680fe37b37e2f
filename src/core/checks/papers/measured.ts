import Big from "big.js";

import type { PaperIndicator, Said } from "../../form/paper";
import { countOf, readTarget, type Target } from "../../form/target";
import { fold } from "../../form/text";
import { sameUnit } from "../../form/units";
import { directionOf } from "../direction";
import type { BandName } from "../../kinds/scoring/presets";
import type { Sense } from "../../kinds/scoring/score";

/** A target in figures and what was reached, in one unit. */
export interface Reached {
  readonly senses: readonly Sense[];
  readonly target: Big;
  readonly actual: Big;
  readonly unit: string | null;
}

function readSaid({ text }: Said): Target | null {
  return text === null ? null : readTarget(text);
}

/** How a target may be meant: without a sign that says it, by its name, and where that does not tell, as what is to be met. */
function sensesOf({ operator }: Target, name: string | null): Sense[] {
  if (operator === "≤" || operator === "<") return ["atMost"];
  if (operator !== "=" && operator !== null) return ["atLeast"];
  return name !== null && directionOf(name) === "less" ? ["exactly", "atMost"] : ["exactly"];
}

/** A fraction beside a target in per cent may be meant as one: nobody can tell. */
function isUnclear(target: Target, actual: Target): boolean {
  return target.unit === "%" && actual.unit === null && new Big(actual.number ?? 0).lte(1);
}

/** A target and its actual value as figures; null where one is none, or they are not in one unit. */
export function reachedOf({ name, target, actual }: PaperIndicator): Reached | null {
  const [wanted, got] = [readSaid(target), readSaid(actual)];
  if (!wanted || !got || wanted.date || got.date || isUnclear(wanted, got)) return null;
  const [t, a] = [countOf(wanted), countOf(got)];
  if (!t || !a || (t.unit !== null && a.unit !== null && !sameUnit(t.unit, a.unit))) return null;
  return {
    senses: sensesOf(wanted, name.text),
    target: new Big(t.value),
    actual: new Big(a.value),
    unit: t.unit ?? a.unit,
  };
}

const bandWords: readonly (readonly [BandName, RegExp])[] = [
  ["partly", /部分(达成|完成|达到|实现)|基本(达成|完成|达到|实现)|具有一定效果/],
  ["missed", /未(达成|完成|达到|实现|达标)|没有(达成|完成)|效果较差/],
  ["reached", /^(已|全部|全面|均已?|按时|按期|顺利)?(达成|完成|达到|实现|达标)/],
];

/** How far a target in words was reached, by the words of its actual value; null where they do not tell. */
export function bandOf({ target, actual }: PaperIndicator): BandName | null {
  const wanted = readSaid(target);
  if (wanted?.word == null || target.text === null || actual.text === null) return null;
  const words = fold(actual.text);
  const told = bandWords.find(([, pattern]) => pattern.test(words))?.[0];
  return told ?? (words === fold(target.text) ? "reached" : null);
}
