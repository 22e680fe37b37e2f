import { errorCode, onSheet, withExcel } from "./with-excel";

/** What tests use to see how the add-in bears an Excel that fails. */
describe("an Excel that breaks off", () => {
  const write =
    (...addresses: string[]): Parameters<typeof onSheet<void>>[1] =>
    async (sheet, context) => {
      for (const address of addresses) sheet.getRange(address).values = [["x"]];
      await context.sync();
    };

  test("half-way through a request: what came before is done, nothing after it", async () => {
    await withExcel(async (excel) => {
      excel.host.breakOff({ code: "GeneralException", member: "Range.values", after: 2 });
      const failing = onSheet(excel, write("A1", "A2", "A3", "A4"));
      await expect(failing).rejects.toMatchObject({
        code: "GeneralException",
        debugInfo: { errorLocation: "Range.values" },
      });
      expect(excel.workbook.values("A1:A4")).toEqual([["x"], ["x"], [null], [null]]);
      await onSheet(excel, write("A3"));
      expect(excel.workbook.values("A3")).toEqual([["x"]]);
    });
  });

  test("in a later request, if the first ones use the member too seldom", async () => {
    await withExcel(async (excel) => {
      excel.host.breakOff({ code: "AccessDenied", member: "Range.values", after: 1 });
      expect(await errorCode(onSheet(excel, write("A1")))).toBe("no error");
      expect(await errorCode(onSheet(excel, write("A2")))).toBe("AccessDenied");
    });
  });

  test("at an object that a request makes", async () => {
    await withExcel(async (excel) => {
      excel.host.breakOff({ code: "InvalidOperation", member: "WorksheetCollection.add" });
      const failing = onSheet(excel, async (_sheet, context) => {
        context.workbook.worksheets.add("Other");
        await context.sync();
      });
      expect([await errorCode(failing), excel.workbook.sheetNames()]).toEqual([
        "InvalidOperation",
        ["Sheet1"],
      ]);
    });
  });

  test("several requests in a row, before anything is done", async () => {
    await withExcel(async (excel) => {
      excel.host.breakOff({ code: "RequestAborted", times: 2 });
      const codes = [];
      for (let turn = 0; turn < 3; turn++) codes.push(await errorCode(onSheet(excel, write("A1"))));
      expect(codes).toEqual(["RequestAborted", "RequestAborted", "no error"]);
    });
  });

  test("that takes only small requests", async () => {
    await withExcel(
      async (excel) => {
        const long = onSheet(excel, write(...Array.from({ length: 50 }, (_, row) => `A${row + 1}`)));
        expect(await errorCode(long)).toBe("RequestPayloadSizeLimitExceeded");
        expect(excel.workbook.values("A1")).toEqual([[null]]);
        expect(await errorCode(onSheet(excel, write("A1")))).toBe("no error");
      },
      { mostRequestBytes: 3_000 },
    );
  });
});
