import fc from "fast-check";

import type { Grid } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";

const head = "项目支出绩效目标申报表\n（2024年度）\n项目名称\t河道清漂\t实施单位\t水利站\n";
const table = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清漂河段\t≥5公里\n";

function readingIn(grid: Grid) {
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is a form in it.");
  const said = Object.entries(form.project.funding).filter(([, amount]) => amount !== null);
  return { form, funding: Object.fromEntries(said), openSums: form.openSums };
}

function readingOf(rows: string) {
  return readingIn(readText(`${head}${rows}\n${table}`));
}

describe("Where amounts stand at the crossing of a row and a column", () => {
  test("the year's own are taken, last year's are left over with what they are", () => {
    const { funding, form } = readingOf(
      "项目资金情况\t项目资金申请(万元)\t项 目\t上年度安排资金\t本年度申请资金\n\t\t合 计\t10\t12\n\t\t县级资金\t10\t12",
    );
    expect(funding).toEqual({ currency: "万元", annualTotal: "12", annualFiscal: "12" });
    expect(form.leftovers.map(({ text, label }) => [text, label])).toEqual([
      ["10", "合计 上年度安排资金"],
      ["10", "县级资金 上年度安排资金"],
    ]);
  });

  test.each([
    ["项目总额\t年度金额", "90\t30", "80\t25", "10\t5"],
    ["年度金额\t项目总额", "30\t90", "25\t80", "5\t10"],
    ["实施期合计\t其中：2024年", "90\t30", "80\t25", "10\t5"],
    ["合计\t2023年\t2024年\t2025年", "90\t20\t30\t40", "80\t20\t25\t35", "10\t\t5\t5"],
  ])("the whole project's stand beside the year's: %s", (heads, sum, fiscal, other) => {
    const { funding } = readingOf(
      `资金来源\t${heads}\n合计\t${sum}\n财政拨款\t${fiscal}\n其他资金\t${other}`,
    );
    expect(funding).toEqual({
      ...{ total: "90", fiscal: "80", other: "10" },
      ...{ annualTotal: "30", annualFiscal: "25", annualOther: "5" },
    });
  });

  test("the years may be the rows, and the sources the columns", () => {
    const { funding } = readingOf(
      "年份\t合计\t财政拨款\t其他资金\n合计\t90\t80\t10\n2023年\t60\t55\t5\n2024年\t30\t25\t5",
    );
    expect(funding).toEqual({
      ...{ total: "90", fiscal: "80", other: "10" },
      ...{ annualTotal: "30", annualFiscal: "25", annualOther: "5" },
    });
  });

  test("a level of government alone is a row of it, and the form's year a column of the year's", () => {
    const { funding, openSums } = readingOf(
      "资金层级\t\t项目总额\t2024年安排\n财政拨款小计\t\t900\t700\n其中：中央\t\t400\t400\n　　省级\t\t500\t300\n" +
        "其他资金\t\t10\t0\n资金总额\t\t910\t700",
    );
    expect(funding).toEqual({
      ...{ total: "910", fiscal: "900", other: "10" },
      ...{ annualTotal: "700", annualFiscal: "700", annualOther: "0" },
    });
    expect(openSums).toEqual([]);
  });

  test("values that happen to say a time are no heads", () => {
    const rows = "项目属性\t新增\t项目期\t长期\n项目资金\t年度资金总额\t143.2\n\t其中：财政拨款\t143.2";
    expect(readingOf(rows).funding).toEqual({ annualTotal: "143.2", annualFiscal: "143.2" });
  });
});

describe("Money by level of government", () => {
  const levels = (sums: string) =>
    `年度资金总额（万元）\t100\n${sums}中央资金\t30\n省级资金\t45\n市县资金\t15\n其他资金\t10`;

  test("is not added up, and its sum is not judged", () => {
    const { funding, openSums } = readingOf(levels(""));
    expect(funding).toEqual({ currency: "万元", annualTotal: "100", annualOther: "10" });
    expect(openSums).toEqual(["annualTotal"]);
  });

  test("belongs to its own sum, where that is there", () => {
    const { funding, openSums } = readingOf(levels("其中：财政资金小计\t90\n"));
    expect(funding).toMatchObject({ annualTotal: "100", annualFiscal: "90", annualOther: "10" });
    expect(openSums).toEqual([]);
  });

  test("is the state's money where one level alone gives any", () => {
    const { funding, openSums } = readingOf(
      "年度资金总额（万元）\t153.5\n其中:1.中央资金\t\n2.市级资金\t153.5\n3.区级资金\t0\n4.其他资金\t",
    );
    expect(funding).toEqual({ currency: "万元", annualTotal: "153.5", annualFiscal: "153.5" });
    expect(openSums).toEqual([]);
  });
});

test.each(["政府性基金\t40", "财政专户管理资金\t40", "村里出的钱\t40"])(
  "a part that no field takes (%s) leaves the sum open",
  (part) => {
    const { funding, openSums } = readingOf(`年度资金总额\t100\n其中：财政拨款\t50\n${part}\n其他资金\t10`);
    expect(funding).toEqual({ annualTotal: "100", annualFiscal: "50", annualOther: "10" });
    expect(openSums).toContain("annualTotal");
  },
);

describe("What is no amount is not read as one", () => {
  test.each(["核减-30", "大约50", "不超过50万元", "约-265.218", "#REF!", "#N/A", "详见附件"])(
    "%s",
    (text) => {
      const { funding, form } = readingOf(`年度资金总额\t${text}`);
      expect(funding).toEqual({});
      expect(form.places["funding.annualTotal"]?.text).toBe(text);
    },
  );

  test.each([
    ["壹佰贰拾万元整", "120"],
    ["一百万元", "100"],
    ["共计人民币 50 万元", "50"],
    ["农村产业融合扶持补助资金（发展任务）50", "50"],
  ])("but %s is, and told", (text, amount) => {
    const { funding, form } = readingOf(`年度资金总额（万元）\t${text}`);
    expect(funding).toMatchObject({ annualTotal: amount });
    expect(form.repairs.map(({ kind }) => kind)).toContain("amount-cleaned");
  });
});

test("what stands between a label and its amount is a part of the label", () => {
  const { funding } = readingOf("年度资金总额\t小计\t（万元）\t120\n财政拨款\t金额（万元）\t120");
  expect(funding).toMatchObject({ annualTotal: "120", annualFiscal: "120" });
});

describe("A number format that shows another number than the stored one", () => {
  const cells = (text: string, value: number) => {
    const grid = readText(`${head}年度资金总额（万元）\t${text}\n${table}`);
    return { ...grid, cells: grid.cells.map((cell) => (cell.text === text ? { ...cell, value } : cell)) };
  };

  test("what is shown is read, and told", () => {
    const { funding, form } = readingIn(cells("120.5", 1_205_000));
    expect(funding).toMatchObject({ annualTotal: "120.5" });
    expect(form.repairs).toMatchObject([
      { kind: "amount-as-shown", values: { found: "1205000", read: "120.5" } },
    ]);
  });

  test.each(["120.46", "120", "###"])("but a rounded one (%s) gives the stored digits", (text) => {
    const { funding, form } = readingIn(cells(text, 120.456));
    expect(funding).toMatchObject({ annualTotal: "120.456" });
    expect(form.repairs).toEqual([]);
  });
});

test("the year's own amounts are read in whatever order columns and rows stand", () => {
  const amounts = fc.integer({ min: 1, max: 99_999 }).map(String);
  const order = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  fc.assert(
    fc.property(
      order(["上年度安排", "本年度申请", "备注说明"]),
      order(["合计", "财政拨款", "其他资金"]),
      fc.array(amounts, { minLength: 9, maxLength: 9 }),
      (columns, rows, figures) => {
        const at = (row: string, column: string) => figures[rows.indexOf(row) * 3 + columns.indexOf(column)];
        const shown = columns.filter((column) => column !== "备注说明");
        const line = (row: string) => [row, ...shown.map((column) => at(row, column))].join("\t");
        const { funding } = readingOf([["资金来源", ...shown].join("\t"), ...rows.map(line)].join("\n"));
        expect(funding).toEqual({
          annualTotal: at("合计", "本年度申请"),
          annualFiscal: at("财政拨款", "本年度申请"),
          annualOther: at("其他资金", "本年度申请"),
        });
      },
    ),
    { numRuns: 60 },
  );
});
