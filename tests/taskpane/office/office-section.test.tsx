/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen, waitFor, within } from "@testing-library/react";
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

test.each(Object.keys(officePaneInChinese) as (keyof typeof officePaneInChinese)[])(
  "%s says the same in both languages",
  (key) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(placeholders(officePaneInEnglish[key])).toEqual(placeholders(officePaneInChinese[key]));
  },
);
