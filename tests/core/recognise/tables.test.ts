import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";

const title = "项目支出绩效目标申报表\n";
const header = "一级指标\t二级指标\t三级指标\t指标值\n";

function only(text: string) {
  const { forms, leftovers } = recognise(readText(text));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error("There is not one form");
  return { ...form, leftovers: [...leftovers, ...form.leftovers].map((leftover) => leftover.text) };
}

test("A table's heading that comes again on the next page is the heading, although it is called a goal", () => {
  const { project, leftovers } = only(
    `${title}项目名称\t甲\n年度绩效目标（90分）\t${header}` +
      "\t产出指标\t数量指标\t养护里程\t20公里\n" +
      "年度绩效目标（90分）\t产出指标\t质量指标\t合格率\t100%\n",
  );
  expect(project.indicators.annual.map(({ name }) => name)).toEqual(["养护里程", "合格率"]);
  expect(project.goals.annual).toBeNull();
  expect(leftovers).toEqual([]);
});

test.each(["3/4", "1-2", "100%", "1E5"])(
  "%s under 指标值 is a target without a name; a name has words",
  (target) => {
    const { project, repairs } = only(`${title}项目名称\t甲\n${header}产出指标\t数量指标\t\t${target}\n`);
    expect(project.indicators.annual).toMatchObject([{ name: null, target }]);
    expect(repairs).toEqual([]);
  },
);

test("words alone under 指标值, in a table whose merged cells are lost, are the name of a row that slid", () => {
  const { project } = only(`${title}项目名称\t甲\n${header}产出指标\t数量指标\t\t已养护道路的总长度\n`);
  expect(project.indicators.annual).toMatchObject([{ name: "已养护道路的总长度", target: null }]);
});

test.each(["（    年度）", "    年度）", "（  年度"])("%j is the year's line, left empty", (line) => {
  const { places, leftovers } = only(`${title}${line}\n项目名称\t甲\n${header}`);
  expect([places.year?.cell, leftovers]).toEqual([{ row: 1, column: 0 }, []]);
});

test("a year that is missing has its place below the title only where nothing stands", () => {
  expect(only(`${title}项目名称\t甲\n${header}`).places.year).toBeUndefined();
  expect(only(`${title}\n项目名称\t甲\n${header}`).places.year?.cell).toEqual({ row: 1, column: 0 });
});

test("levels are not carried from the long-term table into the annual one", () => {
  const table = (heading: string, row: string) => `${heading}\t${header}\t${row}\n`;
  const { project } = only(
    `${title}项目名称\t甲\n` +
      table("长期绩效指标", "效益指标\t社会效益指标\t受益人口\t3200人") +
      table("年度绩效指标", "\t\t新建管网\t8公里"),
  );
  expect(project.indicators.overall).toMatchObject([{ level1: "效益指标", name: "受益人口" }]);
  expect(project.indicators.annual).toMatchObject([{ level1: null, level2: null, name: "新建管网" }]);
});

test("what is printed for signatures is no leftover; what was signed is", () => {
  const rows = `${title}项目名称\t甲\n${header}产出指标\t数量指标\t里程\t1公里\n`;
  const unsigned = "财政部门审核意见\t（盖章）   年  月  日\n填表人：  联系电话：  填报日期：\n";
  const signed = "财政部门审核意见\t同意申报\n填表人：张三  联系电话：12345678\n";
  expect(only(rows + unsigned).leftovers).toEqual([]);
  expect(only(rows + signed).leftovers).toEqual(["同意申报", "填表人：张三  联系电话：12345678"]);
});

test("小计 between the rows of a table does not end it, and is no indicator", () => {
  const { project, leftovers } = only(
    `${title}项目名称\t甲\n${header}` +
      "产出指标\t数量指标\t里程\t1公里\n小计\n效益指标\t社会效益指标\t受益人数\t≥20人\n合计\n",
  );
  expect(project.indicators.annual.map(({ name }) => name)).toEqual(["里程", "受益人数"]);
  expect(leftovers).toEqual(["小计", "合计"]);
});
