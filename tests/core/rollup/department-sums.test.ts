import fc from "fast-check";
import {
  againstControl,
  sumDepartments,
  type DepartmentSum,
} from "../../../src/core/rollup/rollup/department-sums";
import { readControlFigures, type ControlFigure } from "../../../src/core/rollup/rollup/control-figure";
import { convertAmount, subtract } from "../../../src/core/form/amount";
import { currencyUnits, type Amount } from "../../../src/core/form/project";
import type { JudgedForm } from "../../../src/core/rollup/judged-form";
import type { Project } from "../../../src/core/form/project";
import { asking } from "./judge";

/** A form of which only the project counts. */
const formOf = (project: Project): JudgedForm => ({
  file: null,
  form: {
    ...{
      kind: "target" as const,
      layout: null,
      sheet: "表",
      range: { top: 0, left: 0, bottom: 9, right: 5 },
      project,
      places: {},
    },
    ...{
      goalPeriod: null,
      repairs: [],
      openSums: [],
      leftovers: [],
      labels: [],
      slots: [],
      tables: [],
      paper: null,
    },
  },
  findings: [],
  notJudged: [],
});
const sums = (projects: readonly Project[], controls: readonly ControlFigure[] = []) =>
  sumDepartments(projects.map(formOf), "万元", controls);
const amount = (digits: string) => digits as Amount;

test("the forms of a department are added up exactly, whatever unit each is in and however its name is spaced", () => {
  const { departments, all } = sums([
    asking("公安局", { currency: "万元", annualTotal: amount("0.1") }),
    asking("公 安 局", { currency: "元", annualTotal: amount("2000.01") }),
    asking("教育局", { currency: "万元", annualTotal: amount("12345678901234567.89") }),
  ]);
  expect(
    departments.map(({ department, forms, funding }) => [department, forms, funding.annualTotal]),
  ).toEqual([
    ["公安局", 2, "0.300001"],
    ["教育局", 1, "12345678901234567.89"],
  ]);
  expect(all.funding.annualTotal).toBe("12345678901234568.190001");
});

test("what a year asks for is the sum of its parts where the total is left empty", () => {
  const parts = { annualFiscal: amount("1.5"), carriedOver: amount("0.25"), annualOther: null };
  expect(sums([asking("公安局", { currency: "万元", ...parts })]).all.funding.annualTotal).toBe("1.75");
});

test("a form that states no unit is not counted, but told", () => {
  const { all } = sums([
    asking("公安局", { currency: null, annualTotal: amount("300") }),
    asking("公安局", { currency: "万元", annualTotal: amount("1") }),
    asking("公安局", {}),
  ]);
  expect([all.forms, all.withoutCurrency, all.funding.annualTotal]).toEqual([3, 1, "1"]);
});

describe("the control figure of a department", () => {
  const projects = [
    asking("公安局", { currency: "万元", annualTotal: amount("100.5") }),
    asking(null, { currency: "元", annualTotal: amount("70000") }),
  ];
  const excessOf = ({ control, excess }: DepartmentSum) => [control, excess];

  test("is compared with what the year asks for, to the cent, in whatever unit it was entered", () => {
    const controls: ControlFigure[] = [
      { department: "公安局 ", amount: amount("1005000.01"), currency: "元" },
      { department: null, amount: amount("5"), currency: "万元" },
    ];
    const { departments, all } = sums(projects, controls);
    expect(departments.map(excessOf)).toEqual([
      ["100.500001", "-0.000001"],
      ["5", "2"],
    ]);
    expect(excessOf(all)).toEqual(["105.500001", "1.999999"]);
    expect(departments.map(againstControl)).toEqual([-1, 1]);
  });

  test("is missing where nobody entered one, and then for all departments together, too", () => {
    const { departments, all } = sums(projects, [
      { department: "公安局", amount: amount("100.5"), currency: "万元" },
    ]);
    expect(departments.map(againstControl)).toEqual([0, null]);
    expect(excessOf(all)).toEqual([null, null]);
  });

  test("is read as it was kept; what is damaged counts for nothing", () => {
    const kept: ControlFigure[] = [{ department: null, amount: amount("5.10"), currency: "万元" }];
    expect(readControlFigures(JSON.stringify(kept))).toEqual(kept);
    for (const damaged of [
      null,
      "",
      "{",
      '[{"department":1}]',
      '[{"department":"甲","amount":"1,0","currency":"元"}]',
    ])
      expect(readControlFigures(damaged)).toEqual([]);
  });
});

test("the sums of the departments add up to the sum of all, in both units alike", () => {
  const digits = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 6 }))
    .map(([whole, cut]) => {
      const text = whole.toString().padStart(cut + 1, "0");
      return amount(cut === 0 ? text : `${text.slice(0, -cut)}.${text.slice(-cut)}`);
    });
  const project = fc
    .record({
      department: fc.constantFrom("甲局", "乙局", null),
      annualTotal: digits,
      currency: fc.constantFrom(...currencyUnits),
    })
    .map(({ department, ...funding }) => asking(department, funding));
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 12 }), (projects) => {
      const [wanyuan, yuan] = currencyUnits.map((unit) => sumDepartments(projects.map(formOf), unit));
      if (!wanyuan || !yuan) throw new Error("There are two units");
      const totals = wanyuan.departments.map(({ funding }) => funding.annualTotal);
      const left = totals.reduce((rest, own) => subtract(rest, own), wanyuan.all.funding.annualTotal);
      expect(Number(left)).toBe(0);
      const inYuan = convertAmount(wanyuan.all.funding.annualTotal, "万元", "元");
      expect(Number(subtract(inYuan, yuan.all.funding.annualTotal))).toBe(0);
    }),
  );
});
