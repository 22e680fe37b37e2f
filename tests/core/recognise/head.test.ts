import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";

const table = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清漂河段\t≥5公里\n";

function formOf(rows: string) {
  const [form] = recognise(readText(`${rows}\n${table}`)).forms;
  if (!form) throw new Error("There is a form in it.");
  return form;
}
const titled = (rows: string) => formOf(`项目支出绩效目标申报表\n（2024年度）\n${rows}`);

test.each([
  "区级林业主管部门",
  "主管预算部门",
  "主管部门(单位)名称及预算编码",
  "主管部门(单位)名称及部门预算编码",
  "部门(单位)名称",
  "县级主管部门",
])("%s is the department's label", (label) => {
  expect(titled(`项目名称\t河道清漂\n${label}\t某县水利局`).project.department).toBe("某县水利局");
});

describe("Values below their labels", () => {
  test("are read, of several in a row and of one alone", () => {
    const { project, leftovers } = titled(
      "项目名称\n河道清漂\n主管部门\t实施单位\t开始日期\n水利局\t水利站\t2024年1月",
    );
    expect(project).toMatchObject({
      name: "河道清漂",
      department: "水利局",
      unit: "水利站",
      start: "2024-01",
    });
    expect(leftovers).toEqual([]);
  });

  test("are not the steps of a schedule, nor a title below an empty label", () => {
    const { project } = titled(
      "项目名称\t河道清漂\n项目实施内容\t开始时间\t完成时间\n采购\t2024年2月\t2024年4月",
    );
    expect(project).toMatchObject({ start: null, end: null });
    const { project: other } = formOf("填报单位：\n项目支出绩效目标申报表（2024年度）\n项目名称\t河道清漂");
    expect(other).toMatchObject({ unit: null, year: 2024, name: "河道清漂" });
  });
});

test.each(["（与部门预算一致）", "（盖章）", "（必填）"])("%s beside a label is no value", (hint) => {
  expect(titled(`项目名称\t${hint}\t河道清漂`).project.name).toBe("河道清漂");
});

test("a name in brackets is one", () => {
  expect(titled("项目名称\t（二期）").project.name).toBe("（二期）");
});

test.each(["#REF!", "#N/A", "#DIV/0!"])("%s is no value, and keeps its place", (error) => {
  const { project, places } = titled(`项目名称\t${error}\n主管部门\t${error}\n年度目标\t${error}`);
  expect(project).toMatchObject({ name: null, department: null, goals: { annual: null } });
  expect(places.name?.text).toBe(error);
});

test.each([
  ["2024年项目申报表", 2024],
  ["某区2024年部门预算项目支出绩效信息表", 2024],
  ["申报日期：2023年10月12日", null],
  ["2023年至2025年项目汇总", null],
])("words above the form: %s gives the year %p", (caption, year) => {
  expect(formOf(`${caption}\n项目名称\t河道清漂\t实施单位\t水利站`).project.year).toBe(year);
});

test("a fund's name beside 项目名称 is the name, although it could head a block", () => {
  expect(titled("项目名称\t项目资金\n实施单位\t水利站").project.name).toBe("项目资金");
});

test("the head of the form's next part is no part of a goal, but a goal's own points are", () => {
  const { project } = titled("项目名称\t河道清漂\n总体目标\t年度目标\n治理河道。\t清漂。\n二、资金安排");
  expect(project.goals).toEqual({ overall: "治理河道。", annual: "清漂。" });
  const { project: other } = titled("项目名称\t河道清漂\n年度目标\t一、清漂。\n\t二、加强管理");
  expect(other.goals.annual).toBe("一、清漂。\n二、加强管理");
});

test.each(["清理河面。", "\t清理河面。"])(
  "a goal below 总体目标 and 年度目标 is the year's, slid or not: %j",
  (row) => {
    const { project } = titled(`项目名称\t河道清漂\n总 体 目 标\t年度目标\n${row}`);
    expect(project.goals).toEqual({ overall: null, annual: "清理河面。" });
  },
);

test.each([
  "（二〇二四年度）\n项目名称\t河道清漂\t实施单位\t水利站",
  "二○二四年部门预算项目支出绩效信息表\n项目名称\t河道清漂\t实施单位\t水利站",
  "预算年度\t二〇二四年\n项目名称\t河道清漂\t实施单位\t水利站",
  "预算年度\n二〇二四年\n项目名称\n河道清漂\n实施单位\n水利站",
])("a year may stand in Chinese numerals: %j", (rows) => {
  const { project, leftovers } = formOf(`${rows}\n`);
  expect(project.year).toBe(2024);
  expect(leftovers).toEqual([]);
});

test("numerals that are no year of a form's give none", () => {
  expect(formOf("（一九九八年）\n项目名称\t河道清漂\n资金总额\t12").project.year).toBeNull();
});

describe("A line above the form", () => {
  const spaced = "　".repeat(8);

  test("may say office, year and unit of money, with blanks between them", () => {
    const { project } = formOf(
      `项目支出绩效目标表\n部门：402-资澧县林业局${spaced}2023年部门预算${spaced}金额单位：万元\n项目名称\t河道清漂`,
    );
    expect([project.year, project.department, project.funding.currency]).toEqual([
      2023,
      "402-资澧县林业局",
      "万元",
    ]);
  });

  test("keeps a year that belongs to the office's own words", () => {
    const { project } = formOf("项目支出绩效目标表\n部门：2023年成立的水利局\n项目名称\t河道清漂");
    expect([project.year, project.department]).toEqual([null, "2023年成立的水利局"]);
  });
});

test("投入期限 is the project's term", () => {
  const { project } = titled("项目名称\t海上养殖\n投入期限\t2025年1月至2025年12月");
  expect([project.start, project.end]).toEqual(["2025-01", "2025-12"]);
});

test("the unit of money may stand far behind the office, with blanks between them", () => {
  const { project } = formOf(
    `项目支出绩效目标表\n编报部门：水务局${" ".repeat(100)}单位：万元\n项目名称\t河道清漂`,
  );
  expect(project.funding.currency).toBe("万元");
});
