import { standardLevels } from "../../form/level-names";
import { label, title, value, year } from "../layout";
import type { PaperLayout } from "./paper-layout";

/** The 自评表 of Shanghai's districts, as their final accounts for 2022 show it. */
export const selfEvaluationLayout: PaperLayout = {
  name: "shanghai-self-evaluation",
  kind: "selfEvaluation",
  columnWidths: [40, 66, 84, 122, 76, 76, 40, 46, 94],
  captionRows: 2,
  head: [
    [title("A:I", "{title}")],
    [year("A:I", "（{year}年度）")],
    [label("A:B", "项目名称"), value("C:I", "name")],
    [label("A:B", "主管部门"), value("C:D", "department"), label("E", "实施单位"), value("F:I", "unit")],
  ],
  money: {
    heading: { at: "A", text: "项目\n资金" },
    labels: "B:C",
    columns: [
      { part: "initial", at: "D", header: "年初预算数" },
      { part: "adjusted", at: "E", header: "全年预算数" },
      { part: "executed", at: "F", header: "全年执行数" },
      { part: "weight", at: "G", header: "分值" },
      { part: "rate", at: "H", header: "执行率" },
      { part: "score", at: "I", header: "得分" },
    ],
    ofTotal: ["weight", "score"],
  },
  goals: {
    heading: { at: "A", text: "年度\n总体\n目标" },
    columns: [
      { part: "expected", at: "B:E", header: "预期目标" },
      { part: "actual", at: "F:I", header: "实际完成情况" },
    ],
  },
  indicators: {
    heading: { at: "A", text: "绩效\n指标" },
    columns: [
      { part: "level1", at: "B", header: "一级指标" },
      { part: "level2", at: "C", header: "二级指标" },
      { part: "name", at: "D", header: "三级指标" },
      { part: "target", at: "E", header: "年度指标值" },
      { part: "actual", at: "F", header: "实际完成值" },
      { part: "weight", at: "G", header: "分值" },
      { part: "score", at: "H", header: "得分" },
      { part: "reason", at: "I", header: "偏差原因分析及改进措施" },
    ],
    groups: standardLevels("shanghai"),
  },
  total: { label: { at: "A:F", text: "总分" }, weight: "G", score: "H", rest: "I" },
  remarks: { labels: "A:B", texts: "C:I" },
};
