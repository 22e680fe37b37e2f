import { createSay } from "../../core/language/create-say";
import type { Values } from "../../core/language/language";
import { departmentPaneInEnglish } from "./messages/en-US";
import { departmentPaneInChinese, type DepartmentPaneKey } from "./messages/zh-CN";

/** A text of this part of the pane in the user's language. */
export const sayDepartmentPane = createSay({
  "zh-CN": departmentPaneInChinese,
  "en-US": departmentPaneInEnglish,
});

/** Gives texts of this part of the pane in one language. */
export type Say = (key: DepartmentPaneKey, values?: Values) => string;
