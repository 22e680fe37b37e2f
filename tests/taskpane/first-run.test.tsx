/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { screen, waitFor } from "@testing-library/react";
import { openPane } from "./helpers/open-pane";

const blank = { name: "Sheet1", cells: [], merges: [] };

test("an empty workbook shows three steps, the ways to begin, a sample and the help", async () => {
  await openPane([blank]);
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  for (const name of ["插入申报表", "导入已有的表", "打开示例"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
  expect(screen.getByRole("link", { name: "帮助" }).getAttribute("href")).toBe("support.html");
});

test("the sample opens on a sheet of its own at 表单, and 撤消 takes it away", async () => {
  const { user, pane } = await openPane([blank]);
  await user.click(screen.getByRole("button", { name: "打开示例" }));
  expect(await screen.findByDisplayValue("示例：社区文化服务经费")).toBeTruthy();
  const undo = screen.getAllByRole("button", { name: "撤消" }).at(-1);
  await user.click(undo ?? document.body);
  await waitFor(() => {
    expect(pane.store.getState().message?.text).toBe("已撤消：打开示例。");
  });
});
