import { planField } from "../../../src/core/edit/plan-field";
import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { readText } from "../../../src/files/text/read-text";
import type { FieldPath } from "../../../src/core/form/project";
import { recognise } from "../../../src/core/recognise/recognise";

const list = `项目支出绩效目标表
2024年度\t金额单位：万元
单位名称\t项目名称\t年度资金总额\t一级指标\t二级指标\t三级指标\t指标值
第一小学\t公用经费\t20\t产出指标\t数量指标\t保障学生数\t≥900人
第一小学\t公用经费\t20\t产出指标\t质量指标\t使用合规率\t=100%
第二小学\t公用经费\t35\t产出指标\t数量指标\t保障学生数\t≥1500人
第二小学\t公用经费\t35\t效益指标\t社会效益指标\t教学秩序\t良好
`;

/** What the list's column says, row by row, after a field of its second project was edited. */
function columnAfter(column: number, field: FieldPath, text: string): string[] {
  const grid = readText(list);
  const [, second] = recognise(grid).forms;
  if (!second) throw new Error("There is no second form");
  const after = applyToGrid(grid, planField(grid, second, field, text).steps);
  expect(recognise(after).forms).toHaveLength(2);
  return after.cells.filter((cell) => cell.column === column && cell.row > 2).map((cell) => cell.text);
}

test.each<[string, number, FieldPath, string, readonly string[]]>([
  ["a name", 1, "name", "生均经费", ["公用经费", "公用经费", "生均经费", "生均经费"]],
  ["a unit", 0, "unit", "第三小学", ["第一小学", "第一小学", "第三小学", "第三小学"]],
  ["an amount", 2, "funding.annualTotal", "36", ["20", "20", "36", "36"]],
])(
  "%s that a list repeats in each row of a project is changed in all of these, and in no other",
  (_, column, field, text, expected) => {
    expect(columnAfter(column, field, text)).toEqual(expected);
  },
);

test("a text that stands below by chance as another field's is not changed with it", () => {
  const grid = readText(
    "项目支出绩效目标申报表\n（2024年度）\t单位：万元\n项目名称\t甲\n主管部门\t市教育局\n实施单位\t市教育局\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t采购数量\t≥5台\n",
  );
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is no form");
  const { steps } = planField(grid, form, "department", "市财政局");
  const [after] = recognise(applyToGrid(grid, steps)).forms;
  expect(after?.project.department).toBe("市财政局");
  expect(after?.project.unit).toBe("市教育局");
});
