import { fill, type Language, type Values } from "../../../src/core/language/language";
import { textsInEnglish } from "./messages/en-US";
import { textsInChinese, type TextKey } from "./messages/zh-CN";

const texts = { "zh-CN": textsInChinese, "en-US": textsInEnglish };

/** A text of the workbench in the user's language. */
export const say = (language: Language, key: TextKey, values: Values = {}): string =>
  fill(texts[language][key], values);
