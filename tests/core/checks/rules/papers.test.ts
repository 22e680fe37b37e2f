import { checkForms } from "../../../../src/core/checks/check";
import { readFormFile } from "../../../helpers/form-files";
import { recognise } from "../../../../src/core/recognise/recognise";
import { evaluation, monitoring, type Change } from "../helpers/papers";
import { findingsOf } from "../helpers/findings-of";

const severe = (forms: Parameters<typeof checkForms>[0]) =>
  checkForms(forms).map(({ findings }) =>
    findings.filter(({ severity }) => severity !== "hint").map(({ rule }) => rule),
  );

test("a 自评表 and a 监控表 that are in order have no findings", () => {
  expect(severe([evaluation(), monitoring()])).toEqual([[], []]);
});

/** Changes that come near to what a rule finds and are in order. */
const near: readonly (readonly [rule: string, why: string, ...changes: Change[]])[] = [
  ["execution-rate", "a rate rounded to a whole per cent", ["3230.00", "3233.00"], ["95.00%", "95%"]],
  ["execution-rate", "a rate written as a fraction", ["95.00%", "0.95"]],
  ["execution-score", "a score off by rounding", ["|9.50|", "|9.5|"]],
  [
    "execution-score",
    "a year without a budget",
    ["3400.00|3230.00", "0|0"],
    ["3390.00", "0"],
    ["10.00|10.00", "0|0"],
  ],
  [
    "funding-sum",
    "an empty part beside a stated one",
    ["3391.32|3390.00", "3391.32|3400.00"],
    ["0|10.00", "0|"],
  ],
  ["funding-sum", "one part of several, printed alone", ["|其他资金|0|10.00|10.00|—|—|—|\n", ""]],
  [
    "initial-zero",
    "no budget at the beginning nor later",
    ["年度资金总额|3391.32|3400.00", "年度资金总额|0|0"],
  ],
  ["goal-actual-missing", "a goal in few words", ["354名特保队员工资按月足额发放。", "已完成"]],
  ["actual-missing", "a row that has only a name", ["≥80件|85件|9|9", "|||"]],
  ["actual-not-a-number", "a number in Chinese", ["85件", "八十五件"]],
  ["actual-not-a-number", "a word for a target in words", ["|及时|及时|", "|及时|完成|"]],
  ["input-as-output", "whether money was paid rightly", ["资金发放准确率", "资金发放足额率"]],
  ["input-as-output", "what it costs, under 成本", ["人均经费标准", "经费支出总额"]],
  ["over-fulfilment", "a little less than 130 %", ["85件", "103件"]],
  ["over-fulfilment", "much less than is allowed", ["4%", "1%"]],
  ["over-fulfilment", "a reason", ["85件|9|9|", "85件|9|9|上年结转案件较多"]],
  ["indicator-score", "a score rounded to the tenth", ["90件|9|8.1", "89件|9|8"]],
  [
    "indicator-score",
    "Hubei's way for what is not to be exceeded",
    ["9.12万元/人|9|9|", "10.00万元/人|9|8.62|涨价"],
  ],
  ["indicator-score", "the usual way for it", ["9.12万元/人|9|9|", "10.00万元/人|9|8.61|涨价"]],
  ["indicator-score", "partly reached", ["达成预期指标|9|9|", "部分达成预期指标|9|6|进度慢"]],
  ["indicator-score", "another unit", ["85件", "1.2万人次"]],
  ["score-above-weight", "all points", ["|9.50|", "|10|"]],
  ["deduction-without-reason", "all points, written with decimals", ["85件|9|9", "85件|9|9.00"]],
  ["one-indicator-dominates", "30 points", ["85件|9|9", "85件|30|30"]],
  ["level-weights-sum", "points that are not printed", ["(54分)", ""]],
  [
    "weights-sum",
    "a total line that says what they add to",
    ["85件|9|9", "85件|19|19"],
    ["|100|98.6", "|110|108.6"],
  ],
  ["weights-sum", "an indicator whose points are missing", ["85件|9|9", "85件||9"]],
  ["total-score", "a total off by rounding", ["98.6", "98.62"]],
  ["total-score", "a score that is missing", ["85件|9|9", "85件|9|"], ["98.6", "90"]],
  ["template-leftover", "numbering before a name", ["行政案件", "指标3：行政案件"]],
];

test.each(near.map(([rule, why, ...changes]) => ({ rule, why, changes })))(
  "$rule finds nothing in $why",
  ({ rule, changes }) => {
    const found = findingsOf(rule, evaluation(...changes));
    expect(found.filter(({ severity }) => severity !== "hint")).toEqual([]);
  },
);

test("a rate that is off in its last digit is worth a look, no more", () => {
  expect(findingsOf("execution-rate", evaluation(["95.00%", "95.01%"]))).toMatchObject([
    { severity: "hint" },
  ]);
  expect(findingsOf("execution-rate", evaluation(["95.00%", "95.06%"]))).toMatchObject([
    { severity: "error" },
  ]);
});

test("where the total says 0 beside its parts, the parts tell what was spent", () => {
  const form = evaluation(["3400.00|3230.00", "0|0"], ["95.00%|9.50", "0|0"]);
  expect(findingsOf("execution-rate", form)).toMatchObject([{ values: { said: "0", right: "95%" } }]);
  expect(findingsOf("execution-score", form)).toMatchObject([{ values: { right: "9.5" } }]);
});

test("a score is held against every published formula, and the sentence says them", () => {
  const form = evaluation(["9.12万元/人|9|9|", "10.00万元/人|9|8.5|涨价"]);
  expect(findingsOf("indicator-score", form)).toMatchObject([
    { field: "paper.indicators.5.score", values: { indicator: "人均经费标准", right: "8.61 / 8.62" } },
  ]);
});

test("a 监控表 is asked for its rate, its sums, its goal and its values to date", () => {
  const rules = (...changes: readonly Change[]) => severe([monitoring(...changes)])[0];
  expect(rules(["58.33%", "68.33%"])).toEqual(["execution-rate"]);
  expect(rules(["|61件|", "||"])).toEqual(["actual-missing"]);
  expect(rules(["|足额发放354名特保队员工资。", ""])).toEqual(["goal-expected-missing"]);
  expect(
    rules(["|其中：当年财政拨款|3391.32|1978.27", "|其他资金|0|0|\n|其中：当年财政拨款|3391.32|1978"]),
  ).toEqual(["funding-sum"]);
});

/** What a form that the source cuts off may seem to lack. */
const cut = ["weights-sum", "level-weights-sum", "total-score", "actual-missing"];

test.each([
  ["shanghai_2022_a", ["goal-expected-missing"]],
  ["hubei_2019_a", ["actual-missing"]],
])("on the real form %s just that is found which a careful person finds", (name, rules) => {
  const found = severe(recognise(readFormFile(`later/${name}`)).forms).flat();
  expect([...new Set(found)].sort()).toEqual(rules);
});

test.each([
  ["anhui_2022_a", ["execution-rate", "execution-score", "funding-sum"]],
  ["hubei_2020_d", []],
  ["shanxi_2021_a", ["deduction-without-reason", "indicator-score", "initial-zero", "over-fulfilment"]],
  ["sichuan_2023_b", ["initial-zero", "template-leftover"]],
])("on %s, which is cut off, just that is found, beside what is cut", (name, rules) => {
  const found = severe(recognise(readFormFile(`later/${name}`)).forms).flat();
  expect([...new Set(found)].filter((rule) => !cut.includes(rule)).sort()).toEqual(rules);
});
