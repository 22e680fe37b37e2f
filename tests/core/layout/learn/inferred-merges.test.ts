import { readText } from "../../../../src/files/text/read-text";
import type { Grid } from "../../../../src/core/grid/grid";
import { layoutOfSheet } from "../../../../src/core/layout/learn/layout-of-sheet";

const form = readText(
  "项目支出绩效目标申报表\n" +
    "项目名称\t道路养护\t实施单位\t市政所\n" +
    "项目资金\t资金总额\t20\t年度资金总额\n" +
    "\t财政拨款\t20\n" +
    "年度目标\t养护二十公里道路\n" +
    "绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n" +
    "\t产出指标\t数量指标\t养护里程\t20公里\n",
);

function reachesOf(grid: Grid): string[] {
  return layoutOfSheet("版式", grid).head.flatMap((row) =>
    row.flatMap((cell) => {
      const named = "text" in cell ? cell.text : "field" in cell ? cell.field : cell.amount;
      return cell.at.includes(":") || cell.down > 1 ? [`${named} ${cell.at} ${cell.down}`] : [];
    }),
  );
}

test("where no merged cell is known, cells reach to the next one, and labels at the left down to the next one", () => {
  expect(reachesOf(form)).toEqual([
    "项目支出绩效目标申报表 A:E 1",
    "unit D:E 1",
    "项目资金 A 2",
    "fiscal C:E 1",
    "goals.annual B:E 1",
  ]);
});

test("where merged cells are known, they are what they are", () => {
  const title = { top: 0, bottom: 0, left: 0, right: 4 };
  expect(reachesOf({ ...form, merges: [title] })).toEqual(["项目支出绩效目标申报表 A:E 1"]);
});
