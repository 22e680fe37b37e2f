import { projectFields } from "../../src/core/form/fields";
import { readFile as readBytes } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import type { Frame, Page } from "playwright-core";
import { readsAs } from "../../src/core/edit/same-project";
import { readFile } from "../../src/files/read-file";
import { writeWorkbook } from "../../src/files/write-workbook";
import { type FieldPath, type Project } from "../../src/core/form/project";
import { valueOf } from "../../src/core/form/value-of";
import { recognise } from "../../src/core/recognise/recognise";
import type { FormReading } from "../../src/core/recognise/reading";
import { planCopy } from "../../src/core/import/copied-sheet";
import { readFormFile } from "../helpers/form-files";
import { asDocument, asGbk, asHtml, asWorkbook } from "../helpers/as-files";
import type { Workbench, WorkbenchWindow } from "../../packages/workbench/tests/open-workbench";
import { openPane } from "./open-pane";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

/** A file as it is given to the page: its bytes in base64. */
interface Given {
  readonly name: string;
  readonly bytes: string;
}

const shanghai2026 = readFormFile("real/shanghai_2026_a");
const tianjin = readFormFile("real/tianjin_2023_a");
const hubei2020 = readFormFile("real/hubei_2020_a");
const hunan2021 = readFormFile("real/hunan_2021_a");
const gansu2023 = readFormFile("real/gansu_2023_a");
const hunan2022 = readFormFile("real/hunan_2022_a");
/** In the order in which they are dropped. */
const sources = [shanghai2026, hubei2020, hunan2021, gansu2023, hunan2022];
const given = (name: string, bytes: Uint8Array): Given => ({
  name,
  bytes: Buffer.from(bytes).toString("base64"),
});

/** The standard form spells dates and the year its own way, and ticks what it offers for a choice. */
function isWrittenOtherwise(field: FieldPath): boolean {
  return /^(year|start|end|category|nature|funding\.currency)|Date$/.test(field);
}

/** Whether a cell holds a text, or an amount as a number. */
function holds(content: string, text: string): boolean {
  return content.includes(text) || (content !== "" && Number(content) === Number(text));
}

/** Cells that are alone in their row stand over the whole table, as titles do in Word. */
function withMerges(grid: typeof shanghai2026): typeof shanghai2026 {
  const right = Math.max(...grid.cells.map(({ column }) => column));
  const rows = new Map<number, number>();
  for (const { row } of grid.cells) rows.set(row, (rows.get(row) ?? 0) + 1);
  const alone = grid.cells.filter(({ row, column }) => column === 0 && rows.get(row) === 1);
  return { ...grid, merges: alone.map(({ row }) => ({ top: row, left: 0, bottom: row, right })) };
}

describe("the import in the workbench's pane, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane("targets.import"));
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

  async function savedBytes(): Promise<Uint8Array> {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("另存为").click()]);
    return readBytes(await download.path());
  }

  async function formsIn(bytes: Uint8Array): Promise<readonly FormReading[]> {
    const { grids } = await readFile(bytes);
    return grids.flatMap((grid) => recognise(grid).forms);
  }

  const projectsIn = (grid: typeof shanghai2026): readonly Project[] =>
    recognise(grid).forms.map(({ project }) => project);

  test("files of five formats are dropped; one that is broken does not stop the others", async () => {
    await give("drop", [
      given("青湖.xlsx", await writeWorkbook([planCopy(shanghai2026)])),
      given("残.xlsx", new Uint8Array([0x50, 0x4b, 3, 4])),
      given("武汉.xls", asWorkbook(hubei2020, "biff8")),
      given("石坪.ods", asWorkbook(hunan2021, "ods")),
      given("文化馆.docx", asDocument(gansu2023)),
      given("系统导出.xls", asGbk(asHtml(hunan2022))),
      given("宝山.txt", await readBytes("tests/forms/baoshan-2023.txt")),
    ]);
    await pane.getByText(/^共 8 张申报表/).waitFor();
    await pane.getByText("“残.xlsx”不完整，后面的部分缺失，请重新下载或复制一份。").waitFor();
    const names = await pane.getByRole("heading", { level: 2 }).allTextContents();
    expect(names).toEqual([
      ...sources.flatMap(projectsIn).map(({ name }) => name),
      "区特保队伍经费",
      "公安辅警经费",
      "视频监控共享平台",
    ]);
  });

  test("forms that the workbook has already are noticed, and proposed as what they change", async () => {
    // Of so many forms each opens on demand.
    for (const summary of await pane.locator(".file-form > summary").all()) await summary.click();
    const choices = pane.locator(".file-form select");
    await choices.nth(sources.length + 2).waitFor();
    const ways = await choices.evaluateAll((selects) =>
      selects.map((select) => (select as HTMLSelectElement).value),
    );
    expect(ways).toEqual([...sources.map(() => "new-sheet"), "skip", "skip", "skip"]);
    expect(await pane.getByText(/^工作簿里已有同一项目/).count()).toBe(3);
  });

  test("the source stands beside what was read, with what no field took marked", async () => {
    const card = pane.locator(".file-form", { hasText: "青湖.xlsx" });
    await card.getByText("取自哪些单元格").click();
    await card.getByRole("region", { name: /^来源：青湖\.xlsx/ }).waitFor();
    expect(await card.locator(".source td").filter({ hasText: "财政项目支出绩效目标申报表" }).count()).toBe(
      1,
    );
  });

  test("taken over and saved, every field reads as in its source; nothing of it is lost", async () => {
    const before = await sheetNames();
    await pane.getByRole("button", { name: "写入工作簿（5 张）" }).click();
    await pane.getByText("已写入 5 张申报表").waitFor();
    expect((await sheetNames()).length).toBeGreaterThanOrEqual(before.length + sources.length);
    const bytes = await savedBytes();
    const added = (await formsIn(bytes)).slice(-sources.length);
    const read = sources.map((grid) => recognise(grid).forms[0]);
    expect(added.map(({ project }) => project.name)).toEqual(read.map((form) => form?.project.name));
    // Both official layouts have no cell for these two: they go below the form with all else that has none.
    const fitting = (project: Project): Project => ({ ...project, leader: null, phone: null });
    expect(added.map(({ project }, at) => readsAs(fitting(read[at]?.project ?? project), project))).toEqual(
      sources.map(() => true),
    );
    added.forEach(({ leftovers }, at) => {
      const left = leftovers.map(({ text }) => text).join("\n");
      const { leader = null, phone = null } = read[at]?.project ?? {};
      expect([leader, phone].filter((text) => text !== null && !left.includes(text))).toEqual([]);
      expect((read[at]?.leftovers ?? []).filter(({ text }) => !left.includes(text))).toEqual([]);
    });
    // Another library finds every text and amount of each project on its sheet too.
    const { sheets } = await readXlsx(bytes);
    added.forEach(({ sheet, project }) => {
      const own = sheets.find(({ name }) => name === sheet);
      const contents = (own?.rows ?? []).flat().map(String);
      const said = projectFields.flatMap((field) => {
        const value = valueOf(project, field);
        return value === null || isWrittenOtherwise(field) ? [] : [String(value)];
      });
      const indicators = project.indicators.annual.flatMap(({ name, target }) => [name, target]);
      const texts = [...said, ...indicators].flatMap((text) => text ?? []);
      expect(texts.filter((text) => !contents.some((content) => holds(content, text)))).toEqual([]);
    });
  });

  test("the report stands on a sheet of its own, and 撤消 takes the forms away", async () => {
    await pane.getByRole("button", { name: "写成导入报告" }).click();
    await pane.getByText("报告在工作表“导入报告”。").waitFor();
    await pane.getByRole("button", { name: "撤消这次导入" }).click();
    await pane.getByRole("button", { name: "写入工作簿（5 张）" }).waitFor();
    expect(await sheetNames()).toEqual(["区特保队伍经费", "公安辅警经费", "视频监控共享平台", "导入报告"]);
  });

  test("a table pasted from Word is read; written in another year, its dates move and last year's figures stand on a sheet of their own", async () => {
    await give("paste", [], { "text/plain": "看不出格子的文本", "text/html": asHtml(withMerges(tianjin)) });
    await pane.getByText(/^共 2 张申报表/).waitFor();
    await pane.getByLabel("年度", { exact: true }).selectOption({ index: 3 });
    await pane.getByRole("button", { name: "写入工作簿（2 张）" }).click();
    await pane.getByText("已写入 2 张申报表").waitFor();
    const [project] = (await formsIn(await savedBytes())).slice(-2).map((form) => form.project);
    const [source] = projectsIn(tianjin);
    const year = Number(project?.year);
    expect(year).toBeGreaterThan(2025);
    expect([project?.name, project?.funding.annualTotal]).toEqual([source?.name, null]);
    expect(project?.indicators.annual.map(({ name }) => name)).toEqual(
      source?.indicators.annual.map(({ name }) => name),
    );
  });

  test("a project that comes a second time changed is proposed as the change; it can be kept beside, or left out", async () => {
    await pane.getByRole("button", { name: "继续导入" }).click();
    const [first = ""] = (await readBytes("tests/forms/baoshan-2023.txt", "utf8")).split(
      /(?<=市民满意度\t*)\n/,
    );
    const changed = first.replace("354 人", "360 人");
    await give("drop", [given("改.txt", new TextEncoder().encode(changed))]);
    const card = pane.locator(".file-form", { hasText: "改.txt" });
    const way = card.getByLabel("导入方式");
    expect(await way.inputValue()).toBe("into-form");
    await card.getByText("不同之处（写入 1/1）").waitFor();
    await way.selectOption("skip");
    expect(await pane.getByRole("button", { name: "没有要写入的表" }).isDisabled()).toBe(true);

    const before = await sheetNames();
    await way.selectOption("new-sheet");
    await pane.getByRole("button", { name: "写入工作簿（1 张）" }).click();
    await pane.getByText("已写入 1 张申报表").waitFor();
    const added = (await sheetNames()).filter((name) => !before.includes(name));
    expect(added).toEqual([expect.stringMatching(/^区特保队伍经费/), expect.stringMatching(/^上年数/)]);
    await pane.getByRole("button", { name: "撤消这次导入" }).click();
    await way.selectOption("into-form");
    await pane.getByRole("button", { name: "写入工作簿（1 张）" }).click();
    await pane.getByText("已写入 1 张申报表").waitFor();
    expect(await sheetNames()).toEqual(before);
    const read = (await formsIn(await savedBytes())).map(({ project }) => project);
    const said = read
      .filter(({ name }) => name === "区特保队伍经费")
      .map(({ indicators: { annual: indicators } }) => indicators[0]?.target);
    expect(said).toEqual([expect.stringMatching(/^360/)]);
  });

  test("reading many files can be stopped", async () => {
    await pane.getByRole("button", { name: "继续导入" }).click();
    const bytes = await writeWorkbook(Array.from({ length: 30 }, () => planCopy(shanghai2026)));
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
    await pane.getByText("用这张表编下一年").waitFor();
    expect(await pane.locator(".file-form").count()).toBe(0);
  });
});
