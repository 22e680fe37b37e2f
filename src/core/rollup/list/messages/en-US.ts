import type { ListTextKey } from "./zh-CN";

/** The same sentences in English. */
export const listInEnglish: Readonly<Record<ListTextKey, string>> = {
  "no-name": "{indicator} has no name",
  "no-target": "{indicator} has no target",
  "no-sign": "the target “{text}” of {indicator} has no sign (≥, ≤, ＝ …)",
  "no-measure": "the target “{text}” of {indicator} has no unit; only one without a number (定性) needs none",
  blanks: "{indicator}: blanks around “{text}” ({field})",
  characters: "{indicator}: “{text}” ({field}) holds “*”, “_” or “-”",
  "too-long": "{subject}{field} is longer than the system keeps",
  "no-level": "{indicator} lacks its {field}",
  "outside-tree": "{indicator} stands under “{text}”, which is not in the tree of levels",
  "no-currency": "no currency unit is stated, so the budget was left empty",
  named: "“{name}”",
  numbered: "indicator {number}",
  of: "{indicator}: ",
};
