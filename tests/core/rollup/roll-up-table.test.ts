import { departmentsTable } from "../../../src/core/rollup/rollup/departments-table";
import { sumDepartments } from "../../../src/core/rollup/rollup/department-sums";
import { rollUpTable, type RollUpChoice } from "../../../src/core/rollup/rollup/roll-up-table";
import type { Amount } from "../../../src/core/form/project";
import { languages } from "../../../src/core/language/language";
import { recognise } from "../../../src/core/recognise/recognise";
import type { TableSheet } from "../../../src/core/rollup/tables/table-sheet";
import { formNames, readFormFile } from "../../helpers/form-files";
import { asking, formsOf, judge } from "./judge";
import { tableGrid } from "./table-grid";

const inWanyuan: RollUpChoice = { unit: "万元", language: "zh-CN", withFiles: false };
const seeds = judge(recognise({ ...readFormFile("baoshan-2023"), name: "宝山" }).forms);

/** A row's texts by their columns' keys. */
function rowOf({ columns, rows }: TableSheet, at: number): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ key }, column) => [key, rows[at]?.[column]?.text ?? ""]));
}

test("each form has a row with what it says, its indicators and its findings counted", () => {
  const table = rollUpTable(seeds, inWanyuan);
  expect(table.rows).toHaveLength(3);
  expect(rowOf(table, 0)).toEqual({
    ...{ name: "区特保队伍经费", sheet: "宝山", year: "2023", category: "经常性项目" },
    ...{
      department: "上海市公安局宝山分局",
      unit: "上海市公安局宝山分局",
      start: "2023-01-01",
      end: "2023-12-31",
    },
    ...{
      total: "3,391.32",
      fiscal: "3,391.32",
      other: "",
      annualTotal: "3,391.32",
      annualFiscal: "3,391.32",
    },
    ...{
      carriedOver: "",
      annualOther: "",
      indicators: "12",
      outputs: "6",
      benefits: "5",
      satisfaction: "1",
      costs: "0",
    },
    ...{ error: "2", warning: "1", hint: "0" },
  });
});

test("in 元 the same amounts are exact", () => {
  const table = rollUpTable(seeds, { ...inWanyuan, unit: "元" });
  expect(rowOf(table, 0)["total"]).toBe("33,913,200");
  expect(table.columns.find(({ key }) => key === "total")?.header).toBe("项目资金总额（元）");
});

test("findings that are let stand are not counted", () => {
  const waived = seeds.map((form) => ({
    ...form,
    findings: form.findings.map((finding) => ({ ...finding, waived: "已核实" })),
  }));
  expect(rowOf(rollUpTable(waived, inWanyuan), 0)).toMatchObject({ error: "0", warning: "0", hint: "0" });
});

test("the sheet's name leads to the form's name", () => {
  const [first] = rollUpTable(seeds, inWanyuan).rows;
  const cell = seeds[0]?.form.places.name?.cell;
  expect(first?.[1]?.link).toEqual({ file: null, sheet: "宝山", cell });
});

test("amounts without a unit are shown, but are no numbers that would be added up", () => {
  const forms = judge(formsOf([asking("甲局", { currency: null, annualTotal: "300" as Amount })]));
  const table = rollUpTable(forms, inWanyuan);
  const at = table.columns.findIndex(({ key }) => key === "annualTotal");
  expect(table.rows[0]?.[at]).toEqual({ text: "300（单位不明，未计入）", number: null, link: null });
});

test("an amount of more digits than Excel keeps is a text that shows them all", () => {
  const forms = judge(formsOf([asking("甲局", { currency: "万元", total: "1234567890123.4567" as Amount })]));
  const table = rollUpTable(forms, inWanyuan);
  const at = table.columns.findIndex(({ key }) => key === "total");
  expect(table.rows[0]?.[at]).toMatchObject({ text: "1,234,567,890,123.4567", number: null });
});

test("the departments' sheet says how many forms its sums leave out", () => {
  const asked = [
    { currency: null, total: "300" as Amount },
    { currency: "万元", total: "1" as Amount },
  ] as const;
  const forms = asked.flatMap((funding) =>
    judge(formsOf([asking("甲局", { ...funding, currency: "万元" })])).map((own) => ({
      ...own,
      form: { ...own.form, project: asking("甲局", funding) },
    })),
  );
  const { columns, rows } = departmentsTable(sumDepartments(forms, "万元"), "zh-CN");
  const at = columns.findIndex(({ header }) => header === "其中单位不明未计入");
  const total = columns[at]?.total;
  expect(rows.map((row) => row[at]?.number)).toEqual(["1"]);
  expect(total?.kind === "exact" && total.cell.number).toBe("1");
});

test("no form gives no roll-up", () => {
  expect(() => rollUpTable([], inWanyuan)).toThrow(RangeError);
});

test("no header stands for two columns, in any language or unit", () => {
  for (const language of languages) {
    const tables = [
      rollUpTable(seeds, { ...inWanyuan, language, withFiles: true }),
      departmentsTable(sumDepartments(seeds, "元"), language),
    ];
    for (const { columns } of tables) {
      const headers = columns.flatMap(({ otherHeaders }) => [...new Set(otherHeaders)]);
      expect(new Set(headers).size).toBe(headers.length);
      for (const { header, otherHeaders } of columns) expect(otherHeaders).toContain(header);
    }
  }
});

test("neither the roll-up nor the departments are taken for a form, with columns beside them and notes above, too", () => {
  for (const folder of ["real", "made"])
    for (const name of formNames(folder)) {
      const forms = judge(recognise(readFormFile(`${folder}/${name}`)).forms, `${name}.txt`);
      for (const language of languages) {
        const choice = { unit: "万元", language, withFiles: true } as const;
        const tables = [
          rollUpTable(forms, choice),
          departmentsTable(sumDepartments(forms, "万元"), language),
        ];
        for (const table of tables) {
          const grid = tableGrid(table);
          expect(recognise(grid).forms).toEqual([]);
          const below = grid.cells.map((cell) => ({ ...cell, row: cell.row + 2, column: cell.column + 1 }));
          const note = { row: 0, column: 0, text: "项目名称：各处室请于周五前核对", value: null };
          expect(recognise({ ...grid, cells: [note, ...below] }).forms).toEqual([]);
        }
      }
    }
});
