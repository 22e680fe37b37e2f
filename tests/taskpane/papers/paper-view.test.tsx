/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen, within } from "@testing-library/react";
import type { PaperContents } from "../../../src/core/form/paper-contents";
import { planPaper } from "../../../src/core/layout/papers/plan-paper";
import { filledPaper, monitoringPaper } from "../../helpers/filled-paper";
import { planToGrid } from "../../helpers/plan-to-grid";
import { openPane } from "../helpers/open-pane";

async function opened(paper: PaperContents, language: "zh-CN" | "en-US" = "zh-CN") {
  const pane = await openPane([planToGrid(planPaper(paper))], { language });
  await pane.user.click(screen.getByRole("tab", { name: language === "zh-CN" ? /表单/ : /Form/ }));
  const heading = language === "zh-CN" ? "总分和评价" : "Total and conclusions";
  const heads = paper.kind === "monitoring" ? (language === "zh-CN" ? "绩效指标" : "Indicators") : heading;
  await screen.findByRole("heading", { name: heads });
  return pane;
}

const card = (name: string) => within(screen.getByRole("group", { name }));

test("a 自评表 is filled in field by field, and each figure says how it came about on demand", async () => {
  const { user } = await opened(filledPaper(["40条", "及时", "12件", "95%"]));
  const money = card("年度资金总额");
  const how = "10 × 215,457.60 ÷ 250,000.00 = 8.62";
  expect(screen.queryByText(how)).toBeNull();
  for (const button of money.getAllByRole("button", { name: "怎么算的" })) await user.click(button);
  expect(money.getByText(how)).toBeTruthy();
  expect(money.getByText("215,457.60 ÷ 250,000.00 = 86.18%")).toBeTruthy();
});

test("what is typed is computed at once, before it is written", async () => {
  const { user } = await opened(filledPaper(["40条", "及时", "12件", "95%"]));
  const river = card("保洁河道");
  expect(river.getByText("应为 23.81")).toBeTruthy();
  const actual = river.getByLabelText("实际完成值，保洁河道");
  await user.clear(actual);
  await user.type(actual, "21条");
  expect(river.getByText("应为 12.5")).toBeTruthy();
});

test("what is typed is written into its own field", async () => {
  const { user, excel } = await opened(filledPaper([]));
  await user.type(card("保洁河道").getByLabelText("实际完成值，保洁河道"), "42条");
  await user.tab();
  expect(excel.calls).toContain("editField paper.indicators.0.actual 42条");
});

test("of a target in words the bands are offered, and one that was partly reached says between which points to choose", async () => {
  const { user } = await opened(filledPaper([undefined, "部分达成预期指标"]));
  const timely = card("保洁及时性");
  expect(timely.getByText("按部分完成计 15～20 分，请填得分。")).toBeTruthy();
  expect(card("保洁河道").queryByText(/请填得分/)).toBeNull();
  await user.click(timely.getByLabelText("显示实际完成值的可选内容"));
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "达成预期指标",
    "部分达成预期指标",
    "未达成预期指标",
  ]);
});

const half: PaperContents = {
  ...monitoringPaper(),
  indicators: monitoringPaper().indicators.map((indicator, at) => ({
    ...indicator,
    toDate: ["10条", "及时", "3件", "95%"][at] ?? "",
  })),
};

test("a 监控表 shows a light with a word for each indicator and for the whole", async () => {
  await opened(half);
  expect(card("保洁河道").getByText(/红灯 · 严重滞后/)).toBeTruthy();
  expect(card("有效投诉").getByText(/绿灯 · 正常/)).toBeTruthy();
  expect(screen.getByText(/总体 红灯 · 严重滞后/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "总分和评价" })).toBeNull();
});

test("the likelihood is chosen from the form's own three words", async () => {
  const { user, excel } = await opened(half);
  await user.click(card("保洁河道").getByLabelText("显示完成目标可能性的可选内容"));
  await user.click(screen.getByRole("option", { name: "有可能" }));
  expect(excel.calls).toContain("editField paper.indicators.0.likelihood 有可能");
  expect(await card("保洁河道").findByDisplayValue("有可能")).toBeTruthy();
});

test("the same in English", async () => {
  await opened(half, "en-US");
  expect(card("保洁河道").getByText(/Red · far behind/)).toBeTruthy();
});
