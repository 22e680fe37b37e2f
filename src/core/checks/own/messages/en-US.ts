import type { RulesFileTextKey } from "./zh-CN";

/** The same in English. */
export const rulesFileInEnglish: Readonly<Record<RulesFileTextKey, string>> = {
  kind: "“performance-target-rules” belongs here, not {value}. Choose a rules file that the add-in exported.",
  version: "1 belongs here, not {value}. Another version exported the file: update the add-in first.",
  "unknown-rule":
    "There is no rule {value}. The rules' names stand in “Settings and help”: correct it or delete it.",
  choice: "“error”, “warning”, “hint” or “off” belongs here, not {value}.",
  count: "A whole number from 0 to 10000 belongs here, not {value}.",
  percent: "A number from 0 to 100 belongs here, not {value}.",
  sums: "One or more numbers from 1 to 1000 in square brackets belong here, not {value}.",
  scoring: 'must be "standard", "shanghai", "hubei" or "sichuan", not {value}.',
  points: "A number from 0 to 100 belongs here, not {value}.",
  floors: "The floors must go down from excellent to good to fair. Correct one of them.",
  columns: "1 to 50 columns in square brackets belong here, not {value}.",
  column:
    "One of project, unit, department, year, category, budget, annualGoal, level1, level2, name, nature, sign, value, measure, weight or note belongs here, not {value}.",
  "columns-twice": "Two columns have the same header. Give them different ones.",
  "column-header": "The header that the system has for the column belongs here, not {value}.",
  span: "The fewest (min) and most (max) characters belong here, not {value}.",
  "min-above-max": "The fewest are more than the most. Correct one of them.",
};
