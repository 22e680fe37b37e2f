import { compareAmounts } from "../../../form/amount";
import { countOf, readTarget, type Target } from "../../../form/target";
import { sameUnit } from "../../../form/units";
import { directionOf } from "../../direction";
import { besideTarget, pairIndicators, type IndicatorPair } from "../../papers/beside-target";
import { found, named } from "../../papers/paper-rule";
import type { Verdict } from "../../rule";

/** Whether less is promised by a lower figure: of what should be little, a higher one promises less. */
function lowerIsLess({ operator }: Target, name: string): boolean {
  if (operator === "≤" || operator === "<") return false;
  return operator === "≥" || operator === ">" || directionOf(name) !== "less";
}

/** Whether a target asks for less than the one that was promised: an easier figure, or words in place of one. */
function isSofter(promised: Target, own: Target, name: string): boolean {
  const [before, now] = [countOf(promised), countOf(own)];
  if (!before || promised.date || own.date) return false;
  if (!now) return own.word !== null;
  if (before.unit !== null && now.unit !== null && !sameUnit(before.unit, now.unit)) return false;
  const compared = compareAmounts(now.value, before.value);
  return lowerIsLess(promised, name) ? compared < 0 : compared > 0;
}

function judge({ index, own, promised }: IndicatorPair): Verdict[] {
  if (promised.target === null || own.target.text === null) return [];
  const name = promised.name ?? "";
  if (!isSofter(readTarget(promised.target), readTarget(own.target.text), name)) return [];
  const values = { ...named(own), own: own.target.text, promised: promised.target };
  return [found(`paper.indicators.${index}.target`, { values })];
}

/** A target asks for less than the approved 申报表. */
export const targetSoftened = besideTarget({
  id: "target-softened",
  severity: "error",
  basis: "goalMethod",
  compare: (beside) => pairIndicators(beside).pairs.flatMap(judge),
});
