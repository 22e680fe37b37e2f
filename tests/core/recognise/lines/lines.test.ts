import { recognise } from "../../../../src/core/recognise/recognise";
import { readText } from "../../../../src/files/text/read-text";
import { indicatorsOf, readOne } from "../../../helpers/one-form";

const lines = (text: string): string =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join("\n");

const head = lines(`
  项目支出绩效目标申报表
  （2024年度）
  项目名称
  河道清漂
  主管部门
  某县水利局
  年度资金总额（万元）
  12
  年度总体目标
  清理河面。
`);
const header = "一级指标\n二级指标\n三级指标\n指标值\n";

describe("One cell to a line:", () => {
  test("labels, values, headers and rows are found from their order", () => {
    const form = readOne(`${head}\n绩效指标\n${header}产出指标\n数量指标\n清漂河段\n≥5公里\n`);
    expect(form.project).toMatchObject({
      year: 2024,
      name: "河道清漂",
      department: "某县水利局",
      unit: null,
      funding: { annualTotal: "12", currency: "万元", total: null },
      goals: { annual: "清理河面。", overall: null },
    });
    expect(indicatorsOf(form)).toEqual([["产出指标", "数量指标", "清漂河段", "≥5公里"]]);
    expect(form.leftovers).toEqual([]);
  });

  test("places are the lines of the text", () => {
    const form = readOne(`${head}\n${header}产出指标\n数量指标\n清漂河段\n≥5公里\n`);
    expect(form.places.name).toEqual({ cell: { row: 3, column: 0 }, text: "河道清漂" });
    expect(form.places["indicators.annual.0.target"]).toEqual({
      cell: { row: 17, column: 0 },
      text: "≥5公里",
    });
    expect(form.range).toEqual({ top: 0, left: 0, bottom: 17, right: 0 });
  });

  test("a label written downwards is one, and ends a goal", () => {
    const text = `项目支出绩效目标申报表\n总\n体\n目\n标\n清理河面。\n绩\n效\n指\n标\n${header}产\n出\n指\n标\n数量指标\n清漂河段\n≥5公里\n`;
    const form = readOne(text);
    expect(form.project.goals).toEqual({ overall: "清理河面。", annual: null });
    expect(indicatorsOf(form)).toEqual([["产出指标", "数量指标", "清漂河段", "≥5公里"]]);
  });

  test("a label whose value is empty is followed by the next label", () => {
    const form = readOne(
      `项目支出绩效目标申报表\n项目名称\n河道清漂\n主管部门\n实施单位\n河道所\n项目类别\n${header}`,
    );
    expect(form.project).toMatchObject({
      name: "河道清漂",
      department: null,
      unit: "河道所",
      category: null,
    });
  });

  test("what is no amount is none's value, and no label of an unknown kind is one", () => {
    const form = readOne(
      `项目支出绩效目标申报表\n项目名称\n河道清漂\n实施单位\n立项文号\n某水〔2024〕1号\n资金总额\n计算口径\n${header}`,
    );
    expect(form.project).toMatchObject({ name: "河道清漂", unit: null, funding: { total: null } });
    expect(form.leftovers.map(({ text }) => text)).toEqual(["立项文号", "某水〔2024〕1号", "计算口径"]);
  });

  test("the columns of sign, figure and unit follow their headers", () => {
    const form = readOne(
      `${head}\n一级指标\n二级指标\n三级指标\n计量单位\n指标性质\n指标值\n产出指标\n数量指标\n清漂河段\n公里\n≥\n5\n质量指标\n达标率\n%\n=\n95\n`,
    );
    expect(indicatorsOf(form)).toEqual([
      ["产出指标", "数量指标", "清漂河段", "≥5公里"],
      ["产出指标", "质量指标", "达标率", "=95%"],
    ]);
  });

  test("an empty target takes neither the next name nor the next target", () => {
    const form = readOne(
      `${head}\n${header}产出指标\n数量指标\n清漂河段\n≥5公里\n质量指标\n水面清洁率\n河岸整洁率\n≥95%\n时效指标\n完工及时性\n及时\n`,
    );
    expect(indicatorsOf(form)).toEqual([
      ["产出指标", "数量指标", "清漂河段", "≥5公里"],
      ["产出指标", "质量指标", "水面清洁率", null],
      ["产出指标", "质量指标", "河岸整洁率", "≥95%"],
      ["产出指标", "时效指标", "完工及时性", "及时"],
    ]);
  });

  test("a name that wraps is one name, an amount of another list above the form is none of the form's", () => {
    const form = readOne(
      `附件1\n资金明细表\n金额（万元）\n91.4\n${head}\n${header}产出指标\n数量指标\n全县主要河道水面漂浮垃圾集中\n清理河段\n≥5公里\n质量指标\n全县主要河道水面漂浮垃圾清净\n比例\n≥95%\n`,
    );
    expect(indicatorsOf(form).map(([, , name]) => name)).toEqual([
      "全县主要河道水面漂浮垃圾集中清理河段",
      "全县主要河道水面漂浮垃圾清净比例",
    ]);
    expect(form.project.funding).toMatchObject({ total: null, annualTotal: "12" });
  });

  test("two blocks side by side take turns", () => {
    const form = readOne(
      `${head}\n${header}二级指标\n三级指标\n指标值\n产出指标\n数量指标\n三年清漂河段\n≥15公里\n数量指标\n清漂河段\n≥5公里\n质量指标\n三年达标率\n≥90%\n质量指标\n达标率\n≥95%\n`,
    );
    expect(indicatorsOf(form).map(([, , name, target]) => [name, target])).toEqual([
      ["清漂河段", "≥5公里"],
      ["达标率", "≥95%"],
    ]);
    expect(form.project.indicators.overall.map(({ name, target }) => [name, target])).toEqual([
      ["三年清漂河段", "≥15公里"],
      ["三年达标率", "≥90%"],
    ]);
  });

  test("the project's and the year's amounts take turns below their sums", () => {
    const form = readOne(
      `项目支出绩效目标申报表\n项目名称\n河道清漂\n项目资金（万元）\n项目资金总额\n30\n年度资金申请总额\n12\n其中：财政资金\n28\n其中：当年财政拨款\n10\n上年结转资金\n1\n其他资金\n2\n其他资金\n1\n${header}`,
    );
    expect(form.project.funding).toEqual({
      currency: "万元",
      total: "30",
      fiscal: "28",
      other: "2",
      annualTotal: "12",
      annualFiscal: "10",
      carriedOver: "1",
      annualOther: "1",
    });
  });
});

const separated: readonly (readonly [string, string])[] = [
  [
    "single blanks",
    "项目支出绩效目标申报表\n（2024年度）\n项目名称 河道清漂 实施单位 河道所\n一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 清漂河段 ≥5公里\n质量指标 达标率 ≥95%\n",
  ],
  [
    "runs of blanks",
    "项目支出绩效目标申报表\n        （2024年度）\n项目名称      河道清漂      实施单位    河道所\n一级指标    二级指标    三级指标    指标值\n产出指标    数量指标    清漂河段    ≥5公里\n            质量指标    达标率      ≥95%\n",
  ],
  [
    "bars",
    "项目支出绩效目标申报表\n（2024年度）\n项目名称 | 河道清漂 | 实施单位 | 河道所\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 清漂河段 | ≥5公里\n | 质量指标 | 达标率 | ≥95%\n",
  ],
  [
    "the bars of Markdown",
    "项目支出绩效目标申报表\n\n| **项目名称** | 河道清漂 | **实施单位** | 河道所 |\n|:---|---|---|---|\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 清漂河段 | ≥5公里 |\n|  | 质量指标 | 达标率 | ≥95% |\n",
  ],
  [
    "the lines of a frame, whose cells may have several lines",
    `项目支出绩效目标申报表
┌──────────┬──────────┬──────────┬────────┐
│ 项目名称 │ 河道清漂 │ 实施单位 │ 河道所 │
├──────────┼──────────┼──────────┼────────┤
│ 一级指标 │ 二级指标 │ 三级指标 │ 指标值 │
├──────────┼──────────┼──────────┼────────┤
│ 产出指标 │ 数量指标 │ 清漂     │ ≥5公里 │
│          │          │ 河段     │        │
│          ├──────────┼──────────┼────────┤
│          │ 质量指标 │ 达标率   │ ≥95%   │
└──────────┴──────────┴──────────┴────────┘
`,
  ],
  [
    "dots",
    "项目支出绩效目标申报表\n项目名称………………河道清漂\n实施单位..........河道所\n一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 清漂河段……≥5公里\n质量指标 达标率........≥95%\n",
  ],
  [
    "the marks of a mail program",
    "> 项目支出绩效目标申报表\n> （2024年度）\n> 项目名称  河道清漂  实施单位  河道所\n> 一级指标  二级指标  三级指标  指标值\n> 产出指标  数量指标  清漂河段  ≥5公里\n> 质量指标  达标率  ≥95%\n",
  ],
  [
    "tabs of which some are lost",
    "项目支出绩效目标申报表\n项目名称\t河道清漂\t实施单位\t河道所\n一级指标\t二级指标\t三级指标\t指标值\n产出指标 数量指标  清漂河段 ≥5公里\n\t质量指标\t达标率\t≥95%\n",
  ],
];

test.each(separated)("Cells between %s are cells", (_, text) => {
  const form = readOne(text);
  expect(form.project).toMatchObject({ name: "河道清漂", unit: "河道所" });
  expect(indicatorsOf(form)).toEqual([
    ["产出指标", "数量指标", "清漂河段", "≥5公里"],
    ["产出指标", "质量指标", "达标率", "≥95%"],
  ]);
  expect(form.leftovers).toEqual([]);
});

describe("A table", () => {
  test("whose rows are as wide as its header keeps its columns: a list of projects too", () => {
    const rows =
      "河道清漂　　河道所　　产出指标　　数量指标　　清漂河段　　≥5公里\n堤防养护　　堤防所　　产出指标　　数量指标　　养护里程　　≥9公里\n";
    const { forms } = recognise(
      readText(
        `项目绩效目标汇总表　　单位：万元\n项目名称　　实施单位　　一级指标　　二级指标　　三级指标　　指标值\n${rows}`,
      ),
    );
    expect(forms.map(({ project: { name, unit } }) => [name, unit])).toEqual([
      ["河道清漂", "河道所"],
      ["堤防养护", "堤防所"],
    ]);
  });

  test("with the year's and the long-term value side by side has two lists", () => {
    const { project } = readOne(
      `${head}\n一级指标\n二级指标\n三级指标\n年度指标值\n实施期指标值\n产出指标\n数量指标\n清漂河段\n≥5公里\n≥15公里\n`,
    );
    expect([project.indicators.annual, project.indicators.overall].map(([first]) => first?.target)).toEqual([
      "≥5公里",
      "≥15公里",
    ]);
  });

  test("without a header has the four columns that every table has", () => {
    const form = readOne(`${head}\n产出指标\n数量指标\n清漂河段\n≥5公里\n`);
    expect(indicatorsOf(form)).toEqual([["产出指标", "数量指标", "清漂河段", "≥5公里"]]);
  });

  test("with a column for each year has this year's targets, and none where no year is this one", () => {
    const rows = "产出指标\n数量指标\n清漂河段\n3公里\n4公里\n≥5公里\n质量指标\n达标率\n80%\n90%\n≥95%\n";
    const years = (last: string): string => `${head}\n${header}前年\n上年\n${last}\n${rows}`;
    expect(indicatorsOf(readOne(years("预计当年实现"))).map(([, , , target]) => target)).toEqual([
      "≥5公里",
      "≥95%",
    ]);
    expect(indicatorsOf(readOne(years("往年平均"))).map(([, , , target]) => target)).toEqual([null, null]);
  });

  test("whose levels were torn from its names has none", () => {
    const form = readOne(
      `${head}\n一级指标\n二级指标\n产出指标\n数量指标\n质量指标\n三级指标\n指标值\n清漂河段\n≥5公里\n达标率\n≥95%\n`,
    );
    expect(indicatorsOf(form)).toEqual([
      [null, null, "清漂河段", "≥5公里"],
      [null, null, "达标率", "≥95%"],
    ]);
  });

  test("ends before a signature", () => {
    const form = readOne(`${head}\n${header}产出指标\n数量指标\n清漂河段\n≥5公里\n祝好\n某县水利局办公室\n`);
    expect(indicatorsOf(form)).toHaveLength(1);
    expect(form.leftovers.map(({ text }) => text)).toEqual(["祝好", "某县水利局办公室"]);
  });
});

test("Figures behind one label that are columns of a table are no amount of the form's", () => {
  const form = readOne(`项目支出绩效目标申报表\n项目名称\n河道清漂\n年度资金总额\n12\n15\n${header}`);
  expect(form.project.funding.annualTotal).toBeNull();
});
