import { qualitativeWords, weakWords } from "../../form/vocabulary";
import { findOnTargets } from "../find-on-indicators";
import type { Rule } from "../rule";
import { anyOf } from "../words";

const weak = anyOf(weakWords);
const gradable = anyOf(Object.values(qualitativeWords).flat());

/** A target in words that nobody can grade: 长期, 持续影响, 有力保障. With a gradable word, as in 长期有效, it passes. */
export const targetNotGradable: Rule = {
  id: "target-not-gradable",
  severity: "warning",
  basis: "indicatorGuide",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ target: { word } }) =>
      word !== null && weak.test(word) && !gradable.test(word) ? {} : null,
    ),
};
