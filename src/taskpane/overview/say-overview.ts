import { createSay } from "../../core/language/create-say";
import type { Values } from "../../core/language/language";
import { overviewInEnglish } from "./messages/en-US";
import { overviewInChinese, type OverviewTextKey } from "./messages/zh-CN";

/** A text of the overview in the user's language. */
export const sayOverview = createSay({ "zh-CN": overviewInChinese, "en-US": overviewInEnglish });

/** Gives texts of the overview in one language. */
export type Say = (key: OverviewTextKey, values?: Values) => string;
