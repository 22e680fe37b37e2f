import { createSay } from "../core/language/create-say";
import { textsInEnglish } from "./messages/en-US";
import { textsInChinese, type TextKey } from "./messages/zh-CN";

export type { TextKey };

/** A text of the pane in the user's language. */
export const say = createSay({ "zh-CN": textsInChinese, "en-US": textsInEnglish });
