import type { FieldPath, Project } from "../../form/project";
import { halfWidth } from "../../form/text";
import type { Rule, Verdict } from "../rule";

const everywhere = String.raw`\*{2,}|\((?:必填|选填)[^()]*\)`;
const inIndicators = new RegExp(String.raw`${everywhere}|…{2,}|\.{6,}|^\s*指标\s*\d+\s*[:、]`);
// In a goal's prose, dots may stand for "and so on"; alone on a line or behind a colon they are the template's.
const inGoals = new RegExp(String.raw`${everywhere}|(?<=^|[:\n])\s*(?:…{2,}|\.{6,})`);

/** Hints of the template (** …… 指标1: (必填)) were left in a name, a target or a goal. */
export const templateLeftover: Rule = {
  id: "template-leftover",
  severity: "warning",
  basis: "practice",
  check: ({ project }) =>
    texts(project).flatMap(([field, text, hints]): Verdict[] => {
      const found = text === null ? null : hints.exec(halfWidth(text));
      return found ? [{ verdict: "found", field, values: { leftover: found[0].trim() } }] : [];
    }),
};

type Text = readonly [field: FieldPath, text: string | null, hints: RegExp];

function texts({ goals, indicators }: Project): readonly Text[] {
  return [
    ["goals.overall", goals.overall, inGoals],
    ["goals.annual", goals.annual, inGoals],
    ...indicators.flatMap(({ name, target }, index): Text[] => [
      [`indicators.${index}.name`, name, inIndicators],
      [`indicators.${index}.target`, target, inIndicators],
    ]),
  ];
}
