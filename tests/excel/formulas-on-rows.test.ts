import { carryOut } from "../../src/excel/carry-out";
import { losesAll } from "../../src/excel/formulas-on-rows";
import { readActiveSheet } from "../../src/excel/read-sheets";
import { differing, everything } from "../actions/on-a-sheet";
import { inExcel } from "./in-excel";
import { problemOf } from "./problem-of";

test.each([
  ["='表'!D16", true],
  ["=SUM(D16:F17)", true],
  ["=SUM($D$16:$D$17)*2", true],
  ["=SUM(16:16)", true],
  ["=SUM(D15:F17)", false],
  ["=D15", false],
  ["=D1&D160", false],
  ["=SUM(D:D)", false],
  ['="D16"', false],
])("%s, without rows 16 and 17, loses all that it names: %s", (formula, isLost) => {
  expect(losesAll(formula, [15, 16])).toBe(isLost);
});

const steps = [
  { kind: "delete-row", at: 2 } as const,
  { kind: "insert-row", at: 3, like: 2, left: 0, right: 1 } as const,
  { kind: "write", cells: [{ row: 3, column: 0, text: "甲", number: null }] } as const,
];

describe.each(["formula", "name"])("a %s that looks at the row", (kind) => {
  test.each([
    ["move-indicator", "formula-breaks"],
    ["remove-indicator", null],
  ] as const)("under %s: %s", async (action, refusal) => {
    await inExcel(async (excel) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A5").values = [["一"], ["二"], ["甲"], ["乙"], ["丙"]];
        if (kind === "name") context.workbook.names.add("指标格", sheet.getRange("A3"));
        else sheet.getRange("D1").formulas = [["=A3"]];
        await context.sync();
      });
      const before = everything(excel);
      const sheet = await readActiveSheet();
      const edit = { expected: { top: 0, left: 0, bottom: 4, right: 1 }, steps };
      const done = carryOut({ kind: action, field: "name" }, [{ sheet, edit }]);
      const found = refusal === null ? await done.then(() => null) : (await problemOf(done)).kind;
      expect(found).toBe(refusal);
      expect(differing(before, everything(excel)).length === 0).toBe(refusal !== null);
    });
  });
});
