import { categories } from "../form/categories";
import { standardLevels } from "../form/level-names";
import { amount, blank, goal, label, title, value, year, type Layout } from "./layout";

/** The form of Shanghai's districts in 2023, as the forms of 上海市公安局宝山分局 show it. */
export const shanghai2023: Layout = {
  name: "shanghai-2023",
  currency: "万元",
  currencyNote: "\n({unit})",
  dateStyle: "chinese",
  thousands: false,
  blankAmountFormat: "0.00####",
  columnWidths: [75, 84, 111, 73, 111, 85],
  captionRows: 2,
  head: [
    [title("A:F", "财政项目支出绩效目标申报表")],
    [year("A:F", "({year} 年度)")],
    [label("A", "项目名称"), value("B:C", "name"), label("D", "项目类别"), value("E:F", "category")],
    [label("A", "主管部门"), value("B:C", "department"), label("D", "实施单位"), value("E:F", "unit")],
    [label("A", "计划开始日期"), value("B:C", "start"), label("D", "计划完成日期"), value("E:F", "end")],
    [
      label("A", "项目资金{currency}", 4, "funding.currency"),
      label("B", "项目资金总额"),
      amount("C:D", "total"),
      label("E", "年度资金申请总额"),
      amount("F", "annualTotal"),
    ],
    [
      label("B", "其中：财政资金"),
      amount("C:D", "fiscal"),
      label("E", "其中：当年财政拨款"),
      amount("F", "annualFiscal"),
    ],
    [blank("B"), blank("C:D"), label("E", "上年结转资金"), amount("F", "carriedOver")],
    [label("B", "其他资金"), amount("C:D", "other"), label("E", "其他资金"), amount("F", "annualOther")],
    [
      label("A", "项目\n绩效\n目标", 2),
      label("B:D", "项目总目标 ({startYear} 年-{endYear} 年)", 1, "goals.period"),
      label("E:F", "年度总目标"),
    ],
    [goal("B:D", "goals.overall"), goal("E:F", "goals.annual")],
  ],
  indicators: {
    heading: { at: "A", text: "绩效\n指标" },
    columns: {
      level1: { at: "B", header: "一级指标" },
      level2: { at: "C", header: "二级指标" },
      name: { at: "D:E", header: "三级指标" },
      target: { at: "F", header: "年度指标值" },
    },
    others: [],
    groups: standardLevels("2015"),
  },
  foot: [],
  choices: { category: categories["shanghai-2023"] },
};
