import { openExcel } from "../../src/host/open-excel";

describe("an Excel without Excel", () => {
  test("writes, calculates and reads back in one batch", async () => {
    const { Excel, workbook, close } = await openExcel();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
      const range = sheet.getRange("A1:A3").load("values,formulas,address,text,valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.address, range.text, range.valueTypes];
    });
    expect(values).toEqual([
      [[1], [2], [3]],
      [[1], [2], ["=A1+A2"]],
      "Sheet1!A1:A3",
      [["1"], ["2"], ["3"]],
      [["Double"], ["Double"], ["Double"]],
    ]);
    expect(workbook.values("A1:A3")).toEqual([[1], [2], [3]]);
    close();
  });

  test("keeps ranges usable after a sync and inserted rows", async () => {
    const { Excel, workbook, close, counters } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      const range = sheet.getRange("B2");
      range.values = [["x"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load("address");
      range.values = [["y"]];
      await context.sync();
      expect(range.address).toBe("Data!B4");
    });
    expect(workbook.values("Data!B4")).toEqual([["y"]]);
    console.log(counters);
    close();
  });
  test("timing", async () => {
    for (let i = 0; i < 5; i++) {
      const t = performance.now();
      const e = await openExcel();
      const t1 = performance.now();
      await e.Excel.run(async (c) => {
        for (let k = 0; k < 100; k++) {
          const r = c.workbook.worksheets.getActiveWorksheet().getRange("A1");
          r.values = [[k]];
          r.load("values");
          await c.sync();
        }
      });
      console.log((t1 - t).toFixed(1), ((performance.now() - t1) / 100).toFixed(3));
      e.close();
    }
  });
});
