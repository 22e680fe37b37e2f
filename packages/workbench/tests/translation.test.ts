import { CellValueType, type ICellData } from "@univerjs/core";
import { newBook } from "excel-stand-in/new-book";
import { sheetByName } from "excel-stand-in/range/cells";
import { protect } from "excel-stand-in/sheets/protection";
import type { Sheet } from "excel-stand-in/book/book";
import { typedText } from "../src/grid/typed-text";
import { areasOf, demandMutation, isEdit } from "../src/grid/user-mutations";
import { demandValid, InvalidEntry } from "../src/grid/validate-entry";
import { refusalKey } from "../src/refusal";

const setValues = "sheet.mutation.set-range-values";

async function someSheet(): Promise<Sheet> {
  const sheet = sheetByName(await newBook({}), "Sheet1");
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

describe("what was typed into a cell", () => {
  const cases: readonly (readonly [string, ICellData, string])[] = [
    ["a formula", { f: "=A1+1", v: null }, "=A1+1"],
    ["a number", { v: 12.5, t: CellValueType.NUMBER }, "12.5"],
    ["a text", { v: "达标" }, "达标"],
    ["a text behind an apostrophe", { v: "001", t: CellValueType.FORCE_STRING }, "'001"],
    ["several lines", { p: { body: { dataStream: "一\r二\r\n" } } as ICellData["p"] & object }, "一\n二"],
    ["nothing", { v: null }, ""],
  ];
  test.each(cases)("is read back as %s", (_, cell, text) => {
    expect(typedText(cell)).toBe(text);
  });
});

/** The code of the error that Excel would answer with; undefined if there is none. */
function refusalOf(sheet: Sheet, id: string, params: object): unknown {
  try {
    demandMutation(sheet, id, params);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("an entry in a cell with a validation", () => {
  const errorAlert = { message: "只能选是或否", showAlert: true, style: "Stop" };
  const withList = async (alert: object): Promise<Sheet> => {
    const sheet = await someSheet();
    const fields = { rule: { list: { source: "是,否" } }, errorAlert: { ...errorAlert, ...alert } };
    sheet.validations = [{ areas: [{ top: 0, left: 0, bottom: 1, right: 0 }], fields }];
    return sheet;
  };
  const first = { top: 0, left: 0, bottom: 0, right: 0 };

  test("is refused with the workbook's own sentence, and the cell stays as it was", async () => {
    const sheet = await withList({});
    expect(() => {
      demandValid(sheet, first, "也许");
    }).toThrow(new InvalidEntry("只能选是或否"));
    expect(sheet.book.engine.cell(sheet.id, 0, 0).value).toBeNull();
  });

  test("is taken if it is allowed, elsewhere, cleared, or if the validation only warns", async () => {
    const sheet = await withList({});
    demandValid(sheet, first, "是");
    demandValid(sheet, { top: 2, left: 0, bottom: 2, right: 0 }, "也许");
    demandValid(sheet, first, "");
    demandValid(await withList({ style: "Warning" }), first, "也许");
    expect(sheet.book.engine.cell(sheet.id, 0, 0).value).toBeNull();
  });
});

describe("a change by the grid's own commands", () => {
  test("names its cells, as a matrix, as ranges, or where they were moved from and to", () => {
    const cell = { 4: { v: 1 }, 6: { v: 2 } };
    expect(areasOf({ cellValue: { 2: cell, 3: cell } })).toEqual([{ top: 2, left: 4, bottom: 3, right: 6 }]);
    const range = { startRow: 1, endRow: 2, startColumn: 3, endColumn: 4 };
    expect(areasOf({ ranges: [range] })).toEqual([{ top: 1, left: 3, bottom: 2, right: 4 }]);
    expect(areasOf({ from: { value: { 0: { 0: {} } } }, to: { value: { 5: { 1: {} } } } })).toEqual([
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 5, left: 1, bottom: 5, right: 1 },
    ]);
  });

  test("is told from the view's own business", () => {
    expect(isEdit(setValues)).toBe(true);
    expect(isEdit("sheet.operation.set-scroll")).toBe(false);
  });

  test("is refused on a protected sheet, but not in unlocked cells and not where it is allowed", async () => {
    const sheet = await someSheet();
    sheet.book.engine.write(sheet.id, [{ row: 1, column: 1, format: { unlocked: true } }]);
    const value = (row: number): object => ({ cellValue: { [row]: { 1: { v: 1 } } } });
    const height = { ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }] };
    protect(sheet, { allowFormatRows: true });
    const denied = expect.objectContaining({ code: "AccessDenied" }) as unknown;
    expect(refusalOf(sheet, setValues, value(0))).toEqual(denied);
    expect(refusalOf(sheet, setValues, value(1))).toBeUndefined();
    expect(refusalOf(sheet, "sheet.mutation.set-worksheet-row-height", height)).toBeUndefined();
    expect(refusalOf(sheet, "sheet.mutation.set-worksheet-col-width", height)).toEqual(denied);
  });

  test("is refused in a read-only workbook, and the user is told that", async () => {
    const sheet = await someSheet();
    sheet.book.history.readOnly = true;
    const refusal = refusalOf(sheet, setValues, { cellValue: { 0: { 0: { v: 1 } } } });
    expect(refusalKey(sheet.book, refusal)).toBe("read-only");
  });
});
