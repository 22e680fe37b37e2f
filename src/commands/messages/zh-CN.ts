/** What the ribbon's buttons say in the pane. `{placeholders}` are filled in. */
export const textsInChinese = {
  inserted: "已在工作表“{sheet}”插入空白申报表。",
  "papers-inserted": "已由本表的申报表生成{kind}：工作表“{sheets}”。",
  "blank-paper-inserted": "本表没有申报表，已插入空白的{kind}：工作表“{sheets}”。",
  "no-form-on-sheet": "工作表“{sheet}”上没有找到申报表：请切换到有申报表的工作表，或先插入一张。",
  "not-marked":
    "检查已完成，但工作表“{sheets}”上没有做标记（受保护，或有加载项动不了的条件格式）：请在面板中查看结果。",
  "marks-cleared": "标记已清除。",
  "marks-kept":
    "工作表“{sheets}”上的标记没有清除：受保护的，请在“审阅”选项卡撤消工作表保护后再试；不受保护的，请在“开始”选项卡的“条件格式”“管理规则”里删除。",
} as const;

export type TextKey = keyof typeof textsInChinese;
