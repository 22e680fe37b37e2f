import type { officeInChinese } from "./office-zh-CN";

/** The same texts in English. */
export const officeInEnglish: Readonly<Record<keyof typeof officeInChinese, string>> = {
  "two-versions": "compare takes exactly two files or folders: the earlier and the later one. See --help.",
  "compare-counts":
    "mended {mended}  not mended {remaining}  new {appeared}  gone with their rows {gone}  not judged {unjudged}  other changes {besides}",
  "compare-mended": "Mended",
  "compare-remaining": "Not mended",
  "compare-appeared": "New findings",
  "compare-gone": "Their rows were taken out",
  "compare-unjudged": "Cannot be judged on the later form",
  "compare-besides": "Changed besides",
  "compare-all-same": "Both say the same.",
  "compare-untouched": "nothing was changed here",
  "compare-touched": "changed: {change}",
  "compare-waived": "let stand: {reason}",
  "compare-only-before": "Only in the earlier version:",
  "compare-only-after": "Only in the later version:",
  "compare-no-forms": "“{file}” holds no form that can be compared.",
  "compare-total": "{count} form(s) compared: {counts}.",

  "notes-ending": "The file to make ends with .docx, .xlsx or .html; “{file}” does not.",
  "notes-made":
    "Built “{file}”: {units} unit(s), {count} form(s), of which {returned} need changes. Proposed grades: excellent {excellent}, good {good}, fair {fair}, poor {poor}, none {none}.",

  "list-ending": "The file to make ends with .xlsx, .tsv or .txt; “{file}” does not.",
  "list-column-twice": "--columns names “{header}” twice.",
  "list-made": "Built “{file}”: {rows} indicators of {forms} target form(s).",
  "list-nothing": "No target form with indicators was found, so “{file}” was not built.",
  "list-refused": "{count} thing(s) that the system refuses; please put them right first:",
  "list-to-complete": "{count} thing(s) to be chosen or filled in in the system:",
  "list-no-project":
    "No column names the project: the indicators of {forms} forms follow each other and cannot be told apart again.",
  "list-long-term": "{count} long-term indicator(s) are not in the list.",
};
