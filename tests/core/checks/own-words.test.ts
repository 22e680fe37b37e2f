import { checkForm } from "../../../src/core/checks/check";
import { describe as inWords } from "../../../src/core/checks/describe";
import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";

/** What is said of a form in this text, by rule. */
function said(text: string, language: "zh-CN" | "en-US" = "zh-CN"): Readonly<Record<string, string>> {
  const [form] = recognise(readText(text)).forms;
  if (!form) throw new Error("There is no form");
  return Object.fromEntries(
    checkForm(form).findings.map((finding) => [finding.rule, inWords(finding, language).message]),
  );
}

const table = [
  "一级指标\t二级指标\t三级指标\t指标值",
  "产出指标\t数量指标\t新建管网\t8公里",
  "效益指标\t社会效益指标\t受益人口\t3200人",
  "满意度指标\t服务对象满意度指标\t用水户满意度\t≥90%",
].join("\n");

const ownForm = (period: string): string =>
  `项目支出绩效目标表\n项目名称\t管网延伸\n${period}\n资金总额（万元）\t120\n其中：财政拨款\t80\n其他资金\t20\n年度绩效目标\t年内新建管网12公里\n${table}`;

test("a sentence quotes the form's own label", () => {
  const found = said(ownForm("项目开始日期\t2024-12-31\t项目完成日期\t2024-01-01"));
  expect(found["date-order"]).toBe("“项目开始日期”2024-12-31 晚于“项目完成日期”2024-01-01。");
  expect(found["goal-figure-not-in-indicators"]).toContain("“年度绩效目标”中的“12公里”");
});

test("of one label for start and end, it says which of them is meant", () => {
  const found = said(ownForm("项目期\t2024-12-31至2024-01-01"));
  expect(found["date-order"]).toBe("“项目期”的开始日期2024-12-31 晚于“项目期”的完成日期2024-01-01。");
});

test("in English the form's own label stands behind the name", () => {
  const found = said(ownForm("项目开始日期\t2024-12-31\t项目完成日期\t2024-01-01"), "en-US");
  expect(found["date-order"]).toContain("planned start date (项目开始日期)");
});

test("a label that stands over two fields names neither", () => {
  const twice = `项目支出绩效目标表\n项目名称\t管网延伸\n项目资金（万元）\t资金总额\t100\t资金总额\t120\n年度目标\t年内新建管网8公里\n${table}`;
  expect(Object.values(said(twice)).filter((text) => text.includes("“资金总额”"))).toEqual([]);
});

test("the examples of a missing target are of its kind, and of the form's year", () => {
  const form = (level: string, name: string): string =>
    `（2025年度）\n项目支出绩效目标表\n项目名称\t管网延伸\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t${level}\t${name}\t\n效益指标\t社会效益指标\t受益人口\t3200人`;
  const example = (level: string, name: string): string | undefined => {
    const [reading] = recognise(readText(form(level, name))).forms;
    const finding = reading && checkForm(reading).findings.find(({ rule }) => rule === "target-missing");
    return finding && inWords(finding, "zh-CN").expected;
  };
  expect(example("时效指标", "项目完成时间")).toContain("“2025年12月底前”");
  expect(example("数量指标", "新建管网长度")).toContain("“≥100人次”“12场”");
  expect(example("质量指标", "管网验收合格率")).toBe("填写能够考核的指标值，如“≥95%”。");
});

test("no document is named that is younger than the form", () => {
  const of = (year: number): string => {
    const [form] = recognise(
      readText(
        `（${year}年度）\n项目支出绩效目标表\n项目名称\t校舍修缮工程\n年度目标\t修缮校舍2栋\n${table}`,
      ),
    ).forms;
    const finding = form && checkForm(form).findings.find(({ rule }) => rule === "cost-missing");
    return finding ? inWords(finding, "zh-CN").basis : "nothing found";
  };
  expect(of(2024)).toContain("财预〔2021〕101号");
  expect(of(2017)).toBe("填报惯例");
});
