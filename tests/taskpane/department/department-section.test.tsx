/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { languages } from "../../../src/core/language/language";
import { departmentPaneInEnglish } from "../../../src/taskpane/department/messages/en-US";
import { departmentPaneInChinese } from "../../../src/taskpane/department/messages/zh-CN";
import { readFormFile } from "../../helpers/form-files";
import { openPane } from "../helpers/open-pane";

jest.setTimeout(20_000); // the pane's parts load one by one, on a machine that may have other work

const grids = [readFormFile("baoshan-2023"), readFormFile("real/shanghai_2026_a")];
const control = (department: string) =>
  screen.findByRole("textbox", { name: `“${department}”的控制数，单位万元` });
const police = "上海市公安局宝山分局";
const roads = "示例市青湖区建设和管理委员会";

test("the roll-up is made of all forms, in the user's unit; the toast says where it is and offers undo", async () => {
  const { excel, user } = await openPane(grids, { settings: { unit: "元" } });
  await user.click(await screen.findByRole("button", { name: "生成汇总表" }));
  const told = await screen.findByText(/^汇总完成，见工作表“汇总”和“部门汇总”。/);
  expect(excel.calls).toContain("rollUp 4 元 0");
  await user.click(within(told.parentElement ?? told).getByRole("button", { name: "撤消" }));
  expect(excel.calls).toContain("undoLast");
});

test("the report is made in the user's language", async () => {
  const { excel, user } = await openPane(grids, { language: "en-US" });
  await user.click(await screen.findByRole("button", { name: "Make the check report" }));
  await screen.findByText("The check report is on the sheet “检查报告”.");
  expect(excel.calls).toContain("makeReport 4 en-US");
});

test("what takes long can be stopped, which is told once nothing goes on any more", async () => {
  const { excel, user } = await openPane(grids);
  let goOn: () => void = () => undefined;
  excel.next("rollUp", { after: new Promise<void>((resolve) => (goOn = resolve)) });
  await user.click(await screen.findByRole("button", { name: "生成汇总表" }));
  await screen.findByText("正在生成汇总表…");
  await user.click(screen.getByRole("button", { name: "停止" }));
  expect(screen.queryByText("正在生成汇总表…")).toBeNull();
  goOn();
  await screen.findByText("已停止，没有生成或更新汇总表，工作簿没有改动。");
  expect(screen.queryByText(/^汇总完成/)).toBeNull();
});

test("a control figure is kept in the workbook, and compared with what its department asks for", async () => {
  const { excel, user } = await openPane(grids);
  await user.click(await screen.findByRole("button", { name: "按部门填写控制数" }));
  await user.type(await control(police), "2亿元{Enter}");
  // 3391.32 + 14171.65 + 3313.50 against 20000 万元
  await screen.findByText("超出控制数 876.47 万元");
  await screen.findByText("1 个部门的年度申请超出控制数");
  expect(excel.calls.at(-1)).toBe(
    `writeControlFigures [{"department":"${police}","amount":"20000","currency":"万元"}]`,
  );
  expect((await control(police)).getAttribute("value")).toBe("20,000");
  await user.type(await control(roads), "22,614.51");
  await user.tab();
  await screen.findByText("与控制数一致");
  await screen.findByText("全部部门年度申请合计超出控制数 876.47 万元");
});

test("what is no amount is told and not kept; a figure is taken away by emptying it", async () => {
  const { excel, user } = await openPane(grids);
  await user.click(await screen.findByRole("button", { name: "按部门填写控制数" }));
  await user.type(await control(police), "未定{Enter}");
  await screen.findByText("请填写金额，如 20000 或 1,234.56。");
  expect((await control(police)).getAttribute("aria-invalid")).toBe("true");
  expect(excel.calls.filter((call) => call.startsWith("writeControlFigures"))).toEqual([]);
  await user.clear(await control(police));
  await user.type(await control(police), "1{Enter}");
  await screen.findByText(/^超出控制数/);
  await user.clear(await control(police));
  await user.tab();
  await waitFor(() => {
    expect(screen.queryByText(/^超出控制数/)).toBeNull();
  });
  expect(excel.calls.at(-1)).toBe("writeControlFigures []");
});

test("Escape brings a control figure back that is being typed, and then is Excel's again", async () => {
  const { user } = await openPane(grids);
  await user.click(await screen.findByRole("button", { name: "按部门填写控制数" }));
  const input = await control(police);
  await user.type(input, "未定{Enter}");
  expect(fireEvent.keyDown(input, { key: "Escape" })).toBe(false);
  expect([input.getAttribute("value"), input.getAttribute("aria-invalid")]).toEqual(["", "false"]);
  expect(fireEvent.keyDown(input, { key: "Escape" })).toBe(true);
});

test("the report to print is saved as a page", async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return "blob:report";
  };
  URL.revokeObjectURL = () => undefined;
  const names: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const { user } = await openPane(grids);
  await user.click(await screen.findByRole("button", { name: "下载打印版报告" }));
  await screen.findByText(/^打印版报告已下载/);
  click.mockRestore();
  expect(names).toEqual(["检查报告.html"]);
  expect(saved.map(({ type }) => type)).toEqual(["text/html"]);
});

test.each(languages)("axe finds nothing to complain about, in %s", async (language) => {
  const { user } = await openPane(grids, { language });
  const name = language === "zh-CN" ? "汇总与报告" : "Summary and report";
  const region = await screen.findByRole("region", { name });
  await user.click(within(region).getByRole("button", { expanded: false }));
  const { violations } = await axe.run(region, { rules: { "color-contrast": { enabled: false } } });
  expect(violations).toEqual([]);
});

test("both languages have every text, with the same placeholders", () => {
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, text] of Object.entries(departmentPaneInChinese))
    expect(holes(departmentPaneInEnglish[key as keyof typeof departmentPaneInChinese])).toEqual(holes(text));
});

/** office-js issue 2700: downloads do nothing in Excel for Mac, and do not say so. */
test("where pages cannot save files no page is offered to print, but the report's sheet", async () => {
  Object.assign(window, { Office: { context: { platform: "Mac" } } });
  await openPane(grids);
  await screen.findByRole("button", { name: "生成检查报告" });
  expect(screen.queryByRole("button", { name: "下载打印版报告" })).toBeNull();
  Reflect.deleteProperty(window, "Office");
});
