import { createSay } from "../../core/language/create-say";
import type { Values } from "../../core/language/language";
import { officePaneInEnglish } from "./messages/en-US";
import { officePaneInChinese, type OfficePaneKey } from "./messages/zh-CN";

/** A text of this part of the pane in the user's language. */
export const sayOfficePane = createSay({ "zh-CN": officePaneInChinese, "en-US": officePaneInEnglish });

/** Gives texts of this part of the pane in one language. */
export type Say = (key: OfficePaneKey, values?: Values) => string;
