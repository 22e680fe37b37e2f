import { categories, natures } from "../../form/categories";
import { fold } from "../../form/text";
import type { Rule, Verdict } from "../rule";

/** 项目类别 or 项目性质 is not in the list of the form's layout. Only the Shanghai forms have lists that we know. */
export const categoryUnknown: Rule = {
  id: "category-unknown",
  severity: "hint",
  basis: "practice",
  check(form) {
    const { layout } = form;
    if (layout === null) return [];
    const { category, nature } = form.project;
    const found = findUnlisted("category", category, categories[layout]);
    return layout === "shanghai-2026" ? [...found, ...findUnlisted("nature", nature, natures)] : found;
  },
};

function findUnlisted(field: "category" | "nature", text: string | null, list: readonly string[]): Verdict[] {
  if (text === null || list.includes(fold(text))) return [];
  return [{ verdict: "found", field, values: { text, list: list.join("、") } }];
}
