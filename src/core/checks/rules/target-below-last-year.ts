import { compareAmounts } from "../../form/amount";
import type { FieldPath } from "../../form/project";
import { isPercentage, readTarget, type Target } from "../../form/target";
import { fold } from "../../form/text";
import { directionOf } from "../direction";
import { findOnTargets } from "../find-on-indicators";
import type { Rule } from "../rule";
import type { Subject } from "../subject";

const lastYear = /^(?:上年|上一年|去年|上年度|上一年度)(?:度?(?:实际|完成|实际完成|指标)?(?:值|情况)?)?$/;

/**
 * A rate of which more is better is promised lower than the form's own column for the year before (上年) says that it was.
 * Numbers may fall with the money, and so are not judged.
 */
export const targetBelowLastYear: Rule = {
  id: "target-below-last-year",
  severity: "warning",
  basis: "consistency",
  check: (form) =>
    findOnTargets(form, ({ index, name, target }) => {
      const before = valueBefore(form, `indicators.annual.${index}.target`);
      return before && isWorse(name, target, before) ? { values: { before: before.text.trim() } } : null;
    }),
};

/** What the row says under 上年; null where the form has no such column or nothing that can be read in it. */
function valueBefore({ leftovers, places }: Subject, field: FieldPath): Target | null {
  const row = places[field]?.cell.row;
  const found = leftovers.find(
    ({ cell, label }) => cell.row === row && label !== null && lastYear.test(fold(label)),
  );
  return found ? readTarget(found.text) : null;
}

/** Which way is better: as the name tells, or else the sign that the target is promised with. */
function better(name: string, { operator }: Target): "less" | "more" | null {
  const bySign =
    operator === "≥" || operator === ">" ? "more" : operator === "≤" || operator === "<" ? "less" : null;
  const byName = directionOf(name);
  return byName === null || bySign === null || byName === bySign ? (byName ?? bySign) : null;
}

function isWorse(name: string, target: Target, before: Target): boolean {
  if (!isPercentage(target) || !isPercentage(before) || target.number === null || before.number === null)
    return false;
  const difference = compareAmounts(target.number, before.number);
  const wanted = better(name, target);
  return (wanted === "more" && difference < 0) || (wanted === "less" && difference > 0);
}
