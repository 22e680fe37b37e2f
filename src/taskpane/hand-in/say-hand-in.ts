import { createSay } from "../../core/language/create-say";
import type { Values } from "../../core/language/language";
import { handInInEnglish } from "./messages/en-US";
import { handInInChinese, type HandInTextKey } from "./messages/zh-CN";

/** A text of this part of the pane in the user's language. */
export const sayHandIn = createSay({ "zh-CN": handInInChinese, "en-US": handInInEnglish });

/** Gives texts of this part of the pane in one language. */
export type Say = (key: HandInTextKey, values?: Values) => string;
