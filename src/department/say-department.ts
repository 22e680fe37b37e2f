import { fill, languages, type Language, type Values } from "../language/language";
import { departmentInEnglish } from "./messages/en-US";
import { departmentInChinese, type DepartmentTextKey } from "./messages/zh-CN";

const texts = { "zh-CN": departmentInChinese, "en-US": departmentInEnglish };

/** A text of the roll-up or the report in the user's language. */
export function sayDepartment(language: Language, key: DepartmentTextKey, values: Values = {}): string {
  return fill(texts[language][key], values);
}

/** A text in every language and filled in every way: a column may have been headed so when its table was made. */
export function everyText(key: DepartmentTextKey, ways: readonly Values[] = [{}]): readonly string[] {
  return languages.flatMap((language) => ways.map((values) => sayDepartment(language, key, values)));
}
