import { carryOut } from "../../src/excel/carry-out";
import { readActiveSheet } from "../../src/excel/read-sheets";
import { originsOf } from "../../src/excel/formulas-in-the-way";
import type { EditStep } from "../../src/core/edit/sheet-edit";
import { differing, everything } from "../actions/on-a-sheet";
import { inExcel } from "./in-excel";
import { problemOf } from "./problem-of";

const insertion: EditStep = { kind: "insert-row", at: 1, like: 0, left: 0, right: 1 };
const write = (row: number): EditStep => ({
  kind: "write",
  cells: [{ row, column: 1, text: "新", number: null }],
});

test("a formula in the way of the last step is found before the first one", async () => {
  await inExcel(async (excel) => {
    await excel.user.type("A1", "甲");
    await excel.user.type("B4", "=1+1");
    const before = everything(excel);
    const sheet = await readActiveSheet();
    const steps = [insertion, write(2), { kind: "delete-row", at: 3 } as const, write(3)];
    const edit = { expected: { top: 0, left: 0, bottom: 4, right: 1 }, steps };
    const problem = await problemOf(carryOut({ kind: "edit-field", field: "name" }, [{ sheet, edit }]));
    expect([problem.kind, problem.values["cell"]]).toEqual(["holds-formula", "B4"]);
    expect(excel.counters.calls.get("Range.insert") ?? 0).toBe(0);
    expect(differing(before, everything(excel))).toEqual([]);
  });
});

test("where cells stood before rows came and went", () => {
  expect(originsOf([write(3)])).toEqual([{ row: 3, column: 1 }]);
  expect(originsOf([insertion, write(1), write(2)])).toEqual([{ row: 1, column: 1 }]);
  expect(originsOf([{ kind: "delete-row", at: 1 }, write(0), write(1)])).toEqual([
    { row: 0, column: 1 },
    { row: 2, column: 1 },
  ]);
});
