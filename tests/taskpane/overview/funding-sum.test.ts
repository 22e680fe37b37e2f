import { emptyProject, type Funding } from "../../../src/core/form/project";
import { completenessOf } from "../../../src/taskpane/overview/completeness";
import { annualAmountIn } from "../../../src/core/form/annual-amount";
import { shareOf, sumFunding } from "../../../src/taskpane/overview/funding-sum";
import { rowsInSight } from "../../../src/taskpane/overview/use-window";
import { formOf, guards } from "../form/forms";

const amounts = (given: Partial<Record<keyof Funding, string>>): Funding =>
  ({ ...emptyProject.funding, ...given }) as Funding;

test("funding in 万元 and in 元 adds up exactly, with what no part accounts for", () => {
  const sum = sumFunding(
    [
      amounts({ currency: "万元", annualTotal: "0.1", annualFiscal: "0.1" }),
      amounts({ currency: "元", annualTotal: "2000.01", carriedOver: "1000", annualOther: "0.01" }),
      amounts({ currency: "万元", annualFiscal: "0.2" }),
    ],
    "元",
  );
  expect(sum.total).toBe("5000.01");
  expect(sum.parts).toEqual({ fiscal: "3000", carried: "1000", other: "0.01", unsplit: "1000.00" });
  expect(sum).toMatchObject({ counted: 3, withoutCurrency: 0, withoutAmount: 0 });
});

test("forms without a unit or without an amount are counted apart", () => {
  const sum = sumFunding([amounts({ annualTotal: "5" }), amounts({ currency: "元" })], "万元");
  expect(sum).toMatchObject({ total: "0", counted: 0, withoutCurrency: 1, withoutAmount: 1 });
  expect(annualAmountIn(amounts({ annualTotal: "5" }), "元")).toBeNull();
});

test("a share of nothing is nothing", () => {
  expect(shareOf("0" as never, "0" as never)).toBe(0);
});

test("a form is complete by its needed fields and its indicators' names and targets", () => {
  // Of the seed form's 12 needed fields and 24 names and targets one target is missing.
  expect(completenessOf(guards.form)).toEqual({ filled: 35, asked: 36 });
  const { form } = formOf(
    "项目支出绩效目标申报表",
    "",
    "项目名称\t培训\t主管部门\t",
    "开始日期\t待定\t完成日期\t",
    "年度总目标\t办班",
    "一级指标\t二级指标\t三级指标\t年度指标值",
  );
  // Of name, department, two dates, the goal and the year below the title three are filled in, the date though it cannot be read;
  // a form without indicators lacks one.
  expect(completenessOf(form)).toEqual({ filled: 3, asked: 7 });
});

test.each([
  { offset: -100, height: 500, rows: { start: 0, end: 22 } },
  { offset: 4600, height: 500, rows: { start: 42, end: 64 } },
  { offset: 90_000, height: 500, rows: { start: 499, end: 500 } },
  { offset: 0, height: 0, rows: { start: 0, end: 24 } },
])("of 500 rows of 92 pixels, from $offset on, $rows are drawn", ({ offset, height, rows }) => {
  expect(rowsInSight(offset, height, 92, 500)).toEqual(rows);
});
