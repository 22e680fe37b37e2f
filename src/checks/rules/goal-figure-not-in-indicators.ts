import { compareAmounts, convertAmount } from "../../form/amount";
import { figuresIn } from "../../form/figures";
import { amountFields, type Amount } from "../../form/project";
import { countOf, type Count } from "../../form/target";
import { sameUnit } from "../../form/units";
import { nothing, type Rule } from "../rule";
import type { Subject } from "../subject";

// How long something takes is rarely an indicator of its own.
const timeUnits: readonly string[] = ["年", "月", "个月", "日", "小时", "个小时", "季度", "周"];

/** 年度总目标 names a number with a unit that no indicator has. 354 名 counts as 354 人, 6 万人 as 60000 人. */
export const goalFigureNotInIndicators: Rule = {
  id: "goal-figure-not-in-indicators",
  severity: "warning",
  basis: "consistency",
  check(form) {
    const { goals, indicators } = form.project;
    if (goals.annual === null || indicators.length === 0) return nothing;
    const named = figuresIn(goals.annual).filter(({ unit }) => !timeUnits.includes(unit));
    if (named.length === 0) return nothing;
    const counts = [...countsOfIndicators(form), ...countsOfFunding(form)];
    const missing = named.filter((figure) => !counts.some((count) => isSame(figure, count)));
    if (missing.length === 0) return nothing;
    const figures = [...new Set(missing.map(({ text }) => text))].join("、");
    return [{ verdict: "found", field: "goals.annual", values: { figures } }];
  },
};

/** A target without unit is taken for whatever the goal counts: its unit often stands in the name. */
function isSame(figure: Count, count: Count): boolean {
  const { unit } = figure;
  const unitsAgree = unit === null || count.unit === null || sameUnit(unit, count.unit);
  return unitsAgree && compareAmounts(figure.value, count.value) === 0;
}

function countsOfIndicators({ project, targets }: Subject): Count[] {
  return project.indicators.flatMap(({ name, target, note }, index) => {
    const read = targets[index];
    const count = read ? countOf(read) : null;
    const texts = count ? [name, note] : [name, target, note];
    const figures = texts.flatMap((text) => (text === null ? [] : figuresIn(text)));
    return count ? [count, ...figures] : figures;
  });
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
