import { findingsInChinese } from "./findings-zh-CN";
import { importInChinese } from "./import-zh-CN";
import { settingsInChinese } from "./settings-zh-CN";
import { shellInChinese } from "./shell-zh-CN";

/** Every text of the pane's frame and of its own views; `{placeholders}` are filled in. */
export const textsInChinese = {
  ...shellInChinese,
  ...findingsInChinese,
  ...importInChinese,
  ...settingsInChinese,
} as const;

/** The name of a text of the pane. */
export type TextKey = keyof typeof textsInChinese;
