import { useCallback } from "react";
import { fill, type Language, type Values } from "../../../language/language";
import { usePaneState } from "../../pane-context";
import { rulesInEnglish } from "./messages/en-US";
import { rulesInChinese, type RulesTextKey } from "./messages/zh-CN";

const texts: Readonly<Record<Language, Readonly<Record<RulesTextKey, string>>>> = {
  "zh-CN": rulesInChinese,
  "en-US": rulesInEnglish,
};

/** Gives the texts of the rules in the user's language; they are loaded with the settings, not with the pane. */
export function useSayRules(): (key: RulesTextKey, values?: Values) => string {
  const language = usePaneState((state) => state.language);
  return useCallback((key, values) => fill(texts[language][key], values), [language]);
}
