import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";
import { gluedItems } from "../../../src/core/recognise/indicators/packed-cell";
import type { FormReading } from "../../../src/core/recognise/reading";

const formsOf = (...rows: readonly string[]): readonly FormReading[] =>
  recognise(readText(`${rows.join("\n")}\n`)).forms;

const indicatorsOf = ({ project }: FormReading): unknown[] =>
  project.indicators.annual.map(({ level1, level2, name, target }) => [level1, level2, name, target]);

const levelsAbove = [
  "2024年部门预算项目绩效目标汇总表",
  "部门名称：白沙县水务局\t\t\t\t\t\t单位：万元",
  "序号\t项目名称\t预算金额\t年度绩效目标\t产出指标\t\t\t效益指标\t满意度指标",
  "\t\t\t\t数量指标\t质量指标\t时效指标\t社会效益指标\t服务对象满意度指标",
];

describe("a list with the levels as columns", () => {
  const forms = formsOf(
    ...levelsAbove,
    "1\t河道清淤\t96\t清淤河道12公里。\t清淤河道≥12公里；新建护岸≥3公里\t验收合格率100%\t完工时限：10月底前\t排涝能力明显提升\t群众满意度≥90%",
    "2\t泵站维护\t40\t维护泵站8座。\t维护泵站8座\t\t按时完成\t\t",
    "\t合计\t136",
  );
  const [first, second, ...others] = forms;

  test("has a project in each row, and none in its sum", () => {
    expect(forms.map(({ project }) => [project.name, project.funding.annualTotal])).toEqual([
      ["河道清淤", "96"],
      ["泵站维护", "40"],
    ]);
    expect(others).toEqual([]);
    expect(forms.map(({ project }) => [project.year, project.department, project.goals.annual])).toEqual([
      [2024, "白沙县水务局", "清淤河道12公里。"],
      [2024, "白沙县水务局", "维护泵站8座。"],
    ]);
  });

  test("gives each cell's indicators the levels above it", () => {
    expect(first && indicatorsOf(first)).toEqual([
      ["产出指标", "数量指标", "清淤河道", "≥12公里"],
      ["产出指标", "数量指标", "新建护岸", "≥3公里"],
      ["产出指标", "质量指标", "验收合格率", "100%"],
      ["产出指标", "时效指标", "完工时限", "10月底前"],
      ["效益指标", "社会效益指标", "排涝能力", "明显提升"],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"],
    ]);
  });

  test("takes words without a figure for a name, and nothing from empty cells", () => {
    expect(second && indicatorsOf(second)).toEqual([
      ["产出指标", "数量指标", "维护泵站", "8座"],
      ["产出指标", "时效指标", "按时完成", null],
    ]);
  });
});

test.each<[string, readonly (readonly [string, string])[]]>([
  ["补助标准：每人每月300元", [["补助标准", "每人每月300元"]]],
  [
    "1.培训人数500人 2.培训期数≥3期",
    [
      ["培训人数", "500人"],
      ["培训期数", "≥3期"],
    ],
  ],
  [
    "新建道路3公里、改造道路2公里",
    [
      ["新建道路", "3公里"],
      ["改造道路", "2公里"],
    ],
  ],
  ["按时完成", []],
  ["资金支付及时率100%，群众反映良好，无投诉", []],
])("%s holds the indicators that it surely says", (text, items) => {
  expect(gluedItems(text).map(({ name, target }) => [name, target])).toEqual(items);
});

const outline = [
  "2024年项目支出绩效目标表",
  "单位名称：白沙县国有林场",
  "单位名称、项目名称\t项目年度绩效目标\t一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位",
  "白沙县国有林场",
];

test("a list in which each name, level and indicator has a row of its own is one project from name to name", () => {
  const forms = formsOf(
    ...outline,
    "　林木抚育\t抚育中幼林800亩。",
    "\t\t产出指标",
    "\t\t\t数量指标",
    "\t\t\t\t抚育面积\t≥\t800\t亩",
    "\t\t效益指标",
    "\t\t\t生态效益指标",
    "\t\t\t\t林木保存率\t≥\t95\t%",
    "　森林管护\t管好林班12个。",
    "\t\t产出指标",
    "\t\t\t数量指标",
    "\t\t\t\t巡护林班\t=\t12\t个",
  );
  expect(forms.map(({ project }) => [project.name, project.unit, project.goals.annual])).toEqual([
    ["林木抚育", "白沙县国有林场", "抚育中幼林800亩。"],
    ["森林管护", "白沙县国有林场", "管好林班12个。"],
  ]);
  expect(forms.flatMap(indicatorsOf)).toEqual([
    ["产出指标", "数量指标", "抚育面积", "≥800亩"],
    ["效益指标", "生态效益指标", "林木保存率", "≥95%"],
    ["产出指标", "数量指标", "巡护林班", "=12个"],
  ]);
});

test("a row of an office with its sum, above the projects, is no project", () => {
  const forms = formsOf(
    ...outline.slice(0, 2),
    "单位名称、项目名称\t项目年度绩效目标\t一级指标\t二级指标\t三级指标\t指标值",
    "白沙县国有林场\t\t",
    "　林木抚育\t抚育中幼林800亩。\t产出指标\t数量指标\t抚育面积\t≥800亩",
    "　森林管护\t管好林班12个。\t产出指标\t数量指标\t巡护林班\t12个",
  );
  expect(forms.map(({ project }) => project.name)).toEqual(["林木抚育", "森林管护"]);
});
