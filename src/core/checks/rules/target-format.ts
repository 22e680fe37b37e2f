import { normaliseTarget } from "../../form/normalise-target";
import { findOnTargets } from "../find-on-indicators";
import type { Rule } from "../rule";

/** A target is spelt in an unusual way: `>=`, `=100.00(%)`, full-width digits, `》`. Blanks around it are `target-upload`. */
export const targetFormat: Rule = {
  id: "target-format",
  severity: "hint",
  basis: "practice",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ index, target: { text } }) => {
      const right = normaliseTarget(text).trim();
      if (right === text.trim()) return null;
      return {
        values: { right },
        fix: [{ kind: "set", field: `indicators.annual.${index}.target`, text: right }],
      };
    }),
};
