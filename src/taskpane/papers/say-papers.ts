import { createSay } from "../../core/language/create-say";
import { papersInEnglish } from "./messages/en-US";
import { papersInChinese } from "./messages/zh-CN";

/** A text of the sections for 自评表 and 监控表 in the user's language. */
export const sayPapers = createSay({ "zh-CN": papersInChinese, "en-US": papersInEnglish });
