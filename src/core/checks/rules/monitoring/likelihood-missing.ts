import { likelihoodColumns, likelihoodOf } from "../../../kinds/monitoring/likelihood";
import { onIndicators, paperRule } from "../../papers/paper-rule";

/** An indicator of a 监控表 does not say how surely its target will be reached (完成目标可能性), or ticks several answers. */
export const likelihoodMissing = paperRule({
  id: "likelihood-missing",
  severity: "warning",
  basis: "practice",
  kinds: ["monitoring"],
  check: (paper) =>
    onIndicators(paper, "likelihood", (indicator) => {
      const cells = [indicator.likelihood, ...likelihoodColumns.map((column) => indicator[column])];
      const isAsked = cells.some(({ cell }) => cell !== null) && indicator.toDate.text !== null;
      if (!isAsked || likelihoodOf(indicator) !== null) return null;
      const said = cells.flatMap(({ text }) => text ?? []);
      if (said.length === 0) return {};
      // Words that nobody here knows may be an answer.
      return indicator.likelihood.text === null ? { variant: "several" } : null;
    }),
});
