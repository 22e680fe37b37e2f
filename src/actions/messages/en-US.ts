import type { sheetsInChinese } from "./zh-CN";

/** The same sentences in English. */
export const sheetsInEnglish: Readonly<Record<keyof typeof sheetsInChinese, string>> = {
  none: "No form was found in “{file}”.",
  joined:
    "“{file}”: a form stands on the sheets “{first}” and “{second}”; they were read as one, with “{second}” from row {row} on.",
  headless:
    "“{file}”: the sheet “{sheet}” has indicators, but no project name. If it goes on with a form on another sheet, copy it below that form before you import it.",
};
