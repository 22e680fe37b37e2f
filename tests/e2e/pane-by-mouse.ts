import type { Frame, Locator, Page } from "playwright-core";
import { widen } from "./look-at-pane";
import { expectSelected, expectSheet, expectValue, paneOf, valuesOf } from "./workbench-page";

const museum = "文化馆美术馆市级惠民开放运转资金";

/** What a user does with the mouse in a pane that is as narrow as can be, beside a workbook of real forms. */
export function paneByMouse(desk: () => Page): void {
  describe("in the pane, with the mouse", () => {
    let page: Page;
    let frame: Frame;
    let untouched: string[];
    const field = (name: string): Locator =>
      frame.getByLabel(name, { exact: true }).and(frame.locator("input, select, textarea"));
    const button = (name: string | RegExp): Locator => frame.getByRole("button", { name });
    const tab = (name: string): Promise<void> => frame.getByRole("tab", { name }).click();
    const told = (text: string | RegExp): Promise<void> =>
      frame.locator(".message").getByText(text).waitFor();

    /** Takes the last change back, after which the sheet is as it was before it. */
    async function expectUndo(change: string): Promise<void> {
      await button(`撤消：${change}`).click();
      await told(`已撤消：${change}。`);
      expect(await valuesOf(page)).toEqual(untouched);
    }

    beforeAll(async () => {
      page = desk();
      frame = await paneOf(page);
      await widen(page, 320);
    });

    test("a form is found by the pinyin of its name, and a click goes to its sheet", async () => {
      await tab("总览");
      const search = frame.getByRole("searchbox");
      await search.fill("whgmsg");
      await frame.getByText("找到 1 张，共 14 张").waitFor();
      await frame.locator(".form-list button").click();
      await expectSheet(page, museum);
      await search.fill("");
      untouched = await valuesOf(page);
    });

    test.each([
      ["a text", "实施单位", "示例市文物局", "示例市文物局"],
      ["a date, in the form's own spelling", "计划完成日期", "2024/11/30", "2024 年 11 月 30 日"],
      ["an amount, exact and without its commas", "项目资金总额", "1,234.567890", "1234.56789"],
      [
        "a goal of two lines",
        "年度总目标",
        "一、开放三百天；\n二、观众满意。",
        "一、开放三百天；\n二、观众满意。",
      ],
      ["a year", "年度", "2024", "2024"],
    ])("%s is written on leaving its field, and undone", async (_, name, typed, written) => {
      await tab("表单");
      await field(name).fill(typed);
      await frame.getByRole("heading", { name: "绩效目标", exact: true }).click();
      await expectValue(page, written);
      await expectUndo(`修改“${name}”`);
    });

    test("a category is chosen from its list", async () => {
      await button("显示项目类别的可选内容").click();
      await frame.getByRole("option", { name: "一次性项目" }).click();
      await expectValue(page, "一次性项目");
      await expectUndo("修改“项目类别”");
    });

    test("the difference follows what is typed, before it is written", async () => {
      const total = frame.getByRole("group", { name: "年度资金申请总额" });
      await field("年度资金申请总额").fill("25");
      await total.getByText("5 万元").waitFor();
      await field("年度资金申请总额").press("Escape");
      await total.getByText("5 万元").waitFor({ state: "detached" });
      expect(await valuesOf(page)).toEqual(untouched);
    });

    test("the form is converted to 元, every amount exactly, and back in one step", async () => {
      await field("金额单位").selectOption("元");
      await button(/^换算 \d 项金额$/).click();
      await expectValue(page, "200000");
      await expectUndo("换算为元");
    });

    test("an indicator is added below its group, moved and removed, each undone by itself", async () => {
      const count = await frame.locator("li.indicator").count();
      await button("在“服务对象满意度”下再加一行").click();
      await frame.getByLabel(/^三级指标，服务对象满意度第 \d 行$/).fill("投诉处理及时率");
      await frame.getByLabel(/^指标值，服务对象满意度第 \d 行$/).fill("≥95%");
      await frame.getByRole("heading", { name: "绩效指标", exact: true }).click();
      await expectValue(page, "投诉处理及时率");
      await frame.getByRole("listitem", { name: "投诉处理及时率" }).waitFor();
      const names = (): Promise<string[]> =>
        frame
          .locator(".indicator-name textarea")
          .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
      const before = await names();
      await button("上移“投诉处理及时率”").click();
      await frame.waitForFunction(
        (last) =>
          [...document.querySelectorAll<HTMLTextAreaElement>(".indicator-name textarea")].at(-1)?.value ===
          last,
        before.at(-2),
      );
      await button("删除“投诉处理及时率”").click();
      await expectValue(page, "投诉处理及时率", false);
      await frame.waitForFunction(
        (wanted) => document.querySelectorAll("li.indicator").length === wanted,
        count,
      );
      for (const change of ["删除指标“投诉处理及时率”", "移动一项指标"]) {
        await button(`撤消：${change}`).click();
        await told(`已撤消：${change}。`);
      }
      await expectUndo("添加一项指标");
    });

    test("a target is made of its parts", async () => {
      const title = "文化馆业务考评任务完成率";
      await button(`“${title}”的级别、备注和指标值编辑`).click();
      const editor = frame.getByRole("group", { name: "按符号、数字、单位填写指标值" });
      await editor.getByLabel("符号").selectOption("≥");
      await editor.getByLabel("数字").fill("98");
      await editor.getByLabel("单位").fill("%");
      await editor.getByText("将写为：≥98%").waitFor();
      await editor.getByRole("button", { name: "写入" }).click();
      await expectValue(page, "≥98%");
      await expectUndo("修改“年度指标值”");
    });

    test("findings are filtered by severity and gone through, and each shows its cell", async () => {
      await tab("检查");
      const cards = frame.locator(".findings [role=listitem]");
      await cards.first().waitFor();
      const all = await cards.count();
      await frame.getByRole("radio", { name: /^提示/ }).check();
      const hints = await cards.count();
      expect(hints).toBeGreaterThan(3);
      expect(hints).toBeLessThan(all);
      await button("下一处").click();
      await frame.getByText(`1 / ${hints}`).waitFor();
      await button("下一处").click();
      await button("上一处").click();
      await frame.getByText(`1 / ${hints}`).waitFor();
      const cell = await frame.locator(".finding[aria-current] .cell").textContent();
      const { row, column } = cellOf(cell ?? "");
      await expectSelected(page, row, column);
      await frame.getByRole("radio", { name: /^全部/ }).check();
    });

    test("a fix is made after a look at what it changes, all safe ones as one step", async () => {
      const card = frame.locator(".finding", { hasText: "“=100百分比”写法不规范" });
      await card.getByRole("button", { name: "改为" }).first().click();
      const preview = frame.getByRole("group", { name: "改动预览" });
      await preview.getByRole("button", { name: "应用" }).click();
      await expectValue(page, "=100%");
      await expectUndo("应用 1 处修改建议");
      await button(/^应用全部可靠的修改（3）/).click();
      await preview.getByRole("button", { name: "应用" }).click();
      await expectValue(page, "=99%");
      await expectUndo("应用 3 处修改建议");
    });

    test("a finding is waived with a reason, listed apart, and taken back", async () => {
      const cards = frame.locator(".findings [role=listitem]");
      const all = await cards.count();
      await cards.first().getByRole("button", { name: "不处理" }).click();
      await frame.getByLabel("不处理的理由（随工作簿保存）").fill("上级文件如此规定");
      await frame.getByRole("button", { name: "保存" }).click();
      await frame.getByText("已说明不处理的（1）").click();
      await frame.getByText("理由：上级文件如此规定").waitFor();
      expect(await cards.count()).toBe(all - 1);
      await button("恢复检查").click();
      await frame.getByText("已说明不处理的").waitFor({ state: "detached" });
      expect(await cards.count()).toBe(all);
    });

    test("language and colours are changed at once", async () => {
      await button("设置与帮助").click();
      await frame.getByLabel("语言").selectOption("en-US");
      await frame.getByLabel("Colours").selectOption("dark");
      await frame.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
      await frame.getByRole("tab", { name: "Overview" }).waitFor();
      expect(await frame.locator("html").getAttribute("lang")).toBe("en-US");
      await frame.getByLabel("Language").selectOption("auto");
      await frame.getByLabel("颜色").selectOption("auto");
      await frame.waitForFunction(() => document.documentElement.dataset["theme"] === "light");
    });
  });
}

/** `F24` is row 23, column 5. */
function cellOf(name: string): { readonly row: number; readonly column: number } {
  return { row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - "A".charCodeAt(0) };
}
