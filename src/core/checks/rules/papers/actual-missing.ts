import { allPapers, onIndicators, paperRule } from "../../papers/paper-rule";

const actualParts = { selfEvaluation: "actual", monitoring: "toDate" } as const;

/** An indicator that has a target or a score says nothing of what was reached. */
export const actualMissing = paperRule({
  id: "actual-missing",
  severity: "error",
  basis: "practice",
  kinds: allPapers,
  check(paper) {
    const part = actualParts[paper.kind];
    return onIndicators(paper, part, (indicator) => {
      const isJudged = indicator.target.text !== null || indicator.score.text !== null;
      return isJudged && indicator[part].cell !== null && indicator[part].text === null ? {} : null;
    });
  },
});
