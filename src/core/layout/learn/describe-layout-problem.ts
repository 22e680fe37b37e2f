import { fieldName } from "../../form/field-names";
import { fill, type Language } from "../../language/language";
import type { LayoutProblem } from "./layout-problem";
import { layoutProblemsInEnglish } from "./messages/en-US";
import { layoutProblemsInChinese } from "./messages/zh-CN";

const sentences = { "zh-CN": layoutProblemsInChinese, "en-US": layoutProblemsInEnglish };
const mostNamed = 8;

/** Says in one sentence why a form cannot be made into a layout, and what to do. */
export function describeLayoutProblem({ kind, fields, texts }: LayoutProblem, language: Language): string {
  const separator = language === "zh-CN" ? "、" : ", ";
  const named = (names: readonly string[]) => [...new Set(names)].slice(0, mostNamed).join(separator);
  return fill(sentences[language][kind], {
    fields: named(fields.map((field) => fieldName(field, language))),
    texts: named(texts.map((text) => text.trim().slice(0, 20)).filter((text) => text !== "")),
  });
}
