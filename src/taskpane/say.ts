import { fill, type Language, type Values } from "../core/language/language";
import { textsInEnglish } from "./messages/en-US";
import { textsInChinese, type TextKey } from "./messages/zh-CN";

export type { TextKey };

const texts = { "zh-CN": textsInChinese, "en-US": textsInEnglish };

/** A text of the pane in the user's language. */
export function say(language: Language, key: TextKey, values: Values = {}): string {
  return fill(texts[language][key], values);
}
