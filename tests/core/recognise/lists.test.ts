import { readText } from "../../../src/files/text/read-text";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";

const head = "项目支出绩效目标表\n2024年度\t金额单位：万元\n";
const columns = "单位名称\t项目名称\t年度资金总额\t一级指标\t二级指标\t三级指标\t指标值\n";

const listOf = (...rows: readonly string[]): readonly FormReading[] =>
  recognise(readText(`${head}${columns}${rows.join("\n")}\n`)).forms;

const sizes = (forms: readonly FormReading[]): unknown[] =>
  forms.map(({ project: { name, unit, indicators } }) => [name, unit, indicators.annual.length]);

const pupils = "产出指标\t数量指标\t保障学生数\t≥900人";
const order = "效益指标\t社会效益指标\t教学秩序\t良好";

test("the same name again beside another unit is another project", () => {
  const forms = listOf(
    `第一小学\t公用经费\t20\t${pupils}`,
    `第一小学\t公用经费\t20\t${order}`,
    `第二小学\t公用经费\t35\t${pupils}`,
    `第二小学\t公用经费\t35\t${order}`,
  );
  expect(sizes(forms)).toEqual([
    ["公用经费", "第一小学", 2],
    ["公用经费", "第二小学", 2],
  ]);
  expect(forms.map(({ project }) => project.funding.annualTotal)).toEqual(["20", "35"]);
});

test("the same name again beside the same unit, or beside none, is the same project", () => {
  const again = [`第一小学\t公用经费\t20\t${pupils}`, `第一小学\t公用经费\t20\t${order}`];
  const once = [`第一小学\t公用经费\t20\t${pupils}`, `\t公用经费\t\t${order}`];
  for (const rows of [again, once]) expect(sizes(listOf(...rows))).toEqual([["公用经费", "第一小学", 2]]);
});

test("a unit that stands once for several projects goes on until another is named", () => {
  const forms = listOf(
    `第一小学\t校舍维修\t20\t${pupils}`,
    `\t公用经费\t35\t${pupils}`,
    `第二小学\t公用经费\t40\t${order}`,
  );
  expect(sizes(forms)).toEqual([
    ["校舍维修", "第一小学", 1],
    ["公用经费", "第一小学", 1],
    ["公用经费", "第二小学", 1],
  ]);
});

test("what each row repeats of its project is understood; what differs is left over", () => {
  const [same] = listOf(`第一小学\t公用经费\t20\t${pupils}`, `第一小学\t公用经费\t20\t${order}`);
  const [other] = listOf(`第一小学\t公用经费\t20\t${pupils}`, `第一小学\t公用经费\t25\t${order}`);
  expect(same?.leftovers).toEqual([]);
  expect(other?.leftovers.map(({ text }) => text)).toEqual(["25"]);
});

test("合计 under 预算资金 is the year's money, as its group says", () => {
  const { forms } = recognise(
    readText(
      `${head}单位名称\t项目名称\t预算资金\t\t一级指标\t二级指标\t三级指标\t指标值\n` +
        `\t\t合计\t其中：财政拨款\t\t\t\t\n第一小学\t公用经费\t20\t18\t${pupils}\n第二小学\t校舍维修\t35\t35\t${pupils}\n`,
    ),
  );
  expect(
    forms.map(({ project: { funding } }) => [funding.annualTotal, funding.annualFiscal, funding.total]),
  ).toEqual([
    ["20", "18", null],
    ["35", "35", null],
  ]);
});
