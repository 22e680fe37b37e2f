import { readFileSync } from "node:fs";
import { readFile } from "../../src/files/read-file";
import { readActiveSheet, readAllSheets } from "../../src/excel/read-sheets";
import { byPlace, inExcel } from "./in-excel";
import { watchTraffic } from "./syncs";

const sample = (name: string): Uint8Array => readFileSync(`assets/samples/${name}`);

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

  test("an empty sheet", async () => {
    await inExcel(async () => {
      const { name, grid } = await readActiveSheet();
      expect([name, grid.cells, grid.merges]).toEqual(["Sheet1", [], []]);
    });
  });
});
