import { fill, type Language, type Values } from "../../core/language/language";
import { departmentPaneInEnglish } from "./messages/en-US";
import { departmentPaneInChinese, type DepartmentPaneKey } from "./messages/zh-CN";

const texts = { "zh-CN": departmentPaneInChinese, "en-US": departmentPaneInEnglish };

/** A text of this part of the pane in the user's language. */
export function sayDepartmentPane(language: Language, key: DepartmentPaneKey, values: Values = {}): string {
  return fill(texts[language][key], values);
}

/** Gives texts of this part of the pane in one language. */
export type Say = (key: DepartmentPaneKey, values?: Values) => string;
