import type { Values } from "../../../core/language/language";
import { useTexts } from "../../use-texts";
import { rulesInEnglish } from "./messages/en-US";
import { rulesInChinese, type RulesTextKey } from "./messages/zh-CN";

const texts = { "zh-CN": rulesInChinese, "en-US": rulesInEnglish };

/** Gives the texts of the rules in the user's language. */
export function useSayRules(): (key: RulesTextKey, values?: Values) => string {
  return useTexts<RulesTextKey>(texts);
}
