import { readFile as readBytes } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { readsAs } from "../../src/edit/same-project";
import { readFile } from "../../src/files/read-file";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { Project } from "../../src/form/project";
import { recognise } from "../../src/recognise/recognise";
import type { FormReading } from "../../src/recognise/reading";
import { planCopy } from "../../src/takeover/copied-sheet";
import { readFormFile } from "../helpers/form-files";
import { openWorkbench, type Workbench, type WorkbenchWindow } from "../workbench/open-workbench";
import { panePages } from "./pane-pages";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

/** Where `openWorkbench` shows its pages. */
const origin = "https://localhost:8443";

/** A file as it is given to the page: its bytes in base64. */
interface Given {
  readonly name: string;
  readonly bytes: string;
}

const putuo = readFormFile("real/shanghai_putuo_2026_lanxilu");
const tianjin = readFormFile("real/tianjin_hebei_2023_fayuan");
const wuhan = readFormFile("real/wuhan_qingshan_2020_jijian");
const given = (name: string, bytes: Uint8Array): Given => ({
  name,
  bytes: Buffer.from(bytes).toString("base64"),
});

/** The lines of a grid with tabs between their cells, as Excel and Word put them on the clipboard. */
function asText({ cells }: typeof putuo): string {
  const lines = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    const line = lines.get(row) ?? [];
    line[column] = /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    lines.set(row, line);
  }
  const last = Math.max(...lines.keys());
  return Array.from({ length: last + 1 }, (_, row) => [...(lines.get(row) ?? [])].join("\t")).join("\n");
}

describe("the import in the workbench's pane, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench("zh-CN", await panePages(origin));
    ({ page } = workbench);
    await page.click("[data-control='targets.import']");
    const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
    if (!frame) throw new Error("The pane is not there");
    pane = frame;
    await pane.getByRole("button", { name: "选择文件…" }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  /** Drops files on the view, or pastes into it. */
  const give = (
    kind: "drop" | "paste",
    files: readonly Given[],
    texts: Readonly<Record<string, string>> = {},
  ) =>
    pane.evaluate(
      ([event, list, data]) => {
        const transfer = new DataTransfer();
        for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
        for (const { name, bytes } of list)
          transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
        const target = document.querySelector(".import-view");
        target?.dispatchEvent(
          event === "drop"
            ? new DragEvent(event, { dataTransfer: transfer, bubbles: true, cancelable: true })
            : new ClipboardEvent(event, { clipboardData: transfer, bubbles: true, cancelable: true }),
        );
      },
      [kind, files, texts] as const,
    );

  const sheetNames = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      (window as unknown as WorkbenchWindow).workbench.book.engine.sheets().map(({ name }) => name),
    );

  async function saved(): Promise<readonly FormReading[]> {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("另存为").click()]);
    const { grids } = await readFile(await readBytes(await download.path()));
    return grids.flatMap((grid) => recognise(grid).forms);
  }

  const projectsIn = (grid: typeof putuo): readonly Project[] =>
    recognise(grid).forms.map(({ project }) => project);

  test("files of several formats are dropped; one that is broken does not stop the others", async () => {
    const utf16 = Buffer.from(`\ufeff${asText(wuhan)}`, "utf16le");
    await give("drop", [
      given("普陀.xlsx", await writeWorkbook([planCopy(putuo)])),
      given("残.xlsx", new Uint8Array([0x50, 0x4b, 3, 4])),
      given("武汉.txt", utf16),
      given("宝山.txt", await readBytes("tests/forms/baoshan-2023.txt")),
    ]);
    await pane.getByText(/^共 5 张申报表/).waitFor();
    await pane.getByText("“残.xlsx”不完整，后面的部分缺失，请重新下载或复制一份。").waitFor();
    const names = await pane.getByRole("heading", { level: 2 }).allTextContents();
    expect(names.slice(2)).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台"]);
  });

  test("forms that the workbook has already are noticed, and proposed as what they change", async () => {
    const ways = await pane
      .locator(".file-form select")
      .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
    expect(ways).toEqual(["new-sheet", "new-sheet", "skip", "skip", "skip"]);
    expect(await pane.getByText(/^工作簿里已有同一项目/).count()).toBe(3);
  });

  test("the source stands beside what was read, with what no field took marked", async () => {
    const card = pane.locator(".file-form", { hasText: "普陀.xlsx" });
    await card.getByText("来源单元格").click();
    await card.getByRole("region", { name: /^来源：普陀\.xlsx/ }).waitFor();
    expect(await card.locator(".source td").filter({ hasText: "财政项目支出绩效目标申报表" }).count()).toBe(
      1,
    );
  });

  test("taken over and saved, every field reads as in its source; nothing of it is lost", async () => {
    const before = await sheetNames();
    await pane.getByRole("button", { name: "写入工作簿（2 张）" }).click();
    await pane.getByText("已写入 2 张申报表").waitFor();
    expect((await sheetNames()).length).toBeGreaterThanOrEqual(before.length + 2);
    const forms = await saved();
    const added = forms.slice(-2);
    const sources = [...projectsIn(putuo), ...projectsIn(wuhan)];
    expect(added.map(({ project }) => project.name)).toEqual(sources.map(({ name }) => name));
    expect(added.map(({ project }, at) => readsAs(sources[at] ?? project, project))).toEqual([true, true]);
    const [, source] = [putuo, wuhan].map((grid) => recognise(grid).forms[0]);
    const left = added[1]?.leftovers.map(({ text }) => text).join("\n") ?? "";
    expect((source?.leftovers ?? []).filter(({ text }) => !left.includes(text))).toEqual([]);
  });

  test("the report stands on a sheet of its own, and 撤消 takes the forms away", async () => {
    await pane.getByRole("button", { name: "写成导入报告" }).click();
    await pane.getByText("报告在工作表“导入报告”。").waitFor();
    await pane.getByRole("button", { name: "撤消这次导入" }).click();
    await pane.getByRole("button", { name: "写入工作簿（2 张）" }).waitFor();
    expect(await sheetNames()).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台", "导入报告"]);
  });

  test("a table pasted from Word is read; written in another year, its dates move and last year's figures stand beside", async () => {
    await give("paste", [], { "text/plain": asText(tianjin) });
    await pane.getByText(/^共 2 张申报表/).waitFor();
    await pane.getByLabel("年度", { exact: true }).selectOption({ index: 3 });
    await pane.getByRole("button", { name: "写入工作簿（2 张）" }).click();
    await pane.getByText("已写入 2 张申报表").waitFor();
    const [project] = (await saved()).slice(-2).map((form) => form.project);
    const [source] = projectsIn(tianjin);
    const year = Number(project?.year);
    expect(year).toBeGreaterThan(2025);
    expect([project?.name, project?.funding.annualTotal]).toEqual([source?.name, null]);
    expect(project?.indicators.map(({ name }) => name)).toEqual(source?.indicators.map(({ name }) => name));
  });

  test("reading many files can be stopped", async () => {
    await pane.getByRole("button", { name: "继续导入" }).click();
    const bytes = await writeWorkbook(Array.from({ length: 30 }, () => planCopy(putuo)));
    await give(
      "drop",
      Array.from({ length: 8 }, (_, at) => given(`${at}.xlsx`, bytes)),
    );
    // As soon as the button is there: a fast machine is soon through with the files.
    await pane.evaluate(async () => {
      const stop = () =>
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "停止读取");
      while (!stop()) await new Promise(requestAnimationFrame);
      stop()?.click();
    });
    await pane.getByText("把当前申报表结转到新年度").waitFor();
    expect(await pane.locator(".file-form").count()).toBe(0);
  });
});
