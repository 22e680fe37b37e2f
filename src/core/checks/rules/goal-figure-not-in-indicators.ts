import { compareAmounts, convertAmount } from "../../form/amount";
import { figuresIn, type Figure } from "../../form/figures";
import { amountFields, type Amount } from "../../form/project";
import { countOf, type Count } from "../../form/target";
import { sameUnit } from "../../form/units";
import { nothing, type Rule } from "../rule";
import type { Subject } from "../subject";

// How long something takes is rarely an indicator of its own.
const timeUnits: readonly string[] = ["年", "月", "个月", "日", "小时", "个小时", "季度", "周"];

// What there was before, which is no task of this year: 现有路灯310盏, 由目前的1000平方公里.
const state = /(?:目前|现有|原有|已有|已建成?|登记|在册|共辖|截至)[^，,。；;、]*/gu;

// How large each of the things is: 宽4.5米, 厚20厘米.
const measure =
  /(?:宽|高|深|厚|直径|口径|管径)度?(?:约|为|不小于|不低于)?\d[\d.]*\s*(?:毫米|厘米|分米|米|mm|cm|m)/giu;

/** 年度总目标 names a number with a unit that no indicator has. 354 名 counts as 354 人, 6 万人 as 60000 人. */
export const goalFigureNotInIndicators: Rule = {
  id: "goal-figure-not-in-indicators",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const { goals, indicators } = form.project;
    if (goals.annual === null || indicators.annual.length === 0) return nothing;
    const named = figuresIn(goals.annual.replace(state, "").replace(measure, "")).filter(
      ({ unit }) => !timeUnits.includes(unit),
    );
    if (named.length === 0) return nothing;
    const targets = countsOfTargets(form);
    const unmatched = named.filter((figure) => !isAmong(targets, figure));
    if (unmatched.length === 0) return nothing;
    const others = [...figuresInIndicators(form), ...countsOfFunding(form)];
    const missing = unmatched.filter((figure) => !isAmong(others, figure));
    // A figure whose indicator has no target yet is to be expected there.
    if (missing.length <= form.targets.filter((target) => target === null).length) return nothing;
    const figures = [...new Set(missing.map(({ text }) => text))].join("、");
    return [{ verdict: "found", field: "goals.annual", values: { figures } }];
  },
};

/** A target without unit is taken for whatever the goal counts: its unit often stands in the name. */
function isAmong(counts: readonly Count[], { value, unit }: Figure): boolean {
  return counts.some(
    (count) =>
      compareAmounts(value, count.value) === 0 && (count.unit === null || sameUnit(unit, count.unit)),
  );
}

function countsOfTargets({ targets }: Subject): Count[] {
  return targets.map((target) => target && countOf(target)).filter((count) => count !== null);
}

/** The figures in names, notes and those targets that are more than one number. */
function figuresInIndicators({ project }: Subject): Count[] {
  return project.indicators.annual.flatMap(({ name, target, note }) =>
    [name, target, note, withUnitOf(name, target)].flatMap((text) => figuresIn(text ?? "")),
  );
}

/** The target with the unit that its name holds: 面积（万亩）, ≥18.6. */
function withUnitOf(name: string | null, target: string | null): string | null {
  const unit = /[(（](?:单位[:：])?([^()（）]{1,4})[)）]\s*$/u.exec(name ?? "")?.[1];
  return unit === undefined || target === null ? null : target + unit;
}

/** The goal may well repeat an amount of the funding block. */
function countsOfFunding({ project: { funding } }: Subject): Count[] {
  const { currency } = funding;
  if (currency === null) return [];
  return amountFields
    .map((field) => funding[field])
    .filter((amount): amount is Amount => amount !== null)
    .map((amount) => ({ value: convertAmount(amount, currency, "元"), unit: "元" }));
}
