import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { read, type WorkBook } from "@e965/xlsx";
import { openWorkbench, type Workbench, type WorkbenchWindow } from "./open-workbench";

const samples = join(__dirname, "../../../assets/samples");

describe("files in the workbench, in a real browser", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
    workbench.page.on("dialog", (dialog) => void dialog.accept());
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  const choose = (name: string, buffer: Buffer): Promise<void> =>
    workbench.page.setInputFiles("input[type=file][hidden]", { name, mimeType: "", buffer });
  const tabs = (): Promise<string[]> =>
    workbench.page.locator("[data-u-comp=slide-tab-item]").allInnerTexts();
  const shown = (name: string): Promise<unknown> =>
    workbench.page.waitForFunction(
      (wanted) => document.querySelector(".files .name")?.textContent === wanted,
      name,
    );
  const save = async (): Promise<WorkBook> => {
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.getByText("另存为").click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    return read(await readFile(await download.path()), { cellStyles: true });
  };

  test("it opens with the sample of three forms", async () => {
    await shown("baoshan-2023.xlsx");
    expect(await tabs()).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台"]);
  });

  test("what was typed stands in the saved file, as another reader sees it, and nothing else changed", async () => {
    await workbench.click("H1");
    await workbench.page.keyboard.type("12.5%");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForFunction(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return book.engine.cell(book.activeSheet, 0, 7).value === 0.125;
    });
    const saved = await save();
    const before = read(await readFile(join(samples, "baoshan-2023.xlsx")), { cellStyles: true });
    expect(saved.SheetNames).toEqual(before.SheetNames);
    const [first = ""] = saved.SheetNames;
    const { H1, ...rest } = saved.Sheets[first] ?? {};
    const original = before.Sheets[first] ?? {};
    const texts = (sheet: object): [string, unknown][] =>
      Object.entries(sheet as Record<string, { v?: unknown }>)
        .filter(([key, cell]) => !key.startsWith("!") && cell.v !== undefined)
        .map(([key, { v }]) => [key, v]);
    expect(H1).toMatchObject({ v: 0.125, w: "12.50%" });
    expect(texts(rest)).toEqual(texts(original));
    expect(rest["!merges"]).toEqual(original["!merges"]);
  }, 30_000);

  test("a file that is none is refused in one sentence, and the workbook stays", async () => {
    await choose("坏文件.xlsx", Buffer.from("no workbook"));
    await workbench.page.waitForSelector(".notice:not(:empty)");
    expect(await workbench.page.textContent(".notice")).toBe(
      "打不开“坏文件.xlsx”：不是完好的 .xlsx 工作簿。原来的工作簿没有动。",
    );
    await shown("baoshan-2023.xlsx");
    expect(await tabs()).toHaveLength(3);
  });

  test("another workbook replaces the one before, and the add-in starts anew with it", async () => {
    const { page } = workbench;
    await page.click("[data-control=open]");
    const before = await workbench.pane();
    await before.evaluate(() => {
      Office.context.document.settings.set("kept", 1);
      return new Promise((resolve) => {
        Office.context.document.settings.saveAsync(resolve);
      });
    });
    await choose("blank-2026.xlsx", await readFile(join(samples, "blank-2026.xlsx")));
    await shown("blank-2026.xlsx");
    await page.waitForFunction(
      (count) => document.querySelectorAll("[data-u-comp=slide-tab-item]").length === count,
      1,
    );
    await page.click("[data-control=open]");
    const pane = await workbench.pane();
    const found = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("address");
        await context.sync();
        return [used.address, Office.context.document.settings.get("kept") as unknown];
      }),
    );
    expect(found).toEqual([expect.stringContaining("!A1:"), null]);
  }, 30_000);

  test("what waits for an idle browser does not miss a workbook that has been closed", async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      const waiting: (() => void)[] = [];
      Object.assign(window, { waiting, requestIdleCallback: (work: () => void) => waiting.push(work) });
    });
    await choose("baoshan-2023.xlsx", await readFile(join(samples, "baoshan-2023.xlsx")));
    await shown("baoshan-2023.xlsx");
    await page.waitForFunction(() => (window as unknown as { waiting: unknown[] }).waiting.length > 0);
    await choose("blank-2026.xlsx", await readFile(join(samples, "blank-2026.xlsx")));
    await shown("blank-2026.xlsx");
    await page.evaluate(() => {
      for (const work of (window as unknown as { waiting: (() => void)[] }).waiting) work();
      return new Promise((resolve) => setTimeout(resolve));
    });
    expect(workbench.complaints).toEqual([]);
  }, 30_000);

  test("a new workbook is empty", async () => {
    await workbench.page.getByText("新建").click();
    await shown("工作簿1.xlsx");
    const saved = await save();
    expect(saved.SheetNames).toEqual(["Sheet1"]);
    expect(saved.Sheets["Sheet1"]?.["!ref"] ?? "A1").toBe("A1");
    expect(workbench.complaints).toEqual([]);
  }, 30_000);
});
