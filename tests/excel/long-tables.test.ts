import { undoLast } from "../../src/actions/undo-last";
import { putTables } from "../../src/excel/tables/put-tables";
import { rowBlocks, runsOf } from "../../src/excel/tables/row-blocks";
import { forget, lastUndoable } from "../../src/excel/undo-stack";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { textCell, type TableSheet } from "../../src/core/rollup/tables/table-sheet";
import { inExcel } from "./in-excel";
import { problemOf } from "./problem-of";
import { watchTraffic } from "./syncs";

jest.setTimeout(60_000); // thousands of rows in a whole Excel, on a machine that may have other work

// The stack is the program's, not the workbook's.
afterEach(() => {
  while (lastUndoable()) forget();
});

/** As many findings as no answer and no request of 5 MB can hold together. */
const rows = 2_500;
const mostBytes = 5_000_000;

/** A report of long sentences. */
function report(count: number, change: (at: number) => string = () => ""): TableSheet {
  const column = (key: string) => ({
    ...({ key, header: key, otherHeaders: [key], look: "text", width: 100, total: null } as const),
  });
  return {
    ...{ name: "报告", table: "FormsReport", title: "报告" },
    columns: ["name", "problem"].map(column),
    rows: Array.from({ length: count }, (_, at) => [
      textCell(`项目${at}`),
      textCell(`${"年度总目标没有写明数量，".repeat(60)}${change(at)}`),
    ]),
    identities: [["name"]],
    gone: { key: "problem", text: "不再出现" },
    chart: null,
  };
}

const lastRow = ({ workbook }: OpenedExcel, row: number): unknown[] =>
  workbook
    .values(`报告!A${row}:B${row}`)
    .flat()
    .map((value) => String(value).slice(-4));

test("a list that is too long for one request is made, refreshed and taken back in parts", async () => {
  await inExcel(async (excel) => {
    const traffic = watchTraffic(excel);
    await putTables([report(rows)]);
    expect(lastRow(excel, rows + 1)).toEqual([`目${rows - 1}`.slice(-4), "明数量，"]);
    await putTables([report(rows - 1, (at) => (at === rows - 2 ? "改过了吗" : ""))]);
    expect(lastRow(excel, rows)).toEqual([String(rows - 2).slice(-4), "改过了吗"]);
    expect(lastRow(excel, rows + 1)).toEqual(["null", "null"]);
    await undoLast();
    expect(lastRow(excel, rows)).toEqual([String(rows - 2).slice(-4), "明数量，"]);
    expect(lastRow(excel, rows + 1)).toEqual([String(rows - 1).slice(-4), "明数量，"]);
    expect(traffic.requestBytes).toBeLessThan(mostBytes);
  });
});

test("rows beside each other are taken out together, and come back together", async () => {
  await inExcel(async (excel) => {
    const all = report(400);
    const without = { ...all, rows: all.rows.filter((_, at) => at < 20 || (at >= 320 && at !== 350)) };
    await putTables([all]);
    const before = excel.workbook.formulas("报告!A1:B401");
    excel.counters.calls.clear();
    await putTables([without]);
    expect(excel.workbook.values("报告!A22:A22")).toEqual([["项目320"]]);
    await undoLast();
    expect(excel.workbook.formulas("报告!A1:B401")).toEqual(before);
    const { calls } = excel.counters;
    const counted = ["Range.delete", "TableRow.delete", "TableRowCollection.add"].map((name) =>
      calls.get(name),
    );
    expect(counted).toEqual([1, 1, 2]);
  });
});

test("rows of a table that the user has filtered are taken out one by one, since Excel shifts no cells in it", async () => {
  await inExcel(async (excel) => {
    const all = report(40);
    await putTables([all]);
    await excel.Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      tables.items[0]?.columns.getItemAt(0).filter.applyValuesFilter(["项目3", "项目39"]);
      await context.sync();
    });
    const before = excel.workbook.formulas("报告!A1:B41");
    excel.counters.calls.clear();
    await putTables([{ ...all, rows: all.rows.slice(0, 30) }]);
    expect(excel.workbook.values("报告!A31:A32")).toEqual([["项目29"], [null]]);
    await undoLast();
    expect(excel.workbook.formulas("报告!A1:B41")).toEqual(before);
    expect(excel.counters.calls.get("TableRow.delete")).toBe(10);
    expect(excel.counters.calls.get("Range.delete")).toBeUndefined();
  });
});

test("stopped between two parts, nothing of it stays; a refresh is as it was", async () => {
  await inExcel(async (excel) => {
    const stoppedAtSecond = () => {
      const { signal } = new AbortController();
      let asked = 0;
      return Object.defineProperty(signal, "aborted", { get: () => ++asked > 1 });
    };
    const sheets = excel.workbook.sheetNames();
    const problem = await problemOf(putTables([report(rows)], stoppedAtSecond()));
    expect([problem.kind, problem.values["code"]]).toEqual(["restored", "Cancelled"]);
    expect(excel.workbook.sheetNames()).toEqual(sheets);
    await putTables([report(rows)]);
    const before = excel.workbook.formulas(`报告!A1:B${rows + 1}`);
    const refresh = putTables([report(rows, () => "改过了")], stoppedAtSecond());
    expect((await problemOf(refresh)).kind).toBe("restored");
    expect(excel.workbook.formulas(`报告!A1:B${rows + 1}`)).toEqual(before);
  });
});

test("rows go in parts that leave none out", () => {
  for (const count of [0, 1, 999, 1000, 1001, 2000, 7631]) {
    const blocks = rowBlocks(count);
    expect(blocks.map(({ from }) => from)).toEqual(blocks.map((_, at) => at * 1000));
    expect(blocks.reduce((sum, own) => sum + own.count, 0)).toBe(count);
    expect(Math.max(...blocks.map((own) => own.count))).toBeLessThanOrEqual(1000);
  }
});

test("rows for which something holds make unbroken runs", () => {
  const holds = new Set([0, 1, 4, 6, 7]);
  expect(runsOf(8, (row) => holds.has(row))).toEqual([
    { from: 0, count: 2 },
    { from: 4, count: 1 },
    { from: 6, count: 2 },
  ]);
});
