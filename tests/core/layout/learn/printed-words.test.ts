import { readText } from "../../../../src/files/text/read-text";
import type { HeadCell, Layout } from "../../../../src/core/layout/layout";
import { planSheet } from "../../../../src/core/layout/plan-sheet";
import { fullProject } from "../../../../src/core/layout/learn/sample-projects";
import { layoutOfSheet } from "../../../../src/core/layout/learn/layout-of-sheet";
import { recognise } from "../../../../src/core/recognise/recognise";
import { readFormFile } from "../../../helpers/form-files";
import { planToGrid } from "../../../helpers/plan-to-grid";

const title = "项目支出绩效目标申报表\n（2024年度）\n";
const table =
  "\t一级指标\t二级指标\t三级指标\t指标值\n绩效指标\t产出指标\t数量指标\t养护里程\t20公里\n".replace(
    "\t一",
    "绩效指标\t一",
  );

const madeOf = (rows: string, below = ""): Layout =>
  layoutOfSheet("版式", readText(title + rows + table + below));
const made = (name: string): Layout => layoutOfSheet("版式", readFormFile(name));
const textsIn = (rows: readonly (readonly HeadCell[])[]): string[] =>
  rows.flatMap((row) => row.flatMap((cell) => ("text" in cell && cell.text !== "" ? [cell.text] : [])));

describe("What a form prints is printed by its layout, and what was written into it is not", () => {
  test("signature lines and opinions stay, without names, telephones and dates", () => {
    const { foot } = madeOf(
      "项目名称\t道路养护\t实施单位\t市政所\n",
      "财政部门审核意见\t同意申报\t（盖章）2024年3月5日\n填表人：张三  联系电话：12345678\n",
    );
    expect(textsIn(foot)).toEqual(["财政部门审核意见", "（盖章）  年  月  日", "填表人：  联系电话："]);
  });

  test("a note on how to fill in the form stays whole", () => {
    expect(textsIn(made("real/hunan_2022_a").foot).join()).toMatch(/^注:各单位应结合本地情况/);
  });

  test("a label that is not known stays where labels stand, its value does not", () => {
    const rows = "项目名称\t道路养护\n实施单位\t市政所\n主管部门\t市住建局\n所属专项\t农村环境整治\n";
    expect(textsIn(madeOf(rows).head.slice(2))).toEqual(["项目名称", "实施单位", "主管部门", "所属专项"]);
  });

  test("labels with their values in one cell keep the labels", () => {
    const { head } = madeOf(
      "部门：住建局  日期：2024年3月  单位：万元\n项目名称：道路养护\t主管部门：住建局\n",
    );
    expect(textsIn(head.slice(2))).toEqual([
      "部门：  日期：{currency}",
      "项目名称：{name}",
      "主管部门：{department}",
    ]);
  });

  test("of two labels for one field the one that is not read keeps no value", () => {
    const { head } = made("real/hunan_2021_a");
    expect(textsIn(head)).toEqual(expect.arrayContaining(["填报单位(盖章):", "二、自有资金:"]));
  });

  test("levels that nobody filled in stay in the blank form", () => {
    expect(made("real/hunan_2023_a").indicators.groups[1]?.level2s).toEqual([
      "经济效益指标",
      "社会效益指标",
      "生态效益指标",
      "可持续影响指标",
      "社会公众或服务对象满意度指标",
    ]);
  });
});

describe("The unit of money", () => {
  const rows = (amount: string, label = "资金总额") =>
    `项目名称\t道路养护\t实施单位\t市政所\n项目资金\t${label}\t${amount}\n`;
  const readBack = (layout: Layout) =>
    recognise(planToGrid(planSheet(fullProject, layout))).forms[0]?.project.funding;

  test("that stood behind each amount stands behind the heading", () => {
    const layout = madeOf(rows("20万元"));
    expect(textsIn(layout.head)).toContain("项目资金{currency}");
    expect(readBack(layout)).toMatchObject({ total: "3391.32", currency: "万元" });
  });

  test("that stands in several labels is the project's in all of them", () => {
    const { head } = made("made/l3-shanghai-2019");
    expect(textsIn(head)).toContain("同名项目上年预算额（{currencyUnit}）");
    expect(readBack(made("made/l3-shanghai-2019"))).toMatchObject({ total: "3391.32", currency: "万元" });
  });

  test("is not put on a form that says none", () => {
    expect(textsIn(madeOf(rows("20")).head).join()).not.toContain("currency");
  });
});

test("an office that stands on the form without a label gets one", () => {
  const { head } = made("real/tianjin_2023_a");
  expect(textsIn(head)).toContain("实施单位：{unit}");
});

test("an amount that the form leaves empty at its right edge has its cell", () => {
  const layout = made("real/tianjin_2023_a");
  expect(planSheet(fullProject, layout).notPlaced).not.toContain("funding.annualOther");
});

test("of several forms on a sheet the one is taken in which the selected cell is, else the first", () => {
  const grid = readFormFile("made/stacked-three-layouts");
  const forms = recognise(grid).forms.map(({ range }) => range.top);
  const titleOf = (row: number | null) =>
    textsIn(layoutOfSheet("版式", grid, undefined, row === null ? null : { row, column: 0 }).head)[0];
  const titles = forms.map(titleOf);
  expect(new Set(titles).size).toBeGreaterThan(1);
  expect(titleOf(null)).toBe(titles[0]);
});

test("where the source tells no widths, amounts have room for seven digits", () => {
  const { columnWidths } = made("real/anhui_2024_a");
  expect(columnWidths[2]).toBeGreaterThanOrEqual(72);
});
