import { findOnTargets, type Details } from "../find-on-indicators";
import type { Rule } from "../rule";

// The system's own pattern.
const refused = /[*_-]/g;

/** A target that the budget system refuses: `*`, `_` or `-` in it, or blanks around it. */
export const targetUpload: Rule = {
  id: "target-upload",
  severity: "hint",
  basis: "budgetSystem",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ index, target: { text } }): Details | null => {
      const characters = [...new Set(text.match(refused))].join(" ");
      if (characters !== "") return { values: { characters } };
      const right = text.trim();
      if (right === text) return null;
      const fix = [{ kind: "set", field: `indicators.annual.${index}.target`, text: right }] as const;
      return { variant: "blanks", values: { right }, fix };
    }),
};
