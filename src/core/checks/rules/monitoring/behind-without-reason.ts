import type { OwnIndicatorPart } from "../../../form/paper";
import { likelihoodOf, likelihoodWords } from "../../../kinds/monitoring/likelihood";
import { indicatorLight } from "../../papers/lights";
import { onIndicators, paperRule } from "../../papers/paper-rule";

const causes: readonly OwnIndicatorPart[] = [
  "reason",
  "funds",
  "rules",
  "people",
  "hardware",
  "other",
  "text",
];

/** An indicator of a 监控表 is not sure to be reached, or far behind, and its cells for the causes are all empty. */
export const behindWithoutReason = paperRule({
  id: "behind-without-reason",
  severity: "warning",
  basis: "practice",
  kinds: ["monitoring"],
  check: (paper) =>
    onIndicators(paper, "text", (indicator) => {
      const cells = causes.map((part) => indicator[part]);
      const isOpen = cells.some(({ cell }) => cell !== null) && cells.every(({ text }) => text === null);
      if (!isOpen || indicator.note.text !== null) return null;
      const likelihood = likelihoodOf(indicator);
      if (likelihood !== null && likelihood !== "certain")
        return { values: { likelihood: likelihoodWords[likelihood] } };
      if (indicatorLight(indicator, paper) !== "red") return null;
      const values = { toDate: indicator.toDate.text ?? "", target: indicator.target.text ?? "" };
      return { variant: "red", values };
    }),
});
