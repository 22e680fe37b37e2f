import { checkForm } from "../../../src/core/checks/check";
import { describeNotJudged } from "../../../src/core/checks/describe";
import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";

const head = "项目支出绩效目标申报表\n（2026年度）\n项目名称\t河道保洁\n主管部门\t青湖区水务局\n";

function checked(text: string): ReturnType<typeof checkForm> {
  const [form] = recognise(readText(text)).forms;
  if (!form) throw new Error("no form");
  return checkForm(form);
}

test("a form of which neither a goal nor a table was found is one sentence, and is not judged", () => {
  const { findings, notJudged } = checked(head);
  expect(findings).toEqual([]);
  expect(notJudged.map((entry) => describeNotJudged(entry, "zh-CN"))).toEqual([
    "这张表只认出年度、项目名称、主管部门，没有检查。请核对是否为申报表，或把表格完整复制后再试。",
  ]);
});

test("with a table, an empty one too, it is judged", () => {
  const table = "绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n\t产出指标\t数量指标\t\t\n";
  expect(checked(head + table).findings.map(({ rule }) => rule)).toContain("indicators-missing");
});

test("of rows of the table that were not understood nobody can say which kind of indicator is missing", () => {
  const table =
    "绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n\t产出指标\t数量指标\t保洁河道长度\t≥30公里\n";
  const kinds = (text: string): unknown => ({
    found: checked(text).findings.some(({ rule }) => rule === "benefit-missing"),
    open: checked(text).notJudged.some(({ rule }) => rule === "benefit-missing"),
  });
  expect(kinds(head + table)).toEqual({ found: true, open: false });
  expect(kinds(`${head + table}年度水质改善的断面情况说明\n`)).toEqual({ found: false, open: true });
  expect(kinds(`${head + table}填表人：张三\n`)).toEqual({ found: true, open: false });
});

test("where the head of a column was taken for a goal, the form was not read", () => {
  const table =
    "绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n\t产出指标\t数量指标\t保洁河道长度\t≥30公里\n";
  expect(checked(`${head}年度总目标\t产出指标\n${table}`).notJudged).toMatchObject([
    { reason: "hardly-read" },
  ]);
});

describe("a template from elsewhere in which nobody has written anything", () => {
  const template = (name: string): string =>
    `绩效目标表\n项目名称\t${name}\n主管部门\t\t实施单位\t\n年度资金总额\t\n年度目标\t\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t\t\n`;

  test("is told to be empty, and nothing is missing in it", () => {
    const { findings, notJudged } = checked(template(""));
    expect(findings).toEqual([]);
    expect(notJudged.map((entry) => describeNotJudged(entry, "zh-CN"))).toEqual([
      "这张表是空白表，还没有填写，没有检查。",
    ]);
  });

  test("is judged as soon as it has a name", () => {
    expect(checked(template("河道保洁")).findings.map(({ rule }) => rule)).toContain("department-missing");
  });
});
