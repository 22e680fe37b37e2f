import { createSay } from "../../core/language/create-say";
import { formInEnglish } from "./messages/en-US";
import { formInChinese } from "./messages/zh-CN";

/** A text of the form view in the user's language. */
export const sayForm = createSay({ "zh-CN": formInChinese, "en-US": formInEnglish });
