import type { LayoutFileTextKey } from "./file-zh-CN";

/** The same in English. */
export const layoutFileInEnglish: Readonly<Record<LayoutFileTextKey, string>> = {
  kind: "“performance-target-layout” belongs here, not {value}. Choose a layout file that the add-in exported.",
  version: "1 belongs here, not {value}. Another version exported the file: update the add-in first.",
  columns: "Columns such as “A” or “B:C” belong here, not {value}.",
  down: "A whole number from 1 to 200 belongs here (rows of a caption may be 0), not {value}.",
  text: "A text of at most 2000 characters belongs here, not {value}.",
  placeholder: "What stands in braces is no field of the form: {value}.",
  field: "There is no field {value}.",
  style: "There is no style {value}.",
  stands:
    "“beside” (beside the annual indicators), “above” (in a table above them) or “shared” (in their rows, with targets of their own) belongs here, not {value}.",
  list: "A list in square brackets belongs here, not {value}.",
  name: "The layout's name, 1 to 40 characters, belongs here, not {value}.",
  currency: "万元 or 元 belongs here, not {value}.",
  "date-style": "“chinese” (2026 年 1 月 1 日) or “slash” (2026/1/1) belongs here, not {value}.",
  "yes-no": "true or false belongs here, not {value}.",
  font: "The name of a font belongs here, of 1 to 31 letters, not {value}.",
  size: "A font size of 1 to 409 points belongs here, not {value}.",
  colour: "A colour such as “#D9D9D9”, or null for none, belongs here, not {value}.",
  width: "2 to 26 column widths of 1 to 1000 points each belong here, not {value}.",
};
