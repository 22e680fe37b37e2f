import { fill, type Language, type Values } from "../../core/language/language";
import { overviewInEnglish } from "./messages/en-US";
import { overviewInChinese, type OverviewTextKey } from "./messages/zh-CN";

const texts = { "zh-CN": overviewInChinese, "en-US": overviewInEnglish };

/** A text of the overview in the user's language. */
export function sayOverview(language: Language, key: OverviewTextKey, values: Values = {}): string {
  return fill(texts[language][key], values);
}

/** Gives texts of the overview in one language. */
export type Say = (key: OverviewTextKey, values?: Values) => string;
