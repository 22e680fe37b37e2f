import { problemOf } from "../../../src/actions/change-sheet";
import { planField } from "../../../src/core/edit/plan-field";
import { EditRefused, type SheetEdit } from "../../../src/core/edit/sheet-edit";
import { describeExcelProblem } from "../../../src/excel/describe-excel-problem";
import { readText } from "../../../src/files/text/read-text";
import type { FieldPath } from "../../../src/core/form/project";
import { emptyProject } from "../../../src/core/form/project";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { shanghai2023 } from "../../../src/core/layout/shanghai-2023";
import { shanghai2026 } from "../../../src/core/layout/shanghai-2026";
import { recognise } from "../../../src/core/recognise/recognise";
import { planToGrid } from "../../helpers/plan-to-grid";
import { readFormFile } from "../../helpers/form-files";

const head = "项目支出绩效目标申报表\n（2023年度）\t单位：万元\n";
const rows = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t采购数量\t≥5台\n";

function plan(lines: string, field: FieldPath, text: string): SheetEdit {
  const grid = readText(head + lines + rows);
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is no form");
  return planField(grid, form, field, text);
}

/** Why a plan is refused; null if it is not. */
function refusal(make: () => SheetEdit): unknown {
  try {
    make();
    return null;
  } catch (error) {
    return error;
  }
}

function textsOf({ steps }: SheetEdit): string[] {
  return steps.flatMap((step) => (step.kind === "write" ? step.cells.map(({ text }) => text) : []));
}

test.each<[string, FieldPath, string, string]>([
  ["资金总额：16\n项目名称\t甲\n", "funding.total", "20.5", "资金总额：20.5"],
  ["项目名称\t甲\n项目资金总额\t20万元\n", "funding.total", "30", "30万元"],
  ["项目名称\t甲\n", "year", "2024", "（2024年度）"],
  ["项目名称\t甲\n", "funding.currency", "元", "单位：元"],
  ["项目名称\t甲\n计划开始日期\t2023年01月01日\n", "start", "2023-2-3", "2023年02月03日"],
  ["项目名称\t甲\n计划开始日期\t2023.1.1\n", "start", "2023-2-3", "2023.2.3"],
  ["项目名称\t甲\n起止时间\t2023.07-2024.01\n", "end", "2024-03", "2023.07-2024.03"],
  ["项目名称：甲\t主管部门：市局\n", "name", "乙", "项目名称：乙"],
  ["项目名称\t甲\n项目性质\t□新增 ☑延续\n", "nature", "新增", "☑新增 □延续"],
])("in %j %s becomes %s, written as %s", (lines, field, text, written) => {
  expect(textsOf(plan(lines, field, text))).toEqual([written]);
});

test.each([
  ["20270101", "2027 年 1 月 1 日"],
  ["2027-1-1", "2027 年 1 月 1 日"],
  ["2027.01.01", "2027 年 1 月 1 日"],
  ["二〇二七年一月一日", "2027 年 1 月 1 日"],
  ["2027-01-01T00:00:00", "2027 年 1 月 1 日"],
  ["2027年1月", "2027 年 1 月"],
])("%s is written into a blank official form as it prints dates: %s", (typed, written) => {
  for (const layout of [shanghai2023, shanghai2026]) {
    const grid = planToGrid(planSheet(emptyProject, layout));
    const [form] = recognise(grid).forms;
    if (!form) throw new Error("There is no form");
    expect(textsOf(planField(grid, form, "start", typed))).toEqual([written]);
  }
});

test("digits alone are no manner of printing: the other date is not made to look like them", () => {
  expect(textsOf(plan("项目名称\t甲\n开始日期\t20270101\n结束日期\t\n", "end", "2027年12月31日"))).toEqual([
    "2027 年 12 月 31 日",
  ]);
});

test("a text that the field holds already writes nothing", () => {
  expect(plan("项目名称\t甲\n", "name", "甲").steps).toEqual([]);
});

test("a field that the form has no cell for is refused", () => {
  expect(refusal(() => plan("项目名称\t甲\n", "goals.overall", "目标"))).toMatchObject({
    kind: "cannot-place",
    field: "goals.overall",
  });
});

test("a text that the reader would take for something else is refused before anything is written", () => {
  expect(refusal(() => plan("项目名称\t甲\n", "name", "计划开始日期"))).toMatchObject({
    kind: "not-read-back",
  });
});

test("only the columns of sign, figure and unit that change are written", () => {
  const grid = readFormFile("made/sign-value-unit-order");
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is no form");
  const index = form.project.indicators.annual.findIndex(
    (_, at) => form.places[`indicators.annual.${at}.target`]?.more,
  );
  const place = form.places[`indicators.annual.${index}.target`];
  const target = form.project.indicators.annual[index]?.target ?? "";
  const edit = planField(grid, form, `indicators.annual.${index}.target`, target.replace(/\d+/, "77"));
  expect(edit.steps).toEqual([
    { kind: "write", cells: [expect.objectContaining({ ...place?.cell, text: "77" })] },
  ]);
});

test("what is refused names the field in the user's language", () => {
  const problem = problemOf(new EditRefused("cannot-place", "goals.overall"));
  expect(describeExcelProblem(problem, "zh-CN")).toContain("“项目总目标”");
  expect(describeExcelProblem(problem, "en-US")).toContain("no cell for overall goal (项目总目标)");
});
