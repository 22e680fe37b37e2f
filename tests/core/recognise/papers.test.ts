import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Paper } from "../../../src/core/form/paper";
import { paperJson } from "../../../src/core/kinds/paper-json";
import { recognise } from "../../../src/core/recognise/recognise";
import { unaccounted } from "../../helpers/account";
import { formNames, readFormFile } from "../../helpers/form-files";
import { gridOfText } from "../../helpers/grid-of-text";

const forms = formNames("later").map((name) => `later/${name}`);

/** What careful people read in a form. What they did not decide, findings and words about the source, is left out. */
function expectedOf(name: string): object[] {
  const file = join(__dirname, "../../forms", `${name}.expected.json`);
  const all = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>[];
  return all.map((entry) =>
    Object.fromEntries(
      Object.entries(entry).filter(([key]) => !["expectedFindings", "cut", "templateRows"].includes(key)),
    ),
  );
}

/** A row that the source cuts off within its name (…) may be read or not. */
function withoutCutRows(paper: Paper): Paper {
  return { ...paper, indicators: paper.indicators.filter(({ name }) => !name.text?.endsWith("…")) };
}

function papersOf(name: string): unknown[] {
  return recognise(readFormFile(name)).forms.map(
    ({ paper, project }) => paper && paperJson(withoutCutRows(paper), project),
  );
}

test.each(forms)("%s is read as a careful person reads it", (name) => {
  expect(papersOf(name)).toMatchObject(expectedOf(name));
});

test.each(forms)("on %s every cell is a label, a field or a leftover", (name) => {
  const grid = readFormFile(name);
  expect(unaccounted(grid, recognise(grid))).toEqual([]);
});

const head =
  "项目支出绩效自评表\n（2022年度）\n项目名称\t河道保洁\n主管部门\t示例市水务局\t实施单位\t示例市河道所\n";
const money =
  "项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n\t年度资金总额\t10\t10\t9\t10\t90%\t9\n";

function paperOf(text: string) {
  return recognise(gridOfText(text)).forms[0]?.paper ?? null;
}

test("sign, value and unit in columns of their own are one target, under a header of two rows", () => {
  const table =
    "绩效指标\t\t\t年度指标值\t\t\t实际完成值\t分值\t得分\t偏差原因\n一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\n产出指标\t数量指标\t保洁河道\t≥\t42\t条\t40条\t10\t9.52\t停工两月\n";
  expect(paperOf(head + money + table)?.indicators).toMatchObject([
    {
      target: { text: "≥42条" },
      actual: { text: "40条" },
      weight: { text: "10" },
      score: { text: "9.52" },
      reason: { text: "停工两月" },
    },
  ]);
});

test("a total is told by its column, and by its order where it stands in none", () => {
  const table =
    "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n\t产出指标\t数量指标\t保洁河道\t≥42条\t42条\t90\t90\n";
  const total = { weight: { text: "100" }, score: { text: "99" } };
  expect(paperOf(`${head}${money}${table}总分\t\t\t\t\t\t100\t99\n`)?.total).toMatchObject(total);
  expect(paperOf(`${head}${money}${table}总分\t100\t99\n`)?.total).toMatchObject(total);
  expect(paperOf(`${head}${money}${table}总分\t\t\t\t\t\t\t99\n`)?.total).toMatchObject({
    weight: { text: null },
    score: { text: "99" },
  });
  expect(paperOf(head + money + table)?.total).toBeNull();
});

test("one figure that could be points or score is neither", () => {
  const table =
    "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n\t产出指标\t数量指标\t保洁河道\t≥42条\t42条\t90\t90\n";
  expect(paperOf(`${head}${money}${table}总分\t100\n`)?.total).toMatchObject({
    weight: { text: null },
    score: { text: null },
  });
});

test("a dash says nothing, a nought does", () => {
  const rows = "\t其中：当年财政拨款\t10\t10\t9\t—\t/\t－\n\t其他资金\t0\t0\t0\t\t\t\n";
  const [, fiscal, other] = paperOf(head + money + rows)?.funding ?? [];
  expect(fiscal).toMatchObject({ key: "fiscal", weight: { text: null }, rate: { text: null } });
  expect(fiscal).toMatchObject({ score: { text: null }, executed: { text: "9" } });
  expect(other).toMatchObject({ key: "other", executed: { text: "0" } });
});

test("how sure a target is is ticked in one of three columns, or said in words", () => {
  const monitoring = head.replace("自评", "运行监控");
  const amounts =
    "项目资金（万元）\t\t年初预算数\t1-7月执行数\t1-7月执行率\t全年预计执行数\n\t年度资金总额\t10\t6\t60%\t10\n";
  const ticked =
    "一级指标\t二级指标\t三级指标\t年度指标值\t1-7月执行情况\t全年预计完成情况\t确定能\t有可能\t完全不可能\n产出指标\t数量指标\t保洁河道\t≥42条\t42条\t42条\t\t√\t\n\t质量指标\t合格率\t≥90%\t91%\t91%\t√\t√\t\n";
  const worded =
    "一级指标\t二级指标\t三级指标\t年度指标值\t1-7月执行情况\t全年预计完成情况\t完成目标可能性\n产出指标\t数量指标\t保洁河道\t≥42条\t42条\t42条\t确定能\n\t质量指标\t合格率\t≥90%\t91%\t91%\t完全不可能\n";
  const likelihoods = (table: string): unknown =>
    recognise(gridOfText(monitoring + amounts + table)).forms.map(
      ({ paper, project }) => paper && paperJson(paper, project),
    );
  expect(likelihoods(ticked)).toMatchObject([
    { indicators: [{ likelihood: "possible" }, { likelihood: null }] },
  ]);
  expect(likelihoods(worded)).toMatchObject([
    { indicators: [{ likelihood: "certain" }, { likelihood: "impossible" }] },
  ]);
});

test("of a text with one cell in each line, nothing is said that only columns tell, and nothing is lost", () => {
  const goals = "年度总体目标\t预期目标\t实际完成情况\n\t保洁河道42条。\t保洁河道40条。\n";
  const table =
    "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n\t产出指标\t数量指标\t保洁河道\t≥42条\t40条\t90\t85.71\n总分\t\t\t\t\t\t100\t94.71\n";
  const whole = head + money + goals + table;
  expect(paperOf(whole)).toMatchObject({
    goals: { expected: { text: "保洁河道42条。" }, actual: { text: "保洁河道40条。" } },
    total: { weight: { text: "100" }, score: { text: "94.71" } },
  });
  const lines = gridOfText(whole.replace(/\t+/g, "\n"));
  const reading = recognise(lines);
  expect(reading.forms[0]?.paper).toMatchObject({
    goals: { expected: { text: null }, actual: { text: null } },
    total: null,
  });
  expect(unaccounted(lines, reading)).toEqual([]);
});

const scored =
  "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t保洁河道\t42条\t42条\t90\t90\n";

test.each(["总分", "自评得分合计", "合计得分", "自评总得分"])("%s begins the line of totals", (words) => {
  const paper = paperOf(`${head}${money}${scored}${words}\t\t\t\t\t100\t99\n`);
  expect(paper?.total).toMatchObject({ weight: { text: "100" }, score: { text: "99" } });
  expect(paper?.indicators).toHaveLength(1);
});

test("a text about reasons below the table is no indicator, and 得分率 is no total", () => {
  const paper = paperOf(`${head}${money}${scored}偏差大或目标未完成原因分析\t无\n`);
  expect(paper?.indicators).toHaveLength(1);
  expect(paperOf(`${head}${money}${scored}得分率\t99%\n`)?.total).toBeNull();
});

test("a total that is not filled in yet has its place below what it adds up", () => {
  const paper = paperOf(`${head}${money}${scored}总分\t\t\t\t\t100\n`);
  expect(paper?.total?.score).toEqual({ text: null, cell: { row: 8, column: 6 } });
});

test("a remark far below empty goals is not taken for them", () => {
  const goals = "年度总体目标\t预期目标\t\t\t\t实际完成情况\n\n";
  const paper = paperOf(`${head}${money}${goals}${scored}存在问题\t停工两月\n`);
  expect(paper?.goals).toMatchObject({ expected: { text: null }, actual: { text: null } });
  expect(paper?.problems.text).toBe("停工两月");
});
