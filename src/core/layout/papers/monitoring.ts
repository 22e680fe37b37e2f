import { standardLevels } from "../../form/level-names";
import { label, title, value, year } from "../layout";
import type { PaperLayout, PartColumn } from "./paper-layout";

type Column = PartColumn<PaperLayout["indicators"]["columns"][number]["part"]>;

const causes = "偏差原因分析";
const likelihood = "完成目标可能性";

const causeColumns: readonly Column[] = [
  { part: "funds", at: "H", header: "经费保障", over: causes },
  { part: "rules", at: "I", header: "制度保障", over: causes },
  { part: "people", at: "J", header: "人员保障", over: causes },
  { part: "hardware", at: "K", header: "硬件条件保障", over: causes },
  { part: "other", at: "L", header: "其他", over: causes },
  { part: "text", at: "M", header: "原因说明", over: causes },
];

const likelihoodColumns: readonly Column[] = [
  { part: "certain", at: "N", header: "确定能", over: likelihood },
  { part: "possible", at: "O", header: "有可能", over: likelihood },
  { part: "impossible", at: "P", header: "完全不可能", over: likelihood },
];

/** The 监控表 with the columns of the budget system's own list of fields. */
export const monitoringLayout: PaperLayout = {
  name: "shanghai-monitoring",
  kind: "monitoring",
  columnWidths: [40, 62, 84, 110, 76, 84, 76, 36, 36, 36, 46, 36, 96, 36, 36, 46, 60],
  captionRows: 2,
  head: [
    [title("A:Q", "{title}")],
    [year("A:Q", "（{year}年度）")],
    [label("A:C", "项目名称"), value("D:Q", "name")],
    [label("A:C", "主管部门"), value("D:G", "department"), label("H:L", "实施单位"), value("M:Q", "unit")],
  ],
  money: {
    heading: { at: "A:B", text: "项目资金" },
    labels: "C:D",
    columns: [
      { part: "initial", at: "E", header: "年初预算数" },
      { part: "executedToDate", at: "F:G", header: "{months}执行数" },
      { part: "rateToDate", at: "H:L", header: "{months}执行率" },
      { part: "executedForecast", at: "M:Q", header: "全年预计执行数" },
    ],
    ofTotal: [],
  },
  goals: {
    heading: { at: "A:B", text: "年度总体目标" },
    columns: [{ part: "expected", at: "C:Q", header: "" }],
  },
  indicators: {
    heading: { at: "A", text: "绩效\n指标" },
    columns: [
      { part: "level1", at: "B", header: "一级指标" },
      { part: "level2", at: "C", header: "二级指标" },
      { part: "name", at: "D", header: "三级指标" },
      { part: "target", at: "E", header: "年度指标值" },
      { part: "toDate", at: "F", header: "{months}执行情况" },
      { part: "forecast", at: "G", header: "全年预计完成情况" },
      ...causeColumns,
      ...likelihoodColumns,
      { part: "note", at: "Q", header: "备注" },
    ],
    groups: standardLevels("shanghai"),
  },
  total: null,
  remarks: { labels: "A:C", texts: "D:Q" },
};
