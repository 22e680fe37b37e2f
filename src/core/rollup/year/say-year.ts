import { createSay } from "../../language/create-say";
import { headersIn } from "../tables/headers-in";
import { yearInEnglish } from "./messages/en-US";
import { yearInChinese } from "./messages/zh-CN";

/** A text of the tables of the year's papers in the user's language. */
export const sayYear = createSay({ "zh-CN": yearInChinese, "en-US": yearInEnglish });

/** The headers of these tables' columns. */
export const yearHeaders = headersIn(sayYear);
