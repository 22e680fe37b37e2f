import { allPapers, found, paperRule } from "../../papers/paper-rule";

/** The form has a cell for 预期目标 (年度总体目标), and it is empty. */
export const goalExpectedMissing = paperRule({
  id: "goal-expected-missing",
  severity: "error",
  basis: "practice",
  kinds: allPapers,
  check: ({ goals: { expected } }) =>
    expected.cell !== null && expected.text === null ? [found("paper.goals.expected")] : [],
});
