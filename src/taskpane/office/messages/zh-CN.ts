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
} as const;

/** The name of a text of this part of the pane. */
export type OfficePaneKey = keyof typeof officePaneInChinese;
