import { createSay } from "../language/create-say";
import { departmentInEnglish } from "./messages/en-US";
import { departmentInChinese } from "./messages/zh-CN";
import { headersIn } from "./tables/headers-in";

/** A text of the roll-up or the report in the user's language. */
export const sayDepartment = createSay({ "zh-CN": departmentInChinese, "en-US": departmentInEnglish });

/** The headers of the roll-up's and the report's columns. */
export const headersOf = headersIn(sayDepartment);
