/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { screen } from "@testing-library/react";
import type { Grid } from "../../src/core/grid/grid";
import { readFormFile } from "../helpers/form-files";
import { planPaper } from "../../src/core/layout/papers/plan-paper";
import { filledPaper } from "../helpers/filled-paper";
import { planToGrid } from "../helpers/plan-to-grid";
import { openPane } from "./helpers/open-pane";

const blank: Grid = { name: "Sheet1", cells: [], merges: [] };
const seed = readFormFile("baoshan-2023");

async function chosen(grids: readonly Grid[], item: string): Promise<readonly string[]> {
  const { user, excel } = await openPane(grids);
  await user.click(screen.getByRole("button", { name: "插入" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
  return excel.calls;
}

test("由全部申报表生成自评表 makes one of each form, and says how many", async () => {
  const calls = await chosen([seed], "由全部申报表生成自评表");
  expect(
    await screen.findByText(/已由申报表生成 3 张绩效自评表，从工作表“自评 区特保队伍经费”起。/),
  ).toBeTruthy();
  expect(calls).toContain("insertPapers selfEvaluation 3");
});

test("由本表生成监控表 says so where the sheet has no 申报表, and makes nothing", async () => {
  const calls = await chosen([blank, seed], "由本表生成监控表");
  expect(await screen.findByText(/没有找到申报表，没有生成绩效运行监控表/)).toBeTruthy();
  expect(calls.filter((call) => call.startsWith("insertPapers"))).toEqual([]);
});

test("a project that has its paper gets no second one", async () => {
  const { user, excel } = await openPane([seed]);
  for (const sentence of [/已由申报表生成 3 张/, /已经有绩效自评表了/]) {
    await user.click(screen.getByRole("button", { name: "插入" }));
    await user.click(await screen.findByRole("menuitem", { name: "由全部申报表生成自评表" }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  }
  expect(excel.calls.filter((call) => call.startsWith("insertPapers"))).toHaveLength(1);
});

test.each([
  [
    planToGrid(planPaper(filledPaper(["40条", "及时", "12件", "95%"]))),
    /已算出并填入 7 处：.*10 × 215,457.60 ÷ 250,000.00 = 8.62/,
  ],
  [planToGrid(planPaper(filledPaper([], ""))), /没有能算出的空格/],
  [seed, /没有自评表或监控表/],
])("计算本表得分 tells what it computed and how, or why nothing (%#)", async (grid, sentence) => {
  const { user } = await openPane([grid]);
  await user.click(screen.getByRole("button", { name: "更多操作" }));
  await user.click(await screen.findByRole("menuitem", { name: "计算本表得分" }));
  expect(await screen.findByText(sentence)).toBeTruthy();
});
