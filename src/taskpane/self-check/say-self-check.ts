import { createSay } from "../../core/language/create-say";
import { selfCheckInEnglish } from "./messages/en-US";
import { selfCheckInChinese } from "./messages/zh-CN";

/** A text of the self-check in the user's language. */
export const saySelfCheck = createSay({ "zh-CN": selfCheckInChinese, "en-US": selfCheckInEnglish });
