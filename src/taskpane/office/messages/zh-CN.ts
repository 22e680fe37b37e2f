/** Texts of what an office does with collected forms; `{placeholders}` are filled in. */
export const officePaneInChinese = {
  title: "收表审核",
  "make-return-notes": "生成退回意见单",
  "save-return-notes": "下载退回意见单（Word）",
  "notes-name": "退回意见单",
  "task-returning": "正在生成退回意见单…",
  "return-stopped": "已停止，没有生成或更新退回意见单，工作簿没有改动。",
  returned: "退回意见在工作表“{notes}”，各表的建议等级在“{grades}”。",
  saved: "退回意见单已下载，可用 Word 打开修改、打印。",
  "change-return-notes": "生成退回意见单",

  list: "一体化系统清单",
  "list-name": "绩效指标清单",
  "list-empty": "工作簿里没有带绩效指标的申报表。",
  columns: "清单的列",
  "columns-projects": "按项目列",
  "columns-indicators": "只列指标",
  "columns-own": "自己列",
  "own-columns": "清单的列名，用顿号隔开",
  "own-columns-hint": "如：项目名称、一级指标、二级指标、指标名称、计算符号、指标值、计量单位、分值。",
  "unknown-column": "“{header}”不知道填什么，没有保存。请换成表中的叫法，或者在规则文件里写明。",
  refused: "{count} 处系统不收，请先改正：",
  "nothing-refused": "没有发现系统不收的内容。",
  "more-refused": "还有 {count} 处，改正上面的就会列出。",
  "to-complete": "{count} 处没有计算符号或金额单位，要在系统里补选。",
  "copy-list": "复制清单",
  "save-list": "下载清单",
  "list-copied": "已复制 {count} 项指标，可以直接粘贴。",
  "list-saved": "清单已下载，共 {count} 项指标。",
  "copy-by-hand": "这里的 Excel 不让复制，请全选下面的文字自己复制。",
} as const;

/** The name of a text of this part of the pane. */
export type OfficePaneKey = keyof typeof officePaneInChinese;
