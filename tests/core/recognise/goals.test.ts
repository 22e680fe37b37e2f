import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";

const head = "项目支出绩效目标申报表\n项目名称\t道路养护\t实施单位\t市政所\n";
const table = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t养护里程\t20公里\n";

function readingOf(rows: string) {
  const { forms, leftovers } = recognise(readText(head + rows + table));
  const [form] = forms;
  return {
    unit: form?.project.unit,
    ...form?.project.goals,
    left: [...leftovers, ...(form?.leftovers ?? [])].map(({ text }) => text),
  };
}
const untouched = { unit: "市政所", overall: null, annual: null, left: [] };

describe("The text beside a goal's label is the goal, also where it begins like", () => {
  test.each([
    ["another field's label", "年度目标\t实施单位：三个养护站共同完成\n", "实施单位：三个养护站共同完成"],
    ["its own label", "年度目标\t年度目标：完成改造\n", "年度目标：完成改造"],
    ["the other goal's label", "年度目标\t总体目标：提升效率\n", "总体目标：提升效率"],
  ])("%s", (_, rows, annual) => {
    expect(readingOf(rows)).toEqual({ ...untouched, annual });
  });

  test("both labels, in one text", () => {
    const text = "年度目标：改造 总体目标：提升";
    expect(readingOf(`年度目标\t${text}\n`)).toEqual({ ...untouched, annual: text });
    expect(readingOf(`实施期目标\t${text}\n年度目标\t完成\n`)).toEqual({
      ...untouched,
      overall: text,
      annual: "完成",
    });
  });

  test("both labels", () => {
    expect(readingOf("总体目标\t总体目标：提升\n年度目标\t总体目标：改造\n")).toEqual({
      ...untouched,
      overall: "总体目标：提升",
      annual: "总体目标：改造",
    });
  });
});

describe("A label that only heads the goals beside it takes none of them", () => {
  const both = { ...untouched, overall: "提升", annual: "改造" };
  test.each([
    ["in one row", "总体目标\t长期目标：提升\t年度目标：改造\n"],
    ["in two rows", "总体目标\t长期目标：提升\n\t年度目标：改造\n"],
    ["in one cell", "总体目标\t长期目标：提升 年度目标：改造\n"],
    ["under a label that does not say for which time", "绩效目标\t总体目标：提升\n\t年度目标：改造\n"],
  ])("%s", (_, rows) => {
    expect(readingOf(rows)).toEqual(both);
  });

  test("but one alone is its text", () => {
    expect(readingOf("绩效目标\t总体目标：提升\n")).toEqual({ ...untouched, annual: "总体目标：提升" });
  });
});

test("a goal's empty cell does not take the label behind it for a text", () => {
  expect(readingOf("年度目标\t\t联系人：王某\n")).toEqual({ ...untouched, left: ["联系人：王某"] });
});

describe("Below a label that reaches over the whole form", () => {
  const merges = [2, 3].map((row) => ({ top: row, bottom: row, left: 0, right: 3 }));
  const goalsOf = (rows: string) => {
    const [form] = recognise({ ...readText(head + rows + table), merges }).forms;
    return form?.project.goals;
  };

  test("the text is the goal, also where it begins like a label", () => {
    expect(goalsOf("年度目标\n实施单位：三个养护站共同完成\n")?.annual).toBe("实施单位：三个养护站共同完成");
  });

  test("an empty row is an empty goal, whatever stands below it", () => {
    expect(goalsOf("年度目标\n\n总体目标：提升\n")).toEqual({ annual: null, overall: "提升" });
  });
});

describe("Under one label the goals of all years and of the year", () => {
  const long = "长期目标1：三年养护道路60公里。";
  const year = "年度目标1：养护道路20公里。";
  test("are told apart by how their rows begin", () => {
    expect(readingOf(`项目绩效总目标\t${long}\n\t${year}\n`)).toEqual({
      ...untouched,
      overall: long,
      annual: year,
    });
  });
  test("stay one text where only one of them says its time", () => {
    expect(readingOf(`年度目标\t道路平整。\n\t${year}\n`)).toEqual({
      ...untouched,
      annual: `道路平整。\n${year}`,
    });
  });
});

test("a goal that the template numbers and nobody wrote is empty, one with words is not", () => {
  const goal = (...lines: readonly string[]): unknown =>
    recognise({
      name: null,
      merges: [],
      cells: [
        ["项目支出绩效目标申报表"],
        ["项目名称", "道路养护"],
        ["年度目标", lines.join("\n")],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "养护里程", "20公里"],
      ].flatMap((texts, row) => texts.map((text, column) => ({ row, column, text, value: text }))),
    }).forms[0]?.project.goals.annual;
  expect(goal("目标1：", "目标2：", "……")).toBeNull();
  expect(goal("目标1：道路平整。", "目标2：")).toBe("目标1：道路平整。\n目标2：");
});
