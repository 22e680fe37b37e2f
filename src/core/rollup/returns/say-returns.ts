import { createSay } from "../../language/create-say";
import { languages, type Language } from "../../language/language";
import type { TableColumn } from "../tables/table-sheet";
import { returnsInEnglish } from "./messages/en-US";
import { returnsInChinese, type ReturnsTextKey } from "./messages/zh-CN";

/** A text of what is sent back, in the user's language. */
export const sayReturns = createSay({ "zh-CN": returnsInChinese, "en-US": returnsInEnglish });

/** The header of a column, and what it is in other languages. */
export function returnsHeader(
  language: Language,
  key: ReturnsTextKey,
): Pick<TableColumn, "header" | "otherHeaders"> {
  return {
    header: sayReturns(language, key),
    otherHeaders: [...new Set(languages.map((other) => sayReturns(other, key)))],
  };
}
