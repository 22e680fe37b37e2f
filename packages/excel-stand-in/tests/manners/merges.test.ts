import { errorCode, onSheet, withExcel } from "../with-excel";

/** Rests on the documentation of Range.merge and on office-js issues 3611 and 1590. */
describe("merged cells", () => {
  test("keep the upper-left value only, and take no value elsewhere", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          ["a", "b"],
          ["c", "d"],
        ];
        sheet.getRange("A1:B2").merge();
        sheet.getRange("A1:B2").values = [
          [null, "x"],
          ["y", "z"],
        ];
        await context.sync();
      });
      expect(excel.workbook.values("A1:B2")).toEqual([
        ["a", null],
        [null, null],
      ]);
      expect(excel.workbook.merges("Sheet1")).toEqual(["A1:B2"]);
    });
  });

  test("are selected together, by whichever of their cells", async () => {
    await withExcel(async (excel) => {
      const selected = await onSheet(excel, async (sheet, context) => {
        sheet.getRange("B2:C3").merge();
        const addresses = [];
        for (const address of ["B2", "A1:B2", "D4"]) {
          sheet.getRange(address).select();
          addresses.push(context.workbook.getSelectedRange().load("address"));
          await context.sync();
        }
        return addresses.map((range) => range.address);
      });
      expect(selected).toEqual(["Sheet1!B2:C3", "Sheet1!A1:C3", "Sheet1!D4"]);
    });
  });

  test("merging across makes one merge per row", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:C2").merge(true);
        await context.sync();
      });
      expect(excel.workbook.merges("Sheet1")).toEqual(["A1:C1", "A2:C2"]);
    });
  });

  test("a merge swallows merges inside it, but not a part of one", async () => {
    await withExcel(async (excel) => {
      const code = await errorCode(
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1:B1").merge();
          sheet.getRange("A1:B2").merge();
          await context.sync();
          sheet.getRange("B2:C3").merge();
          await context.sync();
        }),
      );
      expect(code).toBe("InvalidOperation");
      expect(excel.workbook.merges("Sheet1")).toEqual(["A1:B2"]);
    });
  });

  test("are found by getMergedAreas if their first cell lies in the range", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B2").merge();
        sheet.getRange("D4:E4").merge();
        const all = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address,areaCount");
        const part = sheet.getRange("B2:E4").getMergedAreasOrNullObject().load("address");
        const none = sheet.getRange("G1:H9").getMergedAreasOrNullObject();
        await context.sync();
        expect([all.address, all.areaCount, part.address, none.isNullObject]).toEqual([
          "Sheet1!A1:B2,Sheet1!D4:E4",
          2,
          "Sheet1!D4:E4",
          true,
        ]);
      });
    });
  });

  test("move with inserted rows, grow with rows inserted inside, and go with deleted ones", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A3:B4").merge();
        sheet.getRange("A8:B9").merge();
        sheet.getRange("1:2").insert("Down");
        sheet.getRange("6:6").insert("Down");
        sheet.getRange("11:12").delete("Up");
        await context.sync();
      });
      expect(excel.workbook.merges("Sheet1")).toEqual(["A5:B7"]);
    });
  });

  test("are not torn apart by inserted cells", async () => {
    await withExcel(async (excel) => {
      const code = await errorCode(
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A3:B4").merge();
          sheet.getRange("A1:A2").insert("Down");
          await context.sync();
        }),
      );
      expect(code).toBe("InsertDeleteConflict");
    });
  });
});
