import { insertForm } from "../../src/actions/insert-forms";
import { firstCell } from "../../src/excel/first-cell";
import { watchWorkbook, type WorkbookListener } from "../../src/excel/watch";
import { settled } from "../../packages/excel-stand-in/tests/with-excel";
import { inExcel } from "./in-excel";

/** Keeps what is told, with the sheets' ids left out. */
function listening(): { told: string[]; listener: WorkbookListener } {
  const told: string[] = [];
  const listener: WorkbookListener = {
    changed: (sheets) => told.push(`changed ${sheets.length}`),
    sheetsChanged: () => told.push("sheets"),
    activated: () => told.push("activated"),
    selected: (_sheet, { row, column }) => told.push(`selected ${row},${column}`),
  };
  return { told, listener };
}

/** 300 ms of quiet, once everything that was sent has arrived. */
async function quiet(): Promise<void> {
  await settled();
  jest.advanceTimersByTime(300);
}

describe("watching a workbook", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] }));
  afterEach(() => jest.useRealTimers());

  test("a burst of changes is told once, after 300 ms of quiet", async () => {
    await inExcel(async ({ user, coAuthor }) => {
      const { told, listener } = listening();
      await watchWorkbook(listener);
      await user.type("Sheet1!A1", "一");
      await settled();
      jest.advanceTimersByTime(299);
      await coAuthor.type("Sheet1!A2", "二");
      await settled();
      jest.advanceTimersByTime(299);
      expect(told).toEqual([]);
      jest.advanceTimersByTime(1);
      expect(told).toEqual(["changed 1"]);
    });
  });

  test("the selection is told by its first cell", async () => {
    await inExcel(async ({ user }) => {
      const { told, listener } = listening();
      await watchWorkbook(listener);
      user.select("Sheet1!C5:D9");
      await quiet();
      expect(told).toEqual(["selected 4,2"]);
    });
  });

  test("the add-in's own form is told once, and reading after it tells nothing more", async () => {
    await inExcel(async () => {
      const { told, listener } = listening();
      await watchWorkbook(listener);
      await insertForm("shanghai-2026");
      await quiet();
      expect(told.slice(0, 3)).toEqual(["sheets", "activated", "changed 1"]);
      told.length = 0;
      await quiet();
      expect(told).toEqual([]);
    });
  });

  test("nothing is told after the end", async () => {
    await inExcel(async ({ user }) => {
      const { told, listener } = listening();
      const end = await watchWorkbook(listener);
      await user.type("Sheet1!A1", "一");
      await settled();
      await end();
      await user.type("Sheet1!A1", "二");
      await quiet();
      expect(told).toEqual([]);
    });
  });

  test.each([
    ["B3", 2, 1],
    ["Sheet1!$AA$10:AB12,A1", 9, 26],
    ["C:D", 0, 2],
    ["3:4", 2, 0],
  ])("the first cell of %s", (address, row, column) => {
    expect(firstCell(address)).toEqual({ row, column });
  });
});
