/** Texts of the self-check (自检). */
export const selfCheckInChinese = {
  title: "自检",
  about:
    "在一张临时工作表上试一遍助手要用到的 Excel 功能（合并、标记、撤消、表格、打印设置、行高列宽和用时），试完删掉这张表。不读取工作簿的内容；因为要删工作表，Excel 的撤消记录会清空。",
  start: "开始自检",
  "task-checking": "正在自检…",
  done: "自检完成，没有发现问题。",
  "done-others":
    "自检完成，有 {count} 项与预期不同：请把下面的文字复制发回，助手在这一版 Excel 上会照此改进。",
  result: "自检结果",
  copy: "复制结果",
  copied: "已复制自检结果。",
  "not-copied": "浏览器不允许复制，请手工选中上面的文字复制。",
} as const;

export type SelfCheckTextKey = keyof typeof selfCheckInChinese;
