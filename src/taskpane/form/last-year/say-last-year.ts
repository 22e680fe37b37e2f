import { createSay } from "../../../core/language/create-say";
import type { Language } from "../../../core/language/language";
import { lastYearInEnglish } from "./messages/en-US";
import { lastYearInChinese } from "./messages/zh-CN";

/** A text of what an earlier year said, in the user's language. */
export const sayLastYear = createSay({ "zh-CN": lastYearInChinese, "en-US": lastYearInEnglish });

/** Which earlier year it was: 上年 for the one before the form's own. */
export function whenOf({ year }: { readonly year: number }, now: number | null, language: Language): string {
  return year + 1 === now
    ? sayLastYear(language, "last-year")
    : sayLastYear(language, "earlier-year", { year: String(year) });
}
