import type { Frame } from "playwright-core";
import { openWorkbench, type Workbench, type WorkbenchWindow } from "./open-workbench";

interface Seen {
  readonly type: string;
  readonly address?: string;
  readonly changeType?: string;
}
type PaneWindow = Window & { events: Seen[] };

describe("the grid and the add-in, in a real browser", () => {
  let workbench: Workbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.click("[data-control=open]");
    pane = await workbench.pane();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  beforeEach(() =>
    pane.evaluate(() => {
      (window as unknown as PaneWindow).events = [];
    }),
  );

  /** Waits until such an event reached the add-in. */
  const arrived = (wanted: Seen): Promise<unknown> =>
    pane.waitForFunction(
      (seen) =>
        (window as unknown as PaneWindow).events.some(
          (event) =>
            event.type === seen.type &&
            (seen.address === undefined || event.address === seen.address) &&
            (seen.changeType === undefined || event.changeType === seen.changeType),
        ),
      wanted,
    );
  /** What the add-in reads. */
  const values = (address: string): Promise<unknown[][]> =>
    pane.evaluate(
      (place) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(place).load("values");
          await context.sync();
          return range.values;
        }),
      address,
    );
  const type = async (address: string, text: string): Promise<void> => {
    await workbench.click(address);
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press("Enter");
    await arrived({ type: "WorksheetChanged", address });
  };
  const undo = async (): Promise<void> => {
    const undos = (): Promise<number> =>
      workbench.page.evaluate(
        () => (window as unknown as WorkbenchWindow).workbench.book.history.counts().undos,
      );
    const before = await undos();
    await workbench.page.keyboard.press("Control+z");
    await workbench.page.waitForFunction(
      (count) => (window as unknown as WorkbenchWindow).workbench.book.history.counts().undos < count,
      before,
    );
  };

  /** Waits until the cell is painted red, in the middle, where no short text or number stands. */
  const expectRed = async (address: string): Promise<void> => {
    const { x, y } = await workbench.place(address);
    const clip = { x: x + 4, y: y - 4, width: 1, height: 1 };
    const isRed = async (): Promise<boolean> =>
      workbench.page.evaluate(
        async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
          const canvas = new OffscreenCanvas(1, 1).getContext("2d");
          canvas?.drawImage(bitmap, 0, 0);
          return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].join() === "255,0,0,255";
        },
        [...(await workbench.page.screenshot({ clip }))],
      );
    const deadline = Date.now() + 10_000;
    let red = await isRed();
    while (!red && Date.now() < deadline) red = await isRed();
    expect([address, red]).toEqual([address, true]);
  };

  test("what is selected and typed reaches the add-in, and is read as Excel reads it", async () => {
    await type("H1", "50%");
    await arrived({ type: "WorksheetSelectionChanged", address: "H1" });
    await type("H2", "=H1*2");
    expect(await values("H1:H2")).toEqual([[0.5], [1]]);
  }, 30_000);

  test("one undo takes back what the user did and what the add-in did, in turn", async () => {
    await type("I1", "by hand");
    await workbench.page.click("[data-control=more]");
    await workbench.page.click("[data-control=write]");
    await arrived({ type: "WorksheetChanged", address: "H5:I5" });
    expect(await values("H5:I5")).toEqual([[20, 40]]);
    await workbench.click("H7");
    await undo();
    expect(await values("H5:I5")).toEqual([["", ""]]);
    expect(await values("I1")).toEqual([["by hand"]]);
    await undo();
    expect(await values("I1")).toEqual([[""]]);
  }, 30_000);

  test("a function of the ribbon marks cells, and the marks are painted", async () => {
    await workbench.page.click("[data-control=mark]");
    // Rules with a formula, on a text and on a value.
    for (const address of ["H3", "G2", "G3"]) await expectRed(address);
  }, 30_000);

  test("rows that the user inserts move names, and the add-in hears of it", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        context.workbook.names.add("place", sheet.getRange("B6"));
        await context.sync();
      }),
    );
    await workbench.click("3", "right");
    // In the middle of the line stands the number of rows.
    await workbench.page
      .getByText("在上方插入")
      .first()
      .click({ position: { x: 4, y: 4 } });
    await arrived({ type: "WorksheetChanged", address: "3:3", changeType: "RowInserted" });
    const formula = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const name = context.workbook.names.getItem("place").load("formula");
        await context.sync();
        return name.formula as string;
      }),
    );
    expect(formula).toBe("=区特保队伍经费!$B$7");
    await undo();
  }, 30_000);

  test("formats and pasted cells reach the add-in too", async () => {
    await type("J1", "copied");
    await workbench.click("J1");
    await workbench.page.keyboard.press("Control+b");
    const bold = (address: string): Promise<boolean> =>
      pane.evaluate(
        (place) =>
          Excel.run(async (context) => {
            const { font } = context.workbook.worksheets.getActiveWorksheet().getRange(place).format;
            font.load("bold");
            await context.sync();
            return font.bold;
          }),
        address,
      );
    await workbench.page.keyboard.press("Control+c");
    await workbench.page.waitForFunction(async () =>
      (await navigator.clipboard.readText().catch(() => "")).includes("copied"),
    );
    await workbench.click("J3");
    await workbench.page.keyboard.press("Control+v");
    await arrived({ type: "WorksheetChanged", address: "J3" });
    expect(await values("J3")).toEqual([["copied"]]);
    expect([await bold("J1"), await bold("J3"), await bold("J5")]).toEqual([true, true, false]);
  }, 30_000);

  test("heights that the workbook gives its rows stay when a column is made wider", async () => {
    const { page } = workbench;
    const heights = (): Promise<(number | undefined)[]> =>
      page.evaluate(() => {
        const { book, workbook } = (window as unknown as WorkbenchWindow).workbench;
        const shown = workbook.getSheetBySheetId(book.activeSheet);
        return [0, 4, 10].map((row) => shown?.getRowHeight(row));
      });
    const before = await heights();
    const { right, y } = await workbench.place("H1");
    const border = { x: right, y: y - (before[0] ?? 0) / 2 - 10 };
    await page.mouse.move(border.x, border.y, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(border.x + 40, border.y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return (book.engine.line(book.activeSheet, "columns", 7).size ?? 54) > 66;
    });
    expect(await heights()).toEqual(before);
    await undo();
  }, 30_000);

  test("a list is chosen from a drop-down, and the choice reaches the add-in", async () => {
    const { right, y } = await workbench.place("F3");
    await workbench.page.mouse.click(right - 11, y);
    await workbench.page.getByText("一次性项目").click();
    await arrived({ type: "WorksheetChanged", address: "E3" });
    expect(await values("E3")).toEqual([["一次性项目"]]);
    await undo();
    expect(await values("E3")).toEqual([["经常性项目"]]);
  }, 30_000);

  test("what a validation stops is not entered, and the user reads the workbook's own sentence", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("H7");
        dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        dataValidation.errorAlert = { message: "只能填是或否", showAlert: true, style: "Stop", title: "" };
        await context.sync();
      }),
    );
    await type("H7", "是");
    await workbench.click("H7");
    await workbench.page.keyboard.type("也许");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForSelector(".notice:has-text('只能填是或否')");
    expect(await values("H7")).toEqual([["是"]]);
  }, 30_000);

  test("a batch waits while a cell is edited", async () => {
    await workbench.click("K1");
    await workbench.page.keyboard.type("unfinished");
    const reading = pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("K1").load("values");
        await context.sync();
        return range.values;
      }),
    );
    await workbench.page.keyboard.press("Enter");
    expect(await reading).toEqual([["unfinished"]]);
  }, 30_000);

  test("a protected sheet is not changed, and the user is told why", async () => {
    const protect = (on: boolean): Promise<void> =>
      pane.evaluate(
        (wanted) =>
          Excel.run(async (context) => {
            const { protection } = context.workbook.worksheets.getActiveWorksheet();
            if (wanted) protection.protect();
            else protection.unprotect();
            await context.sync();
          }),
        on,
      );
    await protect(true);
    await workbench.click("H9");
    await workbench.page.keyboard.type("no");
    await workbench.page.waitForSelector(".notice:has-text('工作表受保护，没有修改。请先撤销保护。')");
    await workbench.page.keyboard.press("Escape");
    await workbench.page.keyboard.press("Control+b");
    await protect(false);
    expect(await values("H9")).toEqual([[""]]);
  }, 30_000);

  test("sheets are added, renamed and deleted on either side", async () => {
    await workbench.page.click("[data-u-comp=sheet-bar-append-button] >> nth=0");
    await arrived({ type: "WorksheetAdded" });
    await arrived({ type: "WorksheetActivated" });
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = "新的一张";
        await context.sync();
      }),
    );
    await workbench.page.waitForSelector("[data-u-comp=slide-tab-item]:has-text('新的一张')");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().delete();
        await context.sync();
      }),
    );
    await workbench.page.waitForFunction(
      () => document.querySelectorAll("[data-u-comp=slide-tab-item]").length === 3,
    );
    expect(workbench.complaints).toEqual([]);
  }, 30_000);
});
