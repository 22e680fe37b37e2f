import type { CheckedFinding } from "../../../../src/core/checks/check";
import type { FieldPath, Indicator } from "../../../../src/core/form/project";
import type { FormReading } from "../../../../src/core/recognise/reading";
import { cleanForm2023 } from "./clean-forms";
import { findingsOf } from "./findings-of";
import { formOf } from "./form-of";

/** An indicator of which only the given parts are filled in. */
export function indicator(parts: Partial<Indicator>): Indicator {
  return { level1: null, level2: null, name: null, target: null, weight: null, note: null, ...parts };
}

/** A tidy form with these indicators. */
export function formWith(...indicators: readonly Partial<Indicator>[]): FormReading {
  return formOf({
    ...cleanForm2023.project,
    indicators: { ...cleanForm2023.project.indicators, annual: indicators.map(indicator) },
  });
}

/** The clean form with one more indicator, a quantity unless the parts say otherwise, before all others. */
export function withExtra(parts: Partial<Indicator>): FormReading {
  const extra = indicator({ level1: "产出指标", level2: "数量指标", ...parts });
  return formOf({
    ...cleanForm2023.project,
    indicators: {
      ...cleanForm2023.project.indicators,
      annual: [extra, ...cleanForm2023.project.indicators.annual],
    },
  });
}

/** What the rule finds on the clean form with one more indicator. */
export function onExtra(rule: string, parts: Partial<Indicator>): readonly CheckedFinding[] {
  return findingsOf(rule, withExtra(parts));
}

/** Whether the rule finds anything on an indicator with this name and target. */
export function finds(rule: string, name: string, target: string, parts: Partial<Indicator> = {}): boolean {
  return onExtra(rule, { name, target, ...parts }).length > 0;
}

/** The text that the finding's fix writes into the field; null if it writes none. */
export function writtenBy(finding: CheckedFinding | undefined, field: FieldPath): string | null {
  const change = finding?.fix?.find((one) => one.kind === "set" && one.field === field);
  return change?.kind === "set" ? change.text : null;
}

/** The fields that the findings are about. */
export function fieldsOf(findings: readonly CheckedFinding[]): readonly FieldPath[] {
  return findings.map(({ field }) => field);
}
