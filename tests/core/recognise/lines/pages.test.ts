import { readText } from "../../../../src/files/text/read-text";
import { unaccounted } from "../../../helpers/account";
import { recognise } from "../../../../src/core/recognise/recognise";
import { indicatorsOf, readOne } from "../../../helpers/one-form";

const inLines = (text: string): string => `${text.split(/[\t\n]/).join("\n")}\n`;
const head = "项目支出绩效目标申报表\n项目名称\t河道清漂\n";
const header = "一级指标\t二级指标\t三级指标\t指标值\n";
const rows = (mark: string): string =>
  `${head}${header}产出指标\t数量指标\t清漂河段\t≥5公里\n${mark}\n满意度指标\t服务对象满意度指标\t居民满意度\t≥90%`;

const expected = [
  ["产出指标", "数量指标", "清漂河段", "≥5公里"],
  ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%"],
];

describe.each(["— 41 —", "-3-", "第 2 页", "第2页 共3页", "第 2 页 / 共 3 页"])(
  "A page's number, %s,",
  (mark) => {
    test.each([
      ["between the lines of a paste", inLines(rows(mark))],
      ["between the rows of a table", rows(mark)],
    ])("is no part of the form %s", (_, text) => {
      expect(indicatorsOf(readOne(text))).toEqual(expected);
      const grid = readText(text);
      expect(unaccounted(grid, recognise(grid))).toEqual([]);
    });
  },
);

test("a figure that only looks like one is a target", () => {
  const form = readOne(inLines(`${head}${header}产出指标\t数量指标\t清漂河段\t41`));
  expect(indicatorsOf(form)).toEqual([["产出指标", "数量指标", "清漂河段", "41"]]);
});

test("when and by whom a form was printed is none of its indicators", () => {
  const form = readOne(
    inLines(`${head}${header}产出指标\t数量指标\t清漂河段\t≥5公里\n打印时间：2024-03-08 10:21:36`),
  );
  expect(indicatorsOf(form)).toEqual(expected.slice(0, 1));
  expect(form.leftovers.map(({ text }) => text)).toEqual(["打印时间：2024-03-08 10:21:36"]);
});

test("two goals side by side have a line each, also where a label's period stands in the line below it", () => {
  const { project } = readOne(
    inLines(
      `${head}项目总目标\n（2024年1月-2026年12月）\n年度总目标\n三年清理河面。\n清理河面28公里。\n${header}`,
    ),
  );
  expect(project.goals).toEqual({ overall: "三年清理河面。", annual: "清理河面28公里。" });
});

test("其他资金 before and behind 上年结转资金 is the project's and the year's", () => {
  const { project } = readOne(
    inLines(
      `${head}项目资金\n（万元）\n项目资金总额\t30\n年度资金申请总额\t12\n其中：财政资金\t28\n其中：当年财政拨款\t10\n其他资金\t2\n上年结转资金\t1\n其他资金\t1\n${header}`,
    ),
  );
  expect(project.funding).toMatchObject({ fiscal: "28", other: "2", carriedOver: "1", annualOther: "1" });
});

test("one 其他资金 beside 上年结转资金 may be either's, and is left over", () => {
  const { project, leftovers } = readOne(
    inLines(
      `${head}项目资金\n（万元）\n项目资金总额\t30\n年度资金申请总额\t12\n其中：财政资金\t28\n其中：当年财政拨款\t10\n其他资金\t2\n上年结转资金\t1\n${header}`,
    ),
  );
  expect(project.funding).toMatchObject({ other: null, annualOther: null, carriedOver: "1" });
  expect(leftovers.map(({ text }) => text)).toContain("2");
});

test("a heading between the values of a row says in which unit the amounts are", () => {
  const { project } = readOne(
    `项目支出绩效目标申报表\n项目名称      河道清漂            项目期        2024.1-2024.12\n资金（万元）  年度资金总额：  96.3    其中：财政拨款  96.3\n一级指标      二级指标              三级指标                年度指标值\n产出指标      数量指标              清漂河段                ≥5公里\n`,
  );
  expect(project.funding).toMatchObject({ currency: "万元", annualTotal: "96.3" });
});
