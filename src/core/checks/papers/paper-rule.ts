import type { Paper, PaperField, PaperIndicator, PaperKind } from "../../form/paper";
import type { Values } from "../../language/language";
import type { Finding, Rule, Verdict } from "../rule";
import type { Settings } from "../settings";
import type { Subject } from "../subject";

/** What a rule about a later paper says beside the field. */
type Details = Pick<Finding, "variant" | "severity" | "values">;

/** A finding about a later paper. */
export function found(field: PaperField, details: Details = {}): Finding {
  return { verdict: "found", field, ...details };
}

/** The name of an indicator, for the sentence about it; none where it has no name: its number is said then. */
export function named({ name }: PaperIndicator): Values {
  return name.text === null ? {} : { indicator: name.text };
}

/** What a rule says about one indicator; null for nothing. */
type Judge = (indicator: PaperIndicator, paper: Paper) => Details | null;

/** A finding on a part of each indicator that `judge` does not answer with null. */
export function onIndicators(paper: Paper, part: keyof PaperIndicator, judge: Judge): readonly Verdict[] {
  return paper.indicators.flatMap((indicator, index): Verdict[] => {
    const details = judge(indicator, paper);
    if (!details) return [];
    const values = { ...named(indicator), ...details.values };
    return [found(`paper.indicators.${index}.${part}`, { ...details, values })];
  });
}

type PaperRule = Omit<Rule, "kinds" | "check"> & {
  readonly kinds?: readonly PaperKind[];
  readonly check: (paper: Paper, form: Subject, settings: Settings) => readonly Verdict[];
};

/** A rule about later papers; about 自评表 only where it names no kinds. */
export function paperRule({ kinds = ["selfEvaluation"], check, ...rule }: PaperRule): Rule {
  return {
    ...rule,
    kinds,
    check: (form, settings) => (form.paper ? check(form.paper, form, settings) : []),
  };
}

/** Both kinds of later papers. */
export const allPapers: readonly PaperKind[] = ["selfEvaluation", "monitoring"];
