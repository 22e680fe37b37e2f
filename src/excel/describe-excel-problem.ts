import { fieldName } from "../core/form/field-names";
import type { FieldPath } from "../core/form/project";
import { fill, type Language } from "../core/language/language";
import type { ExcelProblem } from "./excel-problem";
import { problemsInEnglish } from "./messages/en-US";
import { problemsInChinese } from "./messages/zh-CN";

const problems = { "zh-CN": problemsInChinese, "en-US": problemsInEnglish };

/** The sentence for the user: what happened, where, and what to do. */
export function describeExcelProblem({ kind, values }: ExcelProblem, language: Language): string {
  const { field } = values;
  const named = field === undefined ? values : { ...values, field: fieldName(field as FieldPath, language) };
  return fill(problems[language][kind], named);
}
