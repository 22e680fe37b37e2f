import { belongs, level1sOf, standardLevel1 } from "../../form/levels";
import type { Indicator } from "../../form/project";
import { holdsOnlyFor } from "../level-groups";
import { followsOwnTree } from "../own-tree";
import type { FieldChange, Rule, Verdict } from "../rule";
import { indexesOf, runsOf, type Run } from "../runs";
import type { Subject } from "../subject";

/**
 * A 二级 stands under a 一级 that it belongs to in no scheme. A form may mix the schemes, as Shanghai's does. The right
 * 一级 is offered where the row has a 一级 cell of its own.
 */
export const levelMismatch: Rule = {
  id: "level-mismatch",
  severity: "error",
  basis: "goalMethod",
  lists: "both",
  check: (form) =>
    followsOwnTree(form.project.indicators.annual)
      ? []
      : runsOf(form.project.indicators.annual, mismatched).map((run) => finding(form, run)),
};

function mismatched({ level1, level2 }: Indicator): string | null {
  if (level1 === null || level2 === null || belongs(level2, level1)) return null;
  // 投入, 过程 and 决策 are of older trees, whose 二级 we do not know.
  return standardLevel1(level1) === null ? null : `${level1}\n${level2}`;
}

function finding(form: Subject, run: Run): Verdict {
  const { level1 = "", level2 = "" } = form.project.indicators.annual[run.from] ?? {};
  const rights = level1sOf(level2 ?? "");
  const values = { level1: level1 ?? "", level2: level2 ?? "", right: rights.join("/") };
  const [right] = rights;
  const found = { verdict: "found", field: `indicators.annual.${run.from}.level2`, values } as const;
  const indexes = indexesOf(run);
  if (right === undefined || rights.length > 1 || !holdsOnlyFor(form, "level1", indexes)) return found;
  const fix = indexes.map((index): FieldChange => ({
    kind: "set",
    field: `indicators.annual.${index}.level1`,
    text: right,
  }));
  return { ...found, fix };
}
