import { categories, natures } from "../form/categories";
import { standardLevels } from "../form/level-names";
import { amount, blank, goal, label, title, value, year, type Layout } from "./layout";

/** The form of Shanghai's districts in 2026, as the budget of 示例市青湖区建设和管理委员会 for 2026 shows it. */
export const shanghai2026: Layout = {
  name: "shanghai-2026",
  currency: "元",
  currencyNote: "\n（{unit}）",
  dateStyle: "chinese",
  thousands: true,
  blankAmountFormat: "#,##0.00",
  columnWidths: [75, 84, 111, 73, 60, 50, 86],
  captionRows: 2,
  head: [
    [title("A:G", "财政项目支出绩效目标申报表")],
    [year("A:G", "（{year}年度）")],
    [
      label("A", "项目名称"),
      value("B:C", "name"),
      label("D", "项目性质"),
      value("E", "nature"),
      label("F", "项目类别"),
      value("G", "category"),
    ],
    [label("A", "主管部门"), value("B:C", "department"), label("D", "实施单位"), value("E:G", "unit")],
    [label("A", "计划开始日期"), value("B:C", "start"), label("D", "计划完成日期"), value("E:G", "end")],
    [
      label("A", "项目资金{currency}", 4, "funding.currency"),
      label("B", "项目资金总额"),
      amount("C:D", "total"),
      label("E:F", "年度资金申请总额"),
      amount("G", "annualTotal"),
    ],
    [
      label("B", "其中：财政资金"),
      amount("C:D", "fiscal"),
      label("E:F", "其中：当年财政拨款"),
      amount("G", "annualFiscal"),
    ],
    [blank("B"), blank("C:D"), label("E:F", "上年结转资金"), amount("G", "carriedOver")],
    [label("B", "其他资金"), amount("C:D", "other"), label("E:F", "其他资金"), amount("G", "annualOther")],
    [label("A", "项目\n绩效\n目标", 2), label("B:D", "项目总目标"), label("E:G", "年度总体目标")],
    [goal("B:D", "goals.overall"), goal("E:G", "goals.annual")],
  ],
  indicators: {
    heading: { at: "A", text: "绩效\n指标" },
    columns: {
      level1: { at: "B", header: "一级指标" },
      level2: { at: "C", header: "二级指标" },
      name: { at: "D:F", header: "三级指标" },
      target: { at: "G", header: "年度(/项目)\n指标值" },
    },
    others: [],
    groups: standardLevels("shanghai"),
  },
  foot: [],
  choices: { category: categories["shanghai-2026"], nature: natures },
};
