/** What may be wrong with a file of settings; `{line}` and `{column}` count from 1. */
export const jsonTextsInChinese = {
  empty: "文件是空的，请重新导出或另选一个文件。",
  "too-deep": "第 {line} 行：括号套得太深，这不是助手导出的文件。",
  "repeated-key": "第 {line} 行：“{found}”写了两次，请删去一处。",
  "full-width": "第 {line} 行第 {column} 个字符“{found}”是全角符号，请改成半角。",
  unexpected:
    "第 {line} 行第 {column} 个字符“{found}”不该在这里，请检查前面的引号、逗号和括号是否写全、末尾有没有多余的逗号。",
  unfinished: "文件到第 {line} 行就断了，缺少收尾的引号或括号，请重新取得完整的文件。",
  where: "第 {line} 行“{path}”：{problem}",
  missing: "缺少这一项，请补上。",
  "unknown-key": "没有这一项，请删去或改正名称。",
  object: "应为花括号括起来的内容，现在是 {value}。",
} as const;

export type JsonTextKey = keyof typeof jsonTextsInChinese;
