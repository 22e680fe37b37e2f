import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";
import { unaccounted } from "../../helpers/account";

const title = "项目支出绩效目标申报表\n";
const header = "一级指标\t二级指标\t三级指标\t指标值\n";

function only(text: string) {
  const { forms } = recognise(readText(text));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error("There is not one form");
  return form;
}

const named = (list: readonly { name: string | null; target: string | null }[]) =>
  list.map(({ name, target }) => [name, target]);

describe("A source that writes a merged cell's text into every cell that it covers", () => {
  const spread =
    "项目支出绩效目标申报表\t项目支出绩效目标申报表\t项目支出绩效目标申报表\t项目支出绩效目标申报表\t项目支出绩效目标申报表\n" +
    "项目名称\t城区河道水面清漂\t城区河道水面清漂\t主管部门\t青岚县水务局\n" +
    "年度目标\t清理城区河道水面。\t清理城区河道水面。\t清理城区河道水面。\t清理城区河道水面。\n" +
    "一级指标\t二级指标\t三级指标\t实施期指标值\t年度指标值\n" +
    "产出指标\t质量指标\t水面达标率\t100%\t100%\n";

  test("is read as if the cells were merged; two columns that say the same stay two", () => {
    const { project, leftovers } = only(spread);
    expect(project).toMatchObject({ name: "城区河道水面清漂", department: "青岚县水务局" });
    expect(project.goals.annual).toBe("清理城区河道水面。");
    expect(named(project.indicators.overall)).toEqual([["水面达标率", "100%"]]);
    expect(named(project.indicators.annual)).toEqual([["水面达标率", "100%"]]);
    expect(leftovers).toEqual([]);
  });

  test("loses no cell: the repeats are labels or leftovers", () => {
    const grid = readText(spread);
    expect(unaccounted(grid, recognise(grid))).toEqual([]);
  });
});

test("Fields left of the table, row by row, are the form's, and the table's rows its indicators", () => {
  const { project } = only(
    `${title}项目名称\t河道清漂\t\t一级指标\t二级指标\t三级指标\t指标值\n` +
      "主管部门\t水务局\t\t产出指标\t数量指标\t清漂河段\t≥5公里\n" +
      "实施单位\t河道所\t\t\t质量指标\t达标率\t≥95%\n" +
      "年度目标\t清理河面。\n",
  );
  expect(project).toMatchObject({ name: "河道清漂", department: "水务局", unit: "河道所" });
  expect(project.goals.annual).toBe("清理河面。");
  expect(named(project.indicators.annual)).toEqual([
    ["清漂河段", "≥5公里"],
    ["达标率", "≥95%"],
  ]);
});

test("Points added up between the rows end no table; a sum of money below it is none of its rows", () => {
  const rows =
    "产出指标\t数量指标\t清漂河段\t≥5公里\t10\n小计\t\t\t\t10\n满意度指标\t服务对象满意度指标\t居民满意度\t≥90%\t10\n";
  const { project } = only(`${title}项目名称\t甲\n一级指标\t二级指标\t三级指标\t指标值\t权重\n${rows}`);
  expect(named(project.indicators.annual)).toEqual([
    ["清漂河段", "≥5公里"],
    ["居民满意度", "≥90%"],
  ]);
  const below = only(`${title}项目名称\t甲\n${header}产出指标\t数量指标\t清漂河段\t≥5公里\n资金总额\t120\n`);
  expect(below.project.funding.total).toBe("120");
});

describe("Two tables that do not say for which time they are", () => {
  const tables = (first: string, second: string): string =>
    `${title}项目名称\t甲\n${first}${header}产出指标\t数量指标\t清漂河段\t≥15公里\n${second}${header}产出指标\t数量指标\t清漂河段\t≥5公里\n`;

  test("are the goals' above them, if each has its own", () => {
    const { project } = only(tables("一、中长期目标\t三年清理。\n", "二、年度目标\t清理河面。\n"));
    expect(named(project.indicators.overall)).toEqual([["清漂河段", "≥15公里"]]);
    expect(named(project.indicators.annual)).toEqual([["清漂河段", "≥5公里"]]);
  });

  test("are one list where only the first stands below a goal", () => {
    const { project } = only(tables("一、中长期目标\t三年清理。\n", ""));
    expect(project.indicators.overall).toEqual([]);
    expect(project.indicators.annual).toHaveLength(2);
  });
});

test("The name of a goal before a row's levels only heads the row", () => {
  const { project } = only(
    `${title}项目名称\t甲\n年度绩效目标表\n目标名称\t${header}年度目标\t产出指标\t数量指标\t清漂河段\t≥5公里\n`,
  );
  expect(named(project.indicators.annual)).toEqual([["清漂河段", "≥5公里"]]);
  expect(project.goals.annual).toBeNull();
});

test("What is said of a name between it and its value is a description, not a second name", () => {
  const { project } = only(
    `${title}项目名称\t甲\n一级目标\t二级目标\t三级目标\t绩效内容\t目标值\n产出目标\t数量\t清漂河段\t年内清理\t≥5公里\n`,
  );
  expect(project.indicators.annual).toMatchObject([
    { level1: "产出目标", level2: "数量", name: "清漂河段", target: "≥5公里", note: "年内清理" },
  ]);
});
