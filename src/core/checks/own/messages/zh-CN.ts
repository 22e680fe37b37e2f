/** What may be wrong in a rules file (检查规则文件); `{value}` is what was found there. */
export const rulesFileInChinese = {
  kind: '应为 "performance-target-rules"，现在是 {value}；请选择助手导出的检查规则文件。',
  version: "应为 1，现在是 {value}；文件由别的版本导出，请更新助手后再导入。",
  "unknown-rule": "没有 {value} 这条规则；规则名称以“设置与帮助”里的规则说明为准，请改正或删去。",
  choice: '应为 "error"（错误）、"warning"（警告）、"hint"（提示）或 "off"（不检查），现在是 {value}。',
  count: "应为 0 到 10000 的整数，现在是 {value}。",
  percent: "应为 0 到 100 的数字，现在是 {value}。",
  sums: "应为 1 到 1000 的数字，用方括号括起来，至少一个，现在是 {value}。",
  scoring:
    '应为 "standard"（通行规则）、"shanghai"（上海）、"hubei"（湖北）或 "sichuan"（四川），现在是 {value}。',
  points: "应为 0 到 100 的数字，现在是 {value}。",
  floors: "各等级的最低分应依次降低：优（excellent）、良（good）、中（fair），请改正。",
  columns: "应为 1 到 50 列，用方括号括起来，现在是 {value}。",
  column:
    "应为 project、unit、department、year、category、budget、annualGoal、level1、level2、name、nature、sign、value、measure、weight 或 note，现在是 {value}。",
  "columns-twice": "有两列的列名一样，请改成不同的列名。",
  "column-header": "应写系统里的列名，现在是 {value}。",
  span: "应写明最少（min）和最多（max）字数，现在是 {value}。",
  "min-above-max": "最少字数大于最多字数，请改正。",
} as const;

export type RulesFileTextKey = keyof typeof rulesFileInChinese;
