import { halfWidth } from "../../form/text";
import { unitPattern } from "../../form/units";
import { findOnTargets } from "../find-on-indicators";
import { isOutputOf } from "../level-groups";
import type { Rule } from "../rule";

// 三次 is a number, 统一 is none.
const numeral = new RegExp(String.raw`[一二两三四五六七八九十百千万](?:${unitPattern})`, "u");
const digitOrMark = /[\d*]/;

/** A 数量指标 whose target has no number. One with the template's `**` in it is that rule's finding. */
export const targetNoNumber: Rule = {
  id: "target-no-number",
  severity: "warning",
  basis: "budgetSystem",
  lists: "both",
  check: (form) =>
    findOnTargets(form, ({ target: { text }, indicator }) =>
      isOutputOf(indicator, "数量") && !digitOrMark.test(halfWidth(text)) && !numeral.test(text) ? {} : null,
    ),
};
