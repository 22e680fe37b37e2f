import { readFileSync } from "node:fs";
import { readFile } from "../../src/files/read-file";
import { readActiveSheet, readAllSheets } from "../../src/excel/read-sheets";
import { rangeName } from "../../src/core/grid/address";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { emptyProject } from "../../src/core/form/project";
import { seedProjects } from "../helpers/seed-projects";
import { cellText } from "../../src/excel/cell-text";
import { makeWorkbook } from "../files/make-workbook";
import { formNames, readFormFile } from "../helpers/form-files";
import { byPlace, inExcel } from "./in-excel";
import { watchTraffic } from "./syncs";

// Long texts take the stand-in their time.
jest.setTimeout(60_000);

const sample = (name: string): Uint8Array => readFileSync(`assets/samples/${name}`);

const [project = emptyProject] = seedProjects;

describe("reading sheets", () => {
  test.each(["baoshan-2023.xlsx", "blank-2023.xlsx", "blank-2026.xlsx"])(
    "%s read from Excel is what is read of the file, in at most 3 syncs",
    async (name) => {
      const book = sample(name);
      const { grids } = await readFile(book);
      await inExcel(
        async (excel) => {
          const traffic = watchTraffic(excel);
          const sheets = await readAllSheets();
          expect(sheets.map(({ grid }) => byPlace(grid))).toEqual(grids.map(byPlace));
          expect(traffic.syncs).toBeLessThanOrEqual(3);
        },
        { book },
      );
    },
  );

  test("one sheet is read in one sync", async () => {
    const book = sample("baoshan-2023.xlsx");
    const { grids } = await readFile(book);
    await inExcel(
      async (excel) => {
        const traffic = watchTraffic(excel);
        const { grid, isProtected, omission } = await readActiveSheet();
        expect(traffic.syncs).toBe(1);
        expect(byPlace(grid)).toEqual(grids.map(byPlace)[0]);
        expect([isProtected, omission]).toEqual([false, null]);
      },
      { book },
    );
  });

  test("a sheet with more merges than Excel lists at once is read whole, and does not stop the others", async () => {
    const rows = 1300;
    await inExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRangeByIndexes(0, 0, rows, 2).merge(true);
        sheet.getRange("A1").values = [["绩效目标申报表"]];
        sheet.getRangeByIndexes(rows - 1, 0, 1, 1).values = [["完"]];
        context.workbook.worksheets.add("另一张").getRange("A1").values = [["备注"]];
        await context.sync();
      });
      const [crowded, other] = await readAllSheets();
      expect(crowded?.grid.cells.map(({ text }) => text)).toEqual(["绩效目标申报表", "完"]);
      expect(crowded?.grid.merges).toHaveLength(rows);
      expect(other?.grid.cells.map(({ text }) => text)).toEqual(["备注"]);
      expect((await readActiveSheet()).grid).toEqual(crowded?.grid);
    });
  });

  test("an empty sheet", async () => {
    await inExcel(async () => {
      const { name, grid } = await readActiveSheet();
      expect([name, grid.cells, grid.merges]).toEqual(["Sheet1", [], []]);
    });
  });

  test.each(formNames("real"))("the real form %s is read from Excel as it is from its file", async (name) => {
    const { cells } = readFormFile(`real/${name}`);
    const rows: (string | null)[][] = [];
    for (const { row, column, text } of cells) (rows[row] ??= [])[column] = text;
    const book = makeWorkbook({ 表: Array.from(rows, (row) => Array.from(row, (text) => text ?? null)) });
    const { grids } = await readFile(book);
    await inExcel(
      async () => {
        expect([byPlace((await readActiveSheet()).grid)]).toEqual(grids.map(byPlace));
      },
      { book },
    );
  });

  test("of many sheets the page can answer the user after each one, when Excel has given them all", async () => {
    const book = makeWorkbook({ 一: [["a"]], 二: [["b"]], 三: [["c"]] });
    await inExcel(
      async () => {
        const pause = jest.fn(() => Promise.resolve());
        const read = await readAllSheets(pause);
        expect(read.map(({ grid }) => grid.cells.map(({ text }) => text))).toEqual([["a"], ["b"], ["c"]]);
        expect(pause).toHaveBeenCalledTimes(3);
      },
      { book },
    );
  });

  test("of more than a hundred sheets it tells how far it is, and can be stopped on the way", async () => {
    const names = Array.from({ length: 101 }, (_, at) => `表${at + 1}`);
    const book = makeWorkbook(Object.fromEntries(names.map((name) => [name, [[name]]])));
    await inExcel(
      async (excel) => {
        const onProgress = jest.fn();
        const read = await readAllSheets(undefined, { onProgress });
        expect(read.map(({ grid }) => grid.cells[0]?.text)).toEqual(names);
        expect(onProgress.mock.calls).toEqual([
          [0, 101],
          [100, 101],
        ]);
        const stop = new AbortController();
        const traffic = watchTraffic(excel);
        const stopped = readAllSheets(undefined, {
          signal: stop.signal,
          onProgress: () => {
            stop.abort();
          },
        });
        expect(await stopped.catch((problem: unknown) => problem)).toBe(stop.signal.reason);
        // The names and the first hundred.
        expect(traffic.syncs).toBe(2);
      },
      { book },
    );
  });

  test("numbers, dates, rates, errors and blanks are read as from the file, together or one by one", async () => {
    const number = (v: number, z: string) => ({ t: "n" as const, v, z });
    const book = makeWorkbook({
      数: [
        [number(44927, "m/d/yyyy"), number(44927, 'yyyy"年"m"月"d"日"'), number(1234.5, "#,##0.00"), " "],
        [number(0.95, "0%"), number(3, "General"), { t: "e", v: 0x17 }, true, "甲\n乙"],
      ],
    });
    const { grids } = await readFile(book);
    await inExcel(
      async () => {
        expect([(await readActiveSheet()).grid]).toEqual(grids);
        expect((await readAllSheets()).map(({ grid }) => grid)).toEqual(grids);
      },
      { book },
    );
  });

  test("cells far away are left out and counted; those within 2,000 rows and 60 columns are read", async () => {
    await inExcel(async ({ user }) => {
      await user.type("Sheet1!B2", "近");
      await user.type("Sheet1!BH2001", "最远");
      await user.type("Sheet1!BK7", "右");
      await user.type("Sheet1!A3000", "下");
      await user.type("Sheet1!C3000", "下");
      const { grid, omission } = await readActiveSheet();
      expect(grid.cells.map(({ text }) => text)).toEqual(["近", "最远"]);
      expect(omission).toEqual({ count: 3, first: { row: 6, column: 62 } });
    });
  });

  test("60 forms, a date and a sheet with cells far away are read in 3 syncs", async () => {
    const plans = Array.from({ length: 60 }, () => planSheet(project, layouts["shanghai-2026"]));
    await inExcel(
      async (excel) => {
        await excel.user.type("A60", "2023-1-1");
        await excel.user.type("BZ3000", "远");
        const traffic = watchTraffic(excel);
        const sheets = await readAllSheets();
        expect(traffic.syncs).toBe(3);
        expect(sheets.map(({ grid }) => recognise(grid).forms.map((form) => form.project))).toEqual(
          plans.map(() => [project]),
        );
        expect(sheets.map(({ omission }) => omission?.count ?? 0)).toEqual([
          1,
          ...plans.slice(1).map(() => 0),
        ]);
        expect(sheets[0]?.grid.cells.at(-1)?.text).toMatch(/^2023/);
      },
      { book: await writeWorkbook(plans) },
    );
  });

  test("merges are told from the names of sheets that hold commas, quotes and what looks like an address", async () => {
    await inExcel(async ({ Excel: library }) => {
      await library.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.name = "a!B2, 'c'!D4";
        sheet.getRange("A1").values = [["题"]];
        for (const merged of ["A1:C1", "B3:B4", "2:2"]) sheet.getRange(merged).merge();
        await context.sync();
      });
      const { merges } = (await readActiveSheet()).grid;
      expect(merges.map(rangeName)).toEqual(["A1:C1", "A2:BH2", "B3:B4"]);
    });
  });

  test("a cell at the very end of the sheet", async () => {
    await inExcel(async ({ user }) => {
      await user.type("Sheet1!XFD1048576", "末");
      expect((await readActiveSheet()).grid.cells).toEqual([
        { row: 1_048_575, column: 16_383, text: "末", value: "末" },
      ]);
      expect((await readAllSheets())[0]?.grid.cells).toHaveLength(1);
    });
  });

  test("a sheet whose answer is more than Excel gives at once is read in parts", async () => {
    const text = "长".repeat(30_000);
    await inExcel(async ({ Excel: library }) => {
      for (let row = 1; row <= 60; row += 20)
        await library.run(async (context) => {
          const rows = Array.from({ length: 20 }, () => [text]);
          context.workbook.worksheets.getItem("Sheet1").getRange(`A${row}:A${row + 19}`).values = rows;
          await context.sync();
        });
      const { grid, omission } = await readActiveSheet();
      expect([grid.cells.length, omission]).toEqual([60, null]);
      expect(grid.cells.every((cell, row) => cell.row === row && cell.text === text)).toBe(true);
      expect((await readAllSheets())[0]?.grid).toEqual(grid);
    });
  });
});

describe("a cell whose column is too narrow", () => {
  test.each([
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [-1234.5, "0.0", "-1234.5"],
    [0.955, "0.0%", "95.5%"],
    [12, "General", "12"],
    [45000, "m/d/yyyy", "2023-03-15"],
    [45000, "yyyy-mm-dd", "2023-03-15"],
    ["很长的文字", "@", "很长的文字"],
  ])("%s in %s loses nothing", (value, format, text) => {
    expect(cellText({ value, text: "#######", format })).toBe(text);
  });

  test("signs that were typed stay", () => {
    expect(cellText({ value: "###", text: "###", format: "@" })).toBe("###");
  });
});

test("a workbook that counts from 1904 gives itself away by the year that it shows", () => {
  expect(cellText({ value: 43465, text: "1/1/2023", format: "m/d/yyyy" })).toBe("2023-01-01");
  expect(cellText({ value: 44927, text: "1/1/2023", format: "m/d/yyyy" })).toBe("2023-01-01");
});
