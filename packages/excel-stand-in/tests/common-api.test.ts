import { saveBook } from "../src/xlsx/save";
import { settled, withExcel } from "./with-excel";

/** What add-ins use beside the workbook: "Office JavaScript API" (common API), shared runtime, ribbon. */
describe("the common API", () => {
  test("says where it runs, in which languages and with which sets", async () => {
    await withExcel(
      async ({ Office: office }) => {
        const { context } = office;
        expect([context.host, context.platform, context.displayLanguage, context.contentLanguage]).toEqual([
          "Excel",
          "OfficeOnline",
          "zh-CN",
          "en-US",
        ]);
        expect(context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
        await expect(office.onReady()).resolves.toMatchObject({ host: "Excel" });
      },
      { displayLanguage: "zh-CN" },
    );
  });

  test("keeps document settings, the same as the workbook's", async () => {
    await withExcel(async ({ Excel: library, Office: office, workbook }) => {
      const { settings } = office.context.document;
      settings.set("waived", { rule: ["a", "二"] });
      await new Promise<void>((resolve) => {
        settings.saveAsync(() => {
          resolve();
        });
      });
      expect(workbook.book.settings).toEqual([{ key: "waived", value: { rule: ["a", "二"] } }]);
      await library.run(async (context) => {
        const setting = context.workbook.settings.getItem("waived").load("value");
        context.workbook.settings.add("other", 1);
        await context.sync();
        expect(setting.value).toEqual({ rule: ["a", "二"] });
      });
      await new Promise<void>((resolve) => {
        settings.refreshAsync(() => {
          resolve();
        });
      });
      expect(settings.get("other")).toBe(1);
    });
  });

  /** Rests on `Office.Document.getFileAsync`, `Office.File` and `Office.Slice`. */
  test("gives the workbook's file in slices, no more than two at a time", async () => {
    await withExcel(async ({ Office: office, user, ...excel }) => {
      await user.type("B2", "in the file");
      const file = (type: Office.FileType): Promise<Office.AsyncResult<Office.File>> =>
        new Promise((resolve) => {
          office.context.document.getFileAsync(type, { sliceSize: 1000 }, resolve);
        });
      const { value } = await file(office.FileType.Compressed);
      expect(value.sliceCount).toBe(Math.ceil(value.size / 1000));
      const bytes: number[] = [];
      for (let index = 0; index < value.sliceCount; index++) {
        const slice = await new Promise<Office.Slice>((resolve) => {
          value.getSliceAsync(index, (result) => {
            resolve(result.value);
          });
        });
        expect([slice.index, slice.size]).toEqual([index, (slice.data as number[]).length]);
        bytes.push(...(slice.data as number[]));
      }
      expect(Buffer.compare(Uint8Array.from(bytes), saveBook(excel.workbook.book))).toBe(0);
      expect((await file(office.FileType.Compressed)).status).toBe("succeeded");
      expect((await file(office.FileType.Compressed)).status).toBe("failed");
      await new Promise((resolve) => {
        value.closeAsync(resolve);
      });
      expect((await file(office.FileType.Compressed)).status).toBe("succeeded");
      expect((await file(office.FileType.Pdf)).error.code).toBe(1009);
    });
  });

  test("gives what is selected, and refuses several areas", async () => {
    await withExcel(async ({ Excel: library, Office: office, user }) => {
      const selected = (options: Office.GetSelectedDataOptions = {}): Promise<Office.AsyncResult<unknown>> =>
        new Promise((resolve) => {
          office.context.document.getSelectedDataAsync(office.CoercionType.Matrix, options, resolve);
        });
      await library.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C2");
        cells.values = [["钱", 0.5]];
        cells.numberFormat = [["General", "0%"]];
        await context.sync();
      });
      user.select("B2:C3");
      expect((await selected()).value).toEqual([
        ["钱", 0.5],
        ["", ""],
      ]);
      expect((await selected({ valueFormat: office.ValueFormat.Formatted })).value).toEqual([
        ["钱", "50%"],
        ["", ""],
      ]);
      user.select("A1,C3");
      expect((await selected()).status).toBe("failed");
    });
  });

  /** "Bind to regions in a document or spreadsheet", Office Add-ins documentation, and `Excel.Binding`. */
  test("tells the handlers of a binding of its own cells, wherever these have moved", async () => {
    await withExcel(async ({ Excel: library, user }) => {
      const heard: string[] = [];
      await library.run(async (context) => {
        const binding = context.workbook.bindings.add("Sheet1!B2:C3", "Range", "plan");
        binding.onDataChanged.add(async (event) => {
          heard.push(`changed ${event.binding.id}`);
          return Promise.resolve();
        });
        binding.onSelectionChanged.add(async (event) => {
          heard.push(
            `selected ${event.startRow},${event.startColumn} ${event.rowCount}x${event.columnCount}`,
          );
          return Promise.resolve();
        });
        await context.sync();
      });
      await user.type("Sheet1!A1", "elsewhere");
      user.select("A1:A9");
      await settled();
      expect(heard).toEqual([]);
      await user.insertRows("1:1");
      await user.type("Sheet1!C3", "5");
      user.select("C4:D9");
      await settled();
      expect(heard).toEqual(["changed plan", "selected 1,1 1x1"]);
    });
  });

  test("knows no handler for a binding that is not there", async () => {
    await withExcel(async ({ Excel: library }) => {
      const unknown = library.run(async (context) => {
        context.workbook.bindings.getItem("nothing").onDataChanged.add(() => Promise.resolve());
        await context.sync();
      });
      await expect(unknown).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("shows and hides the pane and says so", async () => {
    await withExcel(async ({ Office: office, host, user }) => {
      const heard: string[] = [];
      await office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        heard.push(visibilityMode);
      });
      await office.addin.hide();
      expect(host.services.visibility).toBe("Hidden");
      await office.addin.showAsTaskpane();
      user.hidePane();
      await settled();
      expect(heard).toEqual(["Hidden", "Taskpane", "Hidden"]);
    });
  });

  test("remembers how the add-in starts with the document", async () => {
    await withExcel(async ({ Office: office }) => {
      await office.addin.setStartupBehavior(office.StartupBehavior.load);
      expect(await office.addin.getStartupBehavior()).toBe("Load");
    });
  });

  test("enables and hides ribbon controls", async () => {
    await withExcel(async ({ Office: office, host }) => {
      await office.ribbon.requestUpdate({
        tabs: [{ id: "Tab", visible: false, controls: [{ id: "Check", enabled: false }] }],
      });
      expect([...host.services.buttons]).toEqual([["Check", false]]);
      expect([...host.services.tabs]).toEqual([["Tab", false]]);
    });
  });

  test("runs associated actions for ribbon buttons until they are completed", async () => {
    await withExcel(async ({ Office: office, user }) => {
      const done: string[] = [];
      office.actions.associate("check", (event: Office.AddinCommands.Event) => {
        done.push("ran");
        setTimeout(() => {
          done.push("completed");
          event.completed();
        }, 0);
      });
      await user.press("check");
      expect(done).toEqual(["ran", "completed"]);
      await expect(user.press("missing")).rejects.toThrow("no such function");
    });
  });

  test("answers what it does not have with an error", async () => {
    await withExcel(async ({ Office: office }) => {
      const result = await new Promise<Office.AsyncResult<void>>((resolve) => {
        office.context.document.setSelectedDataAsync("text", resolve);
      });
      expect(result.status).toBe("failed");
    });
  });
});

describe("the counters", () => {
  test("count syncs, bytes and calls of members, from zero for every Excel", async () => {
    await withExcel(async ({ Excel: library, counters }) => {
      await library.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B1").values = [["字", 1]];
        sheet.getRange("A1").load("values");
        await context.sync();
        await context.sync();
      });
      expect(counters.syncs).toBe(2);
      expect(counters.calls.get("Worksheet.getRange")).toBe(2);
      expect(counters.calls.get("Range.values")).toBe(2);
      expect(counters.requestBytes).toBeGreaterThan(500);
      expect(counters.responseBytes).toBeGreaterThan(100);
    });
  });
});
