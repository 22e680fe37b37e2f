/** Texts of the roll-up, the report and the control figures in the pane; `{placeholders}` are filled in. */
export const departmentPaneInChinese = {
  title: "汇总与报告",
  "roll-up": "生成汇总表",
  "make-report": "生成检查报告",
  print: "下载打印版报告",
  "page-name": "检查报告",
  "task-rolling-up": "正在生成汇总表…",
  "task-reporting": "正在生成检查报告…",
  "roll-up-stopped": "已停止，没有生成或更新汇总表，工作簿没有改动。",
  "report-stopped": "已停止，没有生成或更新检查报告，工作簿没有改动。",
  "task-keeping": "正在保存控制数…",
  "rolled-up": "汇总完成，见工作表{sheets}。再次生成会更新原汇总表，您自己加的列不受影响。",
  reported: "检查报告在工作表“{sheet}”。",
  printed: "打印版报告已下载，用浏览器打开后即可打印。",
  "change-roll-up": "生成汇总表",
  "change-report": "生成检查报告",
  controls: "按部门填写控制数",
  "no-department": "（未填主管部门）",
  control: "“{department}”的控制数，单位{currency}",
  asked: "年度申请 {amount} {currency}",
  "no-amount": "请填写金额，如 20000 或 1,234.56。",
  above: "超出控制数 {amount} {currency}",
  below: "低于控制数 {amount} {currency}",
  equal: "与控制数一致",
  "all-above": "全部部门年度申请合计超出控制数 {amount} {currency}",
  "all-below": "全部部门年度申请合计低于控制数 {amount} {currency}",
  "all-equal": "全部部门年度申请合计与控制数一致",
  "some-above": "{count} 个部门的年度申请超出控制数",
  "without-currency": "其中 {count} 张没有注明金额单位，没有计入",
} as const;

/** The name of a text of this part of the pane. */
export type DepartmentPaneKey = keyof typeof departmentPaneInChinese;
