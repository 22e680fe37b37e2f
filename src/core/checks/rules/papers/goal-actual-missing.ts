import { found, paperRule } from "../../papers/paper-rule";

/** The form has a cell for 实际完成情况, and it is empty. */
export const goalActualMissing = paperRule({
  id: "goal-actual-missing",
  severity: "error",
  basis: "practice",
  check: ({ goals: { actual } }) =>
    actual.cell !== null && actual.text === null ? [found("paper.goals.actual")] : [],
});
