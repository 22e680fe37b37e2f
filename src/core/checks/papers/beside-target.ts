import type { Paper, PaperIndicator } from "../../form/paper";
import { isSameProject } from "../../form/identity";
import type { Indicator } from "../../form/project";
import { fold } from "../../form/text";
import type { CrossFormRule, Verdict } from "../rule";
import type { Subject } from "../subject";

/** A later paper and the 申报表 of the same project and year. */
export interface Beside {
  readonly form: Subject;
  readonly paper: Paper;
  readonly target: Subject;
}

/** The one 申报表 that a paper follows; null where there is none, or where there are several and nobody can tell which. */
function targetOf(form: Subject, forms: readonly Subject[]): Subject | null {
  const found = forms.filter(
    ({ kind, project }) => kind === "target" && isSameProject(project, form.project),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A rule that holds a 自评表 or 监控表 against the 申报表 of its project in the same workbook or batch. */
export function besideTarget({
  compare,
  ...rule
}: Pick<CrossFormRule, "id" | "severity" | "basis"> & {
  readonly compare: (beside: Beside) => readonly Verdict[];
}): CrossFormRule {
  return {
    ...rule,
    kinds: ["target", "selfEvaluation", "monitoring"],
    checkAll: (forms) =>
      forms.map((form) => {
        const { paper } = form;
        const target = paper && targetOf(form, forms);
        return paper && target ? compare({ form, paper, target }) : [];
      }),
  };
}

/** An indicator of a paper and what the 申报表 says of it. */
export interface IndicatorPair {
  readonly index: number;
  readonly own: PaperIndicator;
  readonly promised: Indicator;
}

/** The indicators of both papers, as far as they are the same, and those that only one of them has. */
export interface PairedIndicators {
  readonly pairs: readonly IndicatorPair[];
  readonly dropped: readonly Indicator[];
  readonly added: readonly { readonly index: number; readonly own: PaperIndicator }[];
}

const numbering = /^指标\d+[:.、]?/;
const bareName = (name: string | null): string => fold(name ?? "").replace(numbering, "");
const sameName = (own: PaperIndicator, promised: Indicator): boolean =>
  bareName(own.name.text) !== "" && bareName(own.name.text) === bareName(promised.name);
const sameTarget = (own: PaperIndicator, promised: Indicator): boolean =>
  promised.target !== null &&
  fold(own.target.text ?? "") === fold(promised.target) &&
  fold(own.level2.text ?? "") === fold(promised.level2 ?? "");

/** Pairs indicators by their names, then those that are left by 二级 and target: they were given another name. */
export function pairIndicators({ paper, target }: Beside): PairedIndicators {
  const open = new Set(target.project.indicators.annual);
  const pairs = new Map<number, IndicatorPair>();
  for (const isSame of [sameName, sameTarget])
    paper.indicators.forEach((own, index) => {
      const promised = pairs.has(index) ? undefined : [...open].find((other) => isSame(own, other));
      if (!promised) return;
      open.delete(promised);
      pairs.set(index, { index, own, promised });
    });
  return {
    pairs: [...pairs.values()],
    dropped: [...open].filter(({ name }) => bareName(name) !== ""),
    added: paper.indicators
      .map((own, index) => ({ index, own }))
      .filter(({ index, own }) => !pairs.has(index) && bareName(own.name.text) !== ""),
  };
}
