/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen, within } from "@testing-library/react";
import { planPaper } from "../../../src/core/layout/papers/plan-paper";
import { readFormFile } from "../../helpers/form-files";
import { filledPaper } from "../../helpers/filled-paper";
import { planToGrid } from "../../helpers/plan-to-grid";
import { openPane } from "../helpers/open-pane";

const paper = planToGrid(planPaper(filledPaper(["40条", "及时", "12件", "95%"])));

test("the overview shows each project's papers in one line, with what is missing, and the paragraph", async () => {
  const { user } = await openPane([paper]);
  await user.click(await screen.findByRole("button", { name: "各项目全年进度" }));
  const year = within(screen.getByRole("region", { name: "各项目全年进度" }));
  expect(year.getByText("河道保洁")).toBeTruthy();
  expect(year.getByText("缺申报")).toBeTruthy();
  expect(year.getByRole("button", { name: "自评 91.43 优" })).toBeTruthy();
  expect(year.getByText(/绩效自评的项目1个，平均得分91.43分/)).toBeTruthy();
});

test("a workbook with 申报表 alone has no such part", async () => {
  await openPane([readFormFile("baoshan-2023")]);
  expect(await screen.findByRole("list", { name: "申报表" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "各项目全年进度" })).toBeNull();
});
