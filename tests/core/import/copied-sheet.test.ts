import fc from "fast-check";
import { writeWorkbook } from "../../../src/files/write-workbook";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import { planCopy } from "../../../src/core/import/copied-sheet";
import { numberLook } from "../../../src/core/import/number-look";
import { formNames, readFormFile } from "../../helpers/form-files";

async function copied(grid: Grid): Promise<Grid | undefined> {
  return readXlsx(await writeWorkbook([planCopy(grid)]))[0];
}

const byPlace = ({ merges }: Grid): Grid["merges"] =>
  [...merges].sort((a, b) => a.top - b.top || a.left - b.left);

test.each(formNames("real"))("%s copied as it is shows the same in every cell", async (name) => {
  const grid = readFormFile(`real/${name}`);
  const copy = await copied(grid);
  expect(copy?.cells.map(({ row, column, text }) => [row, column, text])).toEqual(
    grid.cells.map(({ row, column, text }) => [row, column, text]),
  );
});

test("merges are the same, and numbers stay numbers that look the same", async () => {
  const cells: readonly Cell[] = [
    { row: 0, column: 0, text: "合计", value: "合计" },
    { row: 1, column: 0, text: "3,313.50", value: 3313.5 },
    { row: 1, column: 1, text: "95%", value: 0.95 },
    { row: 2, column: 0, text: "2023-01-01", value: 44927 },
  ];
  const grid: Grid = { name: "表", cells, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] };
  const copy = await copied(grid);
  expect(copy && { ...copy, merges: byPlace(copy) }).toEqual(grid);
});

test("text that begins like a formula is planned as text, whatever it says", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.constantFrom("=", "+", "-", "@", "＝", "\t="),
      (rest, sign) => {
        const text = sign + rest;
        const plan = planCopy({ name: null, cells: [{ row: 3, column: 2, text, value: text }], merges: [] });
        expect(plan.cells).toEqual([{ row: 3, column: 2, text, number: null }]);
        expect(plan.formats).toEqual([{ range: plan.range, format: "@" }]);
      },
    ),
  );
});

test("a lone cell far away does not make the copy large", () => {
  const plan = planCopy({
    name: null,
    cells: [{ row: 900_000, column: 16_000, text: "远", value: "远" }],
    merges: [],
  });
  expect(plan.range).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
});

test.each<[number, string, string | null]>([
  [3313.5, "3313.5", "General"],
  [3313.5, "3,313.50", "#,##0.00"],
  [0.955, "95.5%", "0.0%"],
  [20, "¥20", '"¥"0'],
  [20, "20万元", '0"万元"'],
  [-5, "-5.0", "0.0"],
  [44927, "2023-01-01", "yyyy-mm-dd"],
  [7, "007", null],
  [0.1 + 0.2, "0.30000000000000004", null],
  [3313.46, "3,313.5", "#,##0.0"],
  [3313.46, "3,314", null],
])("%s shown as %s has the format %s", (value, text, format) => {
  expect(numberLook({ value, text })?.format ?? null).toBe(format);
});
