import Big from "big.js";
import fc from "fast-check";
import { languages } from "../../../../src/core/language/language";
import { presetOf } from "../../../../src/core/kinds/scoring/presets";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { recognise } from "../../../../src/core/recognise/recognise";
import { reportPage } from "../../../../src/core/rollup/report/report-page";
import { reportTable } from "../../../../src/core/rollup/report/report-table";
import { rollUpTables } from "../../../../src/core/rollup/roll-up-tables";
import type { TableSheet } from "../../../../src/core/rollup/tables/table-sheet";
import { yearByDepartment } from "../../../../src/core/rollup/year/year-departments";
import { yearLines } from "../../../../src/core/rollup/year/year-lines";
import { monitoringPaper } from "../../../helpers/filled-paper";
import { tableGrid } from "../table-grid";
import { evaluationOf, readPlan, targetOf, unjudged } from "./papers-of-a-year";

const standard = presetOf("standard");
const monitored = () => {
  const paper = monitoringPaper();
  const funding = paper.funding.map((row) =>
    row.key === "total" ? { ...row, amounts: { ...row.amounts, executedToDate: "150,000.00" } } : row,
  );
  return readPlan(planPaper({ ...paper, funding }), "河道保洁监控");
};
const reached = ["40条", "达成预期指标", "12件", "95%"];
const forms = unjudged([
  targetOf("河道保洁", "250000.00", { department: "水务局" }),
  targetOf("绿化养护", "12.345", { currency: "万元", department: "绿化局" }),
  monitored(),
  evaluationOf("河道保洁", reached),
  evaluationOf("路灯", ["42条", "达成预期指标", "9件", "95%"], {
    department: "绿化局",
    executed: "100,000.00",
  }),
]);
const wish = { unit: "万元", language: "zh-CN", controls: [], withFiles: false, scoring: null } as const;

function tableOf(tables: readonly TableSheet[], name: string) {
  const table = tables.find((own) => own.name === name);
  if (!table) throw new Error(`There is no table ${name}`);
  const said = (texts: readonly string[]) =>
    Object.fromEntries(table.columns.map(({ header }, at) => [header, texts[at] ?? ""]));
  return table.rows.map((cells) => said(cells.map(({ text }) => text)));
}

test("the papers of a project are one row, with what it lacks, its light, money, rate, score and grade", () => {
  const rows = tableOf(rollUpTables(forms, wish), "全年进度");
  expect(rows).toMatchObject([
    {
      项目名称: "河道保洁",
      主管部门: "水务局",
      申报表在: "河道保洁申报",
      监控表在: "河道保洁监控",
      自评表在: "河道保洁自评",
      所缺的表: "",
      "年初预算数（万元）": "25",
      "截至监控的执行数（万元）": "15",
      "全年预算数（万元）": "25",
      "全年执行数（万元）": "21.54576",
      "执行率（%）": "86.18",
      自评总分: "91.43",
      评价等级: "优",
    },
    {
      项目名称: "绿化养护",
      所缺的表: "监控表、自评表",
      "年初预算数（万元）": "12.345",
      "全年执行数（万元）": "",
      自评总分: "",
    },
    { 项目名称: "路灯", 所缺的表: "申报表、监控表", "执行率（%）": "40", 自评总分: "94", 评价等级: "优" },
  ]);
});

test("each department has its money, rate, average and how many have each grade, in the office's own words", () => {
  const rows = tableOf(rollUpTables(forms, { ...wish, scoring: "shanghai" }), "部门全年进度");
  expect(rows).toMatchObject([
    {
      主管部门: "水务局",
      项目数: "1",
      监控项目数: "1",
      自评项目数: "1",
      "执行率（%）": "86.18",
      "“优”个数": "1",
    },
    {
      ...{
        主管部门: "绿化局",
        项目数: "2",
        监控项目数: "0",
        自评项目数: "1",
        "年初预算数（万元）": "37.345",
      },
      ...{ "执行率（%）": "40", 自评平均分: "94", "“不合格”个数": "0" },
    },
  ]);
});

test("a 自评表 that states no unit is told and in no sum", () => {
  const [bare] = unjudged([evaluationOf("河道保洁", reached, { currency: null })]);
  const rows = tableOf(rollUpTables(bare ? [bare] : [], wish), "全年进度");
  expect(rows[0]?.["全年执行数（万元）"]).toBe("215,457.6（单位不明，未计入）");
  const { all } = yearByDepartment(yearLines(bare ? [bare] : []), "万元", standard);
  expect([all.withoutCurrency, all.money.executed, all.rate]).toEqual([1, "0", null]);
});

test("a workbook of 申报表 alone has the two sheets that it always had; one of 自评表 alone has those of the year", () => {
  const names = (own: typeof forms) => rollUpTables(own, wish).map(({ name }) => name);
  expect(names(forms.slice(0, 2))).toEqual(["汇总", "部门汇总"]);
  expect(names(forms.slice(3))).toEqual(["全年进度", "部门全年进度"]);
  expect(names(forms)).toEqual(["汇总", "部门汇总", "全年进度", "部门全年进度"]);
  expect(() => rollUpTables([], wish)).toThrow(RangeError);
});

test("the money of 申报表 and of later papers is never in one sum", () => {
  const [rollUp] = rollUpTables(forms, wish);
  expect(rollUp?.rows).toHaveLength(2);
});

test("the sheets are never read as forms, in either language", () => {
  for (const language of languages)
    for (const table of rollUpTables(forms, { ...wish, language }))
      expect(recognise(tableGrid(table)).forms).toEqual([]);
});

test("sums and rates of a department are exact to the cent, for any amounts", () => {
  const cents = fc.integer({ min: 1, max: 10_000_000_000 });
  const said = (amount: number) => new Big(amount).div(100).toFixed(2);
  fc.assert(
    fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 4 }), (amounts) => {
      const papers = amounts.map(([budget, spent], at) => {
        const paper = evaluationOf(`项目${String(at)}`, [], { executed: said(spent) });
        const own = paper.form.paper;
        const funding = own?.funding.map((row) =>
          row.key === "total" ? { ...row, adjusted: { ...row.adjusted, text: said(budget) } } : row,
        );
        return { form: { ...paper.form, paper: own && { ...own, funding: funding ?? [] } } };
      });
      const { all } = yearByDepartment(yearLines(papers), "元", standard);
      const inAll = (which: 0 | 1) => amounts.reduce((sum, own) => sum + BigInt(own[which]), 0n);
      expect(new Big(all.money.adjusted).times(100).toFixed()).toBe(String(inAll(0)));
      expect(new Big(all.money.executed).times(100).toFixed()).toBe(String(inAll(1)));
      // Half up to the hundredth of a per cent, in whole numbers.
      const hundredths = (inAll(1) * 20_000n + inAll(0)) / (inAll(0) * 2n);
      expect(new Big(all.rate ?? "-1").times(100).toFixed()).toBe(String(hundredths));
    }),
    { numRuns: 40 },
  );
});

describe("the report on forms of several kinds", () => {
  test("counts them by kind, and says the year with its paragraph and grades", () => {
    const page = reportPage(forms, "zh-CN");
    expect(page).toContain("共检查 2 张绩效目标申报表、1 张绩效运行监控表和2 张绩效自评表");
    expect(page).toContain("绩效自评的项目2个，平均得分92.72分（其中，绩效评级为“优”2个");
    expect(page).toMatch(/<td>绿化局<\/td>.*<td>94<\/td>/);
  });

  test("names the kind of each form; one on 申报表 alone needs no such column, and has no year", () => {
    const headers = (own: typeof forms) =>
      reportTable(own, { language: "zh-CN", withFiles: false }).columns.map(({ header }) => header);
    expect(headers(forms)).toContain("表的种类");
    expect(headers(forms.slice(0, 2))).not.toContain("表的种类");
    expect(reportPage(forms.slice(0, 2), "zh-CN")).not.toContain("绩效自评");
  });
});
