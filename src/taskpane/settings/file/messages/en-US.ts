import type { FilesTextKey } from "./zh-CN";

/** The same texts in English. */
export const filesInEnglish: Readonly<Record<FilesTextKey, string>> = {
  save: "Save as a file",
  copy: "Copy",
  copied: "Copied. Paste it into a text editor and save it as {file}.",
  "copy-by-hand": "The browser does not allow copying. Select the text above and copy it by hand.",
};
