import { createSay } from "../../../src/core/language/create-say";
import { textsInEnglish } from "./messages/en-US";
import { textsInChinese } from "./messages/zh-CN";

/** A text of the workbench in the user's language. */
export const say = createSay({ "zh-CN": textsInChinese, "en-US": textsInEnglish });
