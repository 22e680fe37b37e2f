import { ltsc2021Sets } from "../../src/requirement-sets";
import { errorCode, onSheet, settled, withExcel } from "../with-excel";

describe("what Excel refuses", () => {
  const write = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").values = [["x"]];
  };

  /** office-js issue 6784 and the documentation of WorksheetProtection. */
  test("locked cells of a protected sheet: AccessDenied; unlocked ones are free", async () => {
    await withExcel(async (excel) => {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true }, "secret");
        sheet.getRange("B1").values = [["free"]];
        sheet.getRange("A1").format.fill.color = "red";
        await context.sync();
      });
      const locked = onSheet(excel, async (sheet, context) => {
        write(sheet);
        await context.sync();
      });
      expect(await errorCode(locked)).toBe("AccessDenied");
      const row = onSheet(excel, async (sheet, context) => {
        sheet.getRange("1:1").insert("Down");
        await context.sync();
      });
      expect(await errorCode(row)).toBe("AccessDenied");
      expect(excel.workbook.values("A1:B1")).toEqual([[null, "free"]]);
    });
  });

  /** Documentation of WorksheetProtection.unprotect, and office-js issue 6784 for the sheet that is not protected. */
  test("unprotecting with a wrong password; an unprotected sheet needs none", async () => {
    await withExcel(async (excel) => {
      const unprotect = (password?: string): Promise<unknown> =>
        onSheet(excel, async (sheet, context) => {
          sheet.protection.unprotect(password);
          await context.sync();
        });
      expect(await errorCode(unprotect())).toBe("no error");
      await onSheet(excel, async (sheet, context) => {
        sheet.protection.protect({}, "secret");
        await context.sync();
      });
      expect(await errorCode(unprotect("wrong"))).toBe("InvalidArgument");
      expect(await errorCode(unprotect("secret"))).toBe("no error");
    });
  });

  /** "Wait for the user to finish editing a cell" (excel-add-ins-delay-in-cell-edit). */
  test("batches while a cell is edited, unless they wait", async () => {
    await withExcel(async (excel) => {
      excel.user.startEditing();
      const refused = onSheet(excel, async (sheet, context) => {
        write(sheet);
        await context.sync();
      });
      expect(await errorCode(refused)).toBe("InvalidOperationInCellEditMode");
      let done = false;
      const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
        write(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
        done = true;
      });
      await settled();
      expect(done).toBe(false);
      excel.user.endEditing();
      await waiting;
      expect(excel.workbook.values("A1")).toEqual([["x"]]);
    });
  });

  /** "Error handling with the application-specific JavaScript APIs": AccessDenied; documentation of Workbook.readOnly. */
  test("changes of a read-only workbook", async () => {
    await withExcel(
      async (excel) => {
        const code = await errorCode(
          onSheet(excel, async (sheet, context) => {
            write(sheet);
            await context.sync();
          }),
        );
        expect([code, excel.workbook.values("A1")]).toEqual(["AccessDenied", [[null]]]);
      },
      { readOnly: true },
    );
  });

  /** "Resource limits and performance optimization": 5 MB per request and response. */
  test("requests and responses of more than 5 MB", async () => {
    await withExcel(async (excel) => {
      const long = "x".repeat(30_000);
      const request = onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
        await context.sync();
      });
      expect(await errorCode(request)).toBe("RequestPayloadSizeLimitExceeded");
      const response = onSheet(excel, async (sheet, context) => {
        for (const part of ["A1:A100", "A101:A200"]) {
          sheet.getRange(part).values = Array.from({ length: 100 }, () => [long]);
          await context.sync();
        }
        sheet.getRange("A1:A200").load("values");
        await context.sync();
      });
      expect(await errorCode(response)).toBe("ResponsePayloadSizeLimitExceeded");
    });
  });

  /** Documentation of Worksheet.name (fewer than 32 characters) and "Rename a worksheet" (Microsoft support) for the letters. */
  test.each(["", "a".repeat(32), "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "history"])(
    "the sheet name %j",
    async (name) => {
      await withExcel(async (excel) => {
        const code = await errorCode(
          onSheet(excel, async (sheet, context) => {
            sheet.name = name;
            await context.sync();
          }),
        );
        expect([code, excel.workbook.sheetNames()]).toEqual(["InvalidArgument", ["Sheet1"]]);
      });
    },
  );

  /** "Error handling with the application-specific JavaScript APIs": ItemAlreadyExists; "Rename a worksheet" (Microsoft support). */
  test("a sheet name that is taken, in capitals or not", async () => {
    await withExcel(async (excel) => {
      const code = await errorCode(
        onSheet(excel, async (_sheet, context) => {
          context.workbook.worksheets.add("sHEET1");
          await context.sync();
        }),
      );
      expect(code).toBe("ItemAlreadyExists");
    });
  });

  /** Documentation of Worksheet.delete and Worksheet.visibility; "Error handling with the application-specific JavaScript APIs": InvalidOperation. */
  test("deleting or hiding the last visible sheet", async () => {
    await withExcel(async (excel) => {
      const remove = onSheet(excel, async (sheet, context) => {
        sheet.delete();
        await context.sync();
      });
      expect(await errorCode(remove)).toBe("InvalidOperation");
      const hide = onSheet(excel, async (sheet, context) => {
        sheet.visibility = "Hidden";
        await context.sync();
      });
      expect(await errorCode(hide)).toBe("InvalidOperation");
    });
  });

  /** "*OrNullObject methods and properties", Office Add-ins documentation. */
  test("items that are not there: ItemNotFound, or a null object on which everything is nothing", async () => {
    await withExcel(async (excel) => {
      const missing = onSheet(excel, async (_sheet, context) => {
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["x"]];
        await context.sync();
      });
      expect(await errorCode(missing)).toBe("ItemNotFound");
      await onSheet(excel, async (_sheet, context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        const used = sheet.getUsedRangeOrNullObject().load("address");
        sheet.delete();
        await context.sync();
        expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
      });
    });
  });

  /** "Error handling with the application-specific JavaScript APIs": ApiNotFound. */
  test("members that this host does not have, by name", async () => {
    await withExcel(async (excel) => {
      const failing = onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1").values = [["kept"]];
        sheet.shapes.addLine(0, 0, 1, 1);
        await context.sync();
      });
      await expect(failing).rejects.toMatchObject({
        code: "ApiNotFound",
        message: expect.stringContaining("Worksheet.shapes") as string,
      });
      expect(excel.workbook.values("A1")).toEqual([["kept"]]);
    });
  });

  /** "Excel JavaScript API requirement sets": Excel LTSC 2021 has ExcelApi 1.14. */
  test("calls beyond the requirement sets that were turned down", async () => {
    await withExcel(
      async (excel) => {
        expect([
          excel.Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
          excel.Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
        ]).toEqual([true, false]);
        const old = onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1").getMergedAreasOrNullObject();
          await context.sync();
        });
        expect(await errorCode(old)).toBe("no error");
      },
      { requirementSets: ltsc2021Sets },
    );
    await withExcel(
      async (excel) => {
        const code = await errorCode(
          onSheet(excel, async (sheet, context) => {
            sheet.getRange("A1").getMergedAreasOrNullObject();
            await context.sync();
          }),
        );
        expect(code).toBe("ApiNotFound");
      },
      { requirementSets: { ...ltsc2021Sets, ExcelApi: "1.12" } },
    );
  });

  /** "Error handling with the application-specific JavaScript APIs": debugInfo with errorLocation and statements. */
  test("the error names the place, the statement and the number of the action", async () => {
    await withExcel(async (excel) => {
      const failing = onSheet(excel, async (_sheet, context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      });
      await expect(failing).rejects.toMatchObject({
        debugInfo: { errorLocation: "WorksheetCollection.getItem" },
      });
    });
  });
});
