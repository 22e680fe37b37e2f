/** Every text of the workbench itself; `{placeholders}` are filled in. */
export const textsInChinese = {
  title: "绩效目标工作台",
  open: "打开…",
  "open-tip": "打开本机的 .xlsx 工作簿；未保存的修改会丢失",
  save: "另存为…",
  "save-tip": "把工作簿存为 .xlsx 文件",
  new: "新建",
  "new-tip": "新建空白工作簿；未保存的修改会丢失",
  "switch-language": "English",
  "new-name": "工作簿1.xlsx",
  grid: "工作表",

  pane: "任务窗格",
  "close-pane": "关闭任务窗格",
  "pane-width": "任务窗格的宽度",

  discard: "当前工作簿的修改还没有保存，确定不要了吗？",
  "not-opened": "打不开“{file}”：不是完好的 .xlsx 工作簿。原来的工作簿没有动。",
  "no-sample": "找不到示例工作簿，已新建空白工作簿。",
  "no-manifest": "读不到加载项的清单 manifest.xml，功能区无法显示。",
  "no-answer": "加载项没有响应，请关闭任务窗格后重试。",
  "function-failed": "“{name}”没有执行成功，请重试。",
  protected: "工作表受保护，没有修改。请先撤销保护。",
  "read-only": "工作簿是只读的，没有修改。",
  "wrong-entry": "这个公式不完整，没有写入。请检查括号和引号。",
  "invalid-entry": "这个单元格不允许这样的内容，没有写入。请按数据验证的要求填写。",
  "name-taken": "已有同名的工作表，请换一个名称。",
  "wrong-name": "工作表名称不合规定：最多 31 个字，不能含 \\ / ? * [ ] :。",
  "torn-merge": "会拆散合并单元格，没有执行。请先取消合并。",
  "last-sheet": "至少要保留一张可见的工作表。",
  "off-sheet": "会把有内容的单元格推出工作表，没有执行。",
  unsupported: "工作台不提供这项功能。",
  "not-done": "这一步没有执行。",
} as const;

/** The name of a text of the workbench. */
export type TextKey = keyof typeof textsInChinese;
