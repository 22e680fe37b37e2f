import type { Values } from "../../../core/language/language";
import { useTexts } from "../../use-texts";
import { layoutsInEnglish } from "./messages/en-US";
import { layoutsInChinese, type LayoutsTextKey } from "./messages/zh-CN";

const texts = { "zh-CN": layoutsInChinese, "en-US": layoutsInEnglish };

/** Gives the texts of the own layouts in the user's language. */
export function useSayLayouts(): (key: LayoutsTextKey, values?: Values) => string {
  return useTexts<LayoutsTextKey>(texts);
}
