import { fold } from "../../form/text";
import type { Rule, Verdict } from "../rule";

/** 年度总目标 is too short to say anything, or one of the goals is longer than reviewers and the budget system take. */
export const goalLength: Rule = {
  id: "goal-length",
  severity: "warning",
  basis: "localInstructions",
  check({ project }, { goalLength: { min, max } }) {
    const found: Verdict[] = [];
    for (const goal of ["overall", "annual"] as const) {
      const text = project.goals[goal];
      if (text === null) continue;
      const field = `goals.${goal}` as const;
      const { length } = fold(text);
      const values = { length: String(length), min: String(min), max: String(max) };
      if (goal === "annual" && length < min) found.push({ verdict: "found", field, values });
      if (length > max) found.push({ verdict: "found", field, variant: "long", values });
    }
    return found;
  },
};
