import Big from "big.js";

import type { Paper, PaperIndicator } from "../../form/paper";
import { spentInAll } from "../../kinds/scoring/execution";
import type { Sense } from "../../kinds/scoring/score";
import { bandOf, reachedOf, type Reached } from "./measured";

/** 监控信号: `red` far behind, `yellow` behind, `green` on the way, `blue` far ahead. From the worst on. */
export const lights = ["red", "yellow", "green", "blue"] as const;
export type Light = (typeof lights)[number];

const monthsOfYear = 12;
/** Of what the months that are over should have brought. */
const limits: readonly (readonly [Light, Big])[] = [
  ["red", new Big("0.6")],
  ["yellow", new Big("0.8")],
];
/** Of the target of the whole year. */
const farAhead = new Big("1.2");

function byShare(done: Big, whole: Big, months: number): Light {
  const due = whole.times(months).div(monthsOfYear);
  return limits.find(([, limit]) => done.lt(due.times(limit)))?.[0] ?? "green";
}

function bySense(sense: Sense, { target, actual }: Reached, months: number): Light {
  if (sense === "atMost") return actual.lte(target) ? "green" : "red";
  if (target.lte(0)) return actual.eq(target) ? "green" : "red";
  if (actual.lte(0)) return "red";
  return actual.gte(target.times(farAhead)) ? "blue" : byShare(actual, target, months);
}

const ofBands = { reached: "green", partly: "yellow", missed: "red" } as const;

/** How an indicator of a 监控表 is on its way; null where the months or what is meant are not known. */
export function indicatorLight(indicator: PaperIndicator, { months }: Pick<Paper, "months">): Light | null {
  const soFar = { ...indicator, actual: indicator.toDate };
  const reached = months === null ? null : reachedOf(soFar);
  if (reached && months !== null) {
    const told = new Set(reached.senses.map((sense) => bySense(sense, reached, months)));
    return told.size === 1 ? ([...told][0] ?? null) : null;
  }
  const band = bandOf(soFar);
  return band && ofBands[band];
}

/** How the spending of a 监控表 is on its way; null where budget, spending or the months are not known. */
export function moneyLight(paper: Paper): Light | null {
  const spent = spentInAll(paper);
  if (paper.months === null || !spent || spent.budget.lte(0)) return null;
  return byShare(spent.executed, spent.budget, paper.months);
}

/** The worst of the lights of money and indicators; null where there is none. */
export function wholeLight(paper: Paper): Light | null {
  const all = [moneyLight(paper), ...paper.indicators.map((indicator) => indicatorLight(indicator, paper))];
  return lights.find((light) => all.includes(light)) ?? null;
}
