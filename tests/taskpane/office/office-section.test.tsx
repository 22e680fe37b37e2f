/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { officePaneInEnglish } from "../../../src/taskpane/office/messages/en-US";
import { officePaneInChinese } from "../../../src/taskpane/office/messages/zh-CN";
import { readFormFile } from "../../helpers/form-files";
import { openPane } from "../helpers/open-pane";

jest.setTimeout(20_000); // the pane's parts load one by one, on a machine that may have other work

const grids = [readFormFile("baoshan-2023"), readFormFile("real/shanghai_2026_a")];

test("the return notes are made of all forms, and can be undone", async () => {
  const { excel, user } = await openPane(grids);
  await user.click(await screen.findByRole("button", { name: "生成退回意见单" }));
  const told = await screen.findByText("退回意见在工作表“退回意见”，各表的建议等级在“等级建议”。");
  expect(excel.calls).toContain("makeReturnNotes 4 zh-CN 15");
  await user.click(within(told.parentElement ?? told).getByRole("button", { name: "撤消" }));
  expect(excel.calls).toContain("undoLast");
});

test("a document for Word is saved among the downloads", async () => {
  const saved: Blob[] = [];
  const made = jest.fn((blob: Blob) => {
    saved.push(blob);
    return "blob:1";
  });
  Object.assign(URL, { createObjectURL: made, revokeObjectURL: jest.fn() });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { user } = await openPane(grids);
  await user.click(await screen.findByRole("button", { name: "下载退回意见单（Word）" }));
  await screen.findByText("退回意见单已下载，可用 Word 打开修改、打印。");
  await waitFor(() => {
    expect(saved.map(({ type }) => type)).toEqual([
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]);
  });
  expect(saved[0]?.size).toBeGreaterThan(2000);
  clicked.mockRestore();
});

const openList = async () => {
  const opened = await openPane(grids);
  await opened.user.click(await screen.findByRole("button", { name: "一体化系统清单" }));
  return opened;
};

test("what the budget system refuses is listed with its cell to go to, before anything is copied", async () => {
  const { excel, user } = await openList();
  await screen.findByText(/^\d+ 处系统不收，请先改正：$/);
  const [first] = screen.getAllByText(/“市民满意度”没有指标值/);
  const button = within(first ?? document.body).getByRole("button");
  expect(button.textContent).toMatch(/F28$/);
  await user.click(button);
  expect(excel.calls.at(-1)).toMatch(/^showCell \S+ 27 5$/);
});

test("the list is copied with tabs, in the columns that were chosen, which are kept", async () => {
  const { user } = await openList();
  const copied: string[] = [];
  jest.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  await user.click(await screen.findByRole("button", { name: "复制清单" }));
  await screen.findByText(/^已复制 \d+ 项指标，可以直接粘贴。$/);
  await user.selectOptions(screen.getByRole("combobox", { name: "清单的列" }), "indicators");
  await user.click(screen.getByRole("button", { name: "复制清单" }));
  await waitFor(() => {
    expect(copied).toHaveLength(2);
  });
  expect(copied.map((text) => text.split("\r\n")[0]?.split("\t").length)).toEqual([13, 6]);
});

test("columns of one's own are kept; one that nobody knows is named, and nothing is kept", async () => {
  const { pane, user } = await openList();
  await user.selectOptions(await screen.findByRole("combobox", { name: "清单的列" }), "own");
  const box = screen.getByRole("textbox", { name: "清单的列名，用顿号隔开" });
  await user.clear(box);
  await user.type(box, "指标名称、颜色");
  await user.tab();
  await screen.findByText(/^“颜色”不知道填什么，没有保存。/);
  expect(pane.store.getState().settings.ownRules.listColumns).toBeUndefined();
  await user.clear(box);
  await user.type(box, "指标名称、指标值");
  await user.tab();
  await waitFor(() => {
    expect(pane.store.getState().settings.ownRules.listColumns).toEqual([
      { header: "指标名称", is: "name" },
      { header: "指标值", is: "value" },
    ]);
  });
});

test("where Excel lets nothing be copied, the text stands there to be copied by hand", async () => {
  const { user } = await openList();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(await screen.findByRole("button", { name: "复制清单" }));
  await screen.findByText("这里的 Excel 不让复制，请全选下面的文字自己复制。");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "绩效指标清单" }).value).toContain(
    "区特保队伍经费",
  );
});

test("the opened list has nothing that assistive tools stumble over", async () => {
  await openList();
  await screen.findByRole("button", { name: "复制清单" });
  const { violations } = await axe.run(screen.getByRole("region", { name: "收表审核" }));
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test.each(Object.keys(officePaneInChinese) as (keyof typeof officePaneInChinese)[])(
  "%s says the same in both languages",
  (key) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(placeholders(officePaneInEnglish[key])).toEqual(placeholders(officePaneInChinese[key]));
  },
);
