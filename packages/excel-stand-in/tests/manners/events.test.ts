import { type OpenedExcel } from "../../src/open-excel";
import { onSheet, settled, withExcel } from "../with-excel";

/** Rests on "Work with events using the Excel JavaScript API" and "Coauthoring in Excel add-ins". */
describe("events", () => {
  const listen = (excel: OpenedExcel): Promise<Excel.WorksheetChangedEventArgs[]> =>
    onSheet(excel, async (sheet, context) => {
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      sheet.onChanged.add((event) => {
        heard.push(event);
        return Promise.resolve();
      });
      await context.sync();
      return heard;
    });

  test("own writes are told after the reply, with source and trigger", async () => {
    await withExcel(async (excel) => {
      const heard = await listen(excel);
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B1").values = [["a", 1]];
        await context.sync();
        expect(heard).toEqual([]);
      });
      await settled();
      expect(heard).toMatchObject([
        {
          address: "A1:B1",
          changeType: "RangeEdited",
          source: "Local",
          triggerSource: "ThisLocalAddin",
          type: "WorksheetChanged",
        },
      ]);
    });
  });

  test("a single cell's event says what was there before", async () => {
    await withExcel(async (excel) => {
      const heard = await listen(excel);
      await excel.user.type("A1", "5");
      await settled();
      expect(heard).toMatchObject([
        {
          address: "A1",
          triggerSource: "Unknown",
          details: { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
        },
      ]);
    });
  });

  test("a co-author's edit is remote", async () => {
    await withExcel(async (excel) => {
      const heard = await listen(excel);
      await excel.coAuthor.type("C3", "from elsewhere");
      await settled();
      expect(heard).toMatchObject([{ address: "C3", source: "Remote", triggerSource: "Unknown" }]);
      expect(excel.workbook.values("C3")).toEqual([["from elsewhere"]]);
    });
  });

  test("inserted and deleted rows are told with their direction", async () => {
    await withExcel(async (excel) => {
      const heard = await listen(excel);
      await excel.user.insertRows("2:3");
      await excel.user.deleteRows("2:2");
      await settled();
      expect(heard).toMatchObject([
        { changeType: "RowInserted", address: "2:3", changeDirectionState: { insertShiftDirection: "Down" } },
        { changeType: "RowDeleted", address: "2:2", changeDirectionState: { deleteShiftDirection: "Up" } },
      ]);
    });
  });

  test("a large write is told once, although office.js sends it in slices", async () => {
    await withExcel(async (excel) => {
      const heard = await listen(excel);
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B2000").values = Array.from({ length: 2000 }, (_, row) => [row, "x"]);
        await context.sync();
      });
      await settled();
      expect(heard.map(({ address }) => address)).toEqual(["A1:B2000"]);
    });
  });

  test("none are told while runtime.enableEvents is off, nor after the handler is gone", async () => {
    await withExcel(async (excel) => {
      const heard: unknown[] = [];
      const handler = await onSheet(excel, async (sheet, context) => {
        const result = sheet.onChanged.add((event) => {
          heard.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        return result;
      });
      await onSheet(excel, async (sheet, context) => {
        context.runtime.enableEvents = false;
        sheet.getRange("A1").values = [[1]];
        context.runtime.enableEvents = true;
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      });
      await settled();
      await excel.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      await excel.user.type("A3", "3");
      await settled();
      expect(heard).toEqual(["A2"]);
    });
  });

  test("sheets tell when they are activated, added, renamed, moved, hidden and deleted; the user's selection, too", async () => {
    await withExcel(async (excel) => {
      const heard: string[] = [];
      const tell = (what: string) => (): Promise<void> => {
        heard.push(what);
        return Promise.resolve();
      };
      await excel.Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.onAdded.add(tell("added"));
        sheets.onDeleted.add(tell("deleted"));
        sheets.onActivated.add(tell("activated"));
        sheets.onDeactivated.add(tell("deactivated"));
        sheets.onSelectionChanged.add(tell("selected"));
        sheets.onProtectionChanged.add(tell("protected"));
        await context.sync();
        const sheet = sheets.add("New");
        sheet.activate();
        sheet.protection.protect();
        sheet.protection.unprotect();
        sheet.delete();
        await context.sync();
      });
      excel.user.select("Sheet1!B2:C3");
      await settled();
      expect(heard).toEqual([
        "added",
        "deactivated",
        "activated",
        "protected",
        "protected",
        "deactivated",
        "activated",
        "deleted",
        "selected",
      ]);
    });
  });

  /** Documentation of Worksheet.onSingleClicked: address, and the distance to the cell's left and top edge in points. */
  test("a click on a cell selects it and is told with the place inside the cell", async () => {
    await withExcel(async (excel) => {
      const heard: Excel.WorksheetSingleClickedEventArgs[] = [];
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("B2").format.columnWidth = 100;
        sheet.getRange("B2").format.rowHeight = 30;
        sheet.onSingleClicked.add((event) => {
          heard.push(event);
          return Promise.resolve();
        });
        await context.sync();
      });
      excel.user.click("B2");
      await settled();
      expect(heard).toMatchObject([
        { address: "B2", offsetX: 50, offsetY: 15, type: "WorksheetSingleClicked" },
      ]);
      await onSheet(excel, async (_sheet, context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        expect(selected.address).toBe("Sheet1!B2");
      });
    });
  });
});
