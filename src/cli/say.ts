import { createSay } from "../core/language/create-say";
import { textsInEnglish } from "./messages/en-US";
import { textsInChinese } from "./messages/zh-CN";

/** A text of the command line in the user's language. */
export const say = createSay({ "zh-CN": textsInChinese, "en-US": textsInEnglish });
