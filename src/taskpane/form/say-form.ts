import { fill, type Language, type Values } from "../../core/language/language";
import { formInEnglish } from "./messages/en-US";
import { formInChinese, type FormTextKey } from "./messages/zh-CN";

const texts = { "zh-CN": formInChinese, "en-US": formInEnglish };

/** A text of the form view in the user's language. */
export function sayForm(language: Language, key: FormTextKey, values: Values = {}): string {
  return fill(texts[language][key], values);
}
