import type { settingsInChinese } from "./settings-zh-CN";

/** The same texts in English. */
export const settingsInEnglish: Readonly<Record<keyof typeof settingsInChinese, string>> = {
  appearance: "Appearance",
  language: "Language",
  "language-auto": "As in Excel",
  "language-zh-CN": "Chinese (中文)",
  "language-en-US": "English",
  theme: "Colours",
  "theme-auto": "As in Excel",
  "theme-light": "Light",
  "theme-dark": "Dark",
  unit: "Unit of sums",
  "unit-万元": "10,000 yuan (万元)",
  "unit-元": "yuan (元)",
  "new-forms": "New forms",
  "layout-for-new": "Layout when inserting",
  legend: "Colours of marks",
  "legend-error": "Error: plainly wrong, the form will be sent back",
  "legend-warning": "Warning: a reviewer is likely to send it back",
  "legend-hint": "Hint: worth another look",
  "what-is-kept": "What is kept",
  "kept-settings":
    "These settings, and layouts for this computer, are kept in its browser storage. Reasons for letting findings stand, control figures, and a workbook's own rules and layouts are kept in the workbook and travel with it.",
  "kept-nothing-else":
    "All else is on the sheets. The add-in makes no hidden sheets, and collects and uploads nothing.",
  keys: "Keyboard",
  "keys-step": "Next / previous finding",
  about: "About",
  version: "Version {version}",
  "help-page": "Help page",
  "copy-diagnostics": "Copy diagnostics",
  "diagnostics-about": "Holds the version, the environment and counts only, nothing of your forms.",
  copied: "The diagnostics were copied.",
  "not-copied": "The browser does not allow copying: select the text below and copy it.",
};
