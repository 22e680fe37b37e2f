import type { Frame, Page } from "playwright-core";
import type { Workbench } from "../../packages/workbench/tests/open-workbench";
import { openPane } from "./open-pane";
import { expectSheet, expectValue, openAnew, valuesOf } from "./workbench-page";

// A page with a whole spreadsheet, on a machine that may have other work.
jest.setTimeout(60_000);

describe("the user's own layout in the workbench, in a real browser", () => {
  let workbench: Workbench;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    ({ workbench, page, pane } = await openPane());
  }, 120_000);

  afterAll(async () => {
    await workbench.close();
  });

  test("is made of the sheet that is looked at, inserted, and read back", async () => {
    await pane.getByRole("button", { name: "设置与帮助" }).click();
    await pane.getByLabel("版式名称").fill("宝山旧版");
    await pane.getByRole("button", { name: "把当前工作表作为版式" }).click();
    await pane.getByText(/^已保存版式“宝山旧版”/).waitFor();
    await pane.getByRole("button", { name: "插入", exact: true }).click();
    await pane.getByRole("menuitem", { name: "宝山旧版" }).click();
    await expectSheet(page, "申报表");
    // Its labels, none of its values.
    await expectValue(page, "项目名称");
    expect(await valuesOf(page)).not.toContain("区特保队伍经费");
    const name = pane.locator("[id='field-name']");
    await name.fill("按自己的版式填的项目");
    await name.press("Enter");
    await expectValue(page, "按自己的版式填的项目");
    await pane.locator("#tab-overview").click();
    await pane.locator(".form-list").getByText("按自己的版式填的项目").waitFor();
    expect(await pane.locator(".form-list button").count()).toBe(4);
  });

  test("is there again when the page is opened anew", async () => {
    pane = await openAnew(page);
    await pane.getByRole("button", { name: "设置与帮助" }).click();
    await pane.getByRole("list", { name: "已有版式" }).getByText("宝山旧版").waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
