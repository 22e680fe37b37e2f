/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { act, screen, within } from "@testing-library/react";
import { emptyProject } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { readFormFile } from "../../helpers/form-files";
import { planToGrid } from "../../helpers/plan-to-grid";
import { openPane, type OpenedPane } from "../helpers/open-pane";

const seed = readFormFile("baoshan-2023");
const blank = planToGrid(planSheet(emptyProject, layouts["shanghai-2026"]));
const note = {
  name: "说明",
  cells: [{ row: 0, column: 0, text: "内部说明", value: "内部说明" }],
  merges: [],
};

async function before(grids: Parameters<typeof openPane>[0]): Promise<OpenedPane> {
  const opened = await openPane(grids);
  await opened.user.click(screen.getByRole("button", { name: "更多操作" }));
  await opened.user.click(await screen.findByRole("menuitem", { name: "报送前检查" }));
  await screen.findByRole("heading", { name: "报送前检查" });
  return opened;
}

const step = async (name: RegExp) => {
  const heading = await screen.findByRole("heading", { level: 3, name });
  const item = heading.closest("li");
  if (!item) throw new Error("A step's heading stands in the step");
  return within(item);
};

test("the menu leads to one list of all steps, in the order in which they are gone through", async () => {
  await before([seed]);
  await step(/^错误和警告/);
  expect(screen.getAllByRole("heading", { level: 3 }).map((own) => own.textContent.split(" ")[0])).toEqual([
    "错误和警告",
    "待填",
    "说明了不处理的",
    "表上的标记",
    "版面",
    "名称和金额",
    "打印",
    "报送",
  ]);
});

test("errors lead to the findings of the whole workbook", async () => {
  const { user } = await before([seed]);
  await user.click((await step(/^错误和警告/)).getByRole("button", { name: "逐条处理" }));
  expect(screen.getByRole("tab", { name: /检查/ }).getAttribute("aria-selected")).toBe("true");
  expect((await screen.findByLabelText<HTMLInputElement>("整个工作簿")).checked).toBe(true);
});

test("what is still empty is named form by form, and a press leads to filling it in", async () => {
  const { user, excel } = await before([blank]);
  const empty = await step(/^待填/);
  await user.click(empty.getByRole("button", { name: /未填项目名称.*项/ }));
  expect(excel.calls.filter((call) => call.startsWith("showCell s0"))).toHaveLength(1);
  expect(await screen.findByText(/已填 \d+\/\d+/)).toBeTruthy();
});

test("a finding that was let stand is told with its reason, and counts no more as an error", async () => {
  const { user, pane } = await openPane([seed]);
  await act(() => pane.checkSheet());
  const first = (await screen.findAllByRole("button", { name: "不处理" }))[0];
  if (!first) throw new Error("The seed form has findings");
  await user.click(first);
  await user.type(screen.getByLabelText(/不处理的理由/), "上级已批准");
  await user.click(screen.getByRole("button", { name: "保存" }));
  await act(() => pane.checkBeforeHandIn());
  const waived = await step(/^说明了不处理的/);
  await user.click(waived.getByRole("button", { name: "查看理由" }));
  expect(waived.getByText(/理由：上级已批准/)).toBeTruthy();
  expect((await step(/^报送/)).getByText(/收件人用本助手也看得到/)).toBeTruthy();
});

test("marks are cleared from here, and the step then says that there are none", async () => {
  const { user, pane } = await openPane([seed]);
  await act(() => pane.checkSheet());
  await act(() => pane.checkBeforeHandIn());
  const marks = await step(/^表上的标记/);
  expect(marks.getByText(/1 张工作表上还有检查时涂的颜色/)).toBeTruthy();
  await user.click(marks.getByRole("button", { name: "清除标记" }));
  expect(await marks.findByText("表上没有检查标记。")).toBeTruthy();
});

test("cut texts and a page too wide are named with their cells, and one press mends both", async () => {
  const { user, excel } = await before([seed]);
  const page = await step(/^版面/);
  expect(page.getByText(/个单元格的文字显示不全（[A-Z]+\d+/)).toBeTruthy();
  expect(page.getByText(/比一页宽/)).toBeTruthy();
  await user.click(page.getByRole("button", { name: "调整行高和页宽" }));
  expect(await page.findByText("文字都能看全，每张表都是一页宽。")).toBeTruthy();
  expect(excel.calls).toContain("makePrintable 1");
});

test("sums stand by year, and sheets that are no forms are named as what would be sent with them", async () => {
  await before([seed, note]);
  expect((await step(/^名称和金额/)).getAllByText(/2023 年：\d 张，年度资金合计 [\d,.]+ 万元/)).toHaveLength(
    1,
  );
  expect((await step(/^报送/)).getByText(/还有 1 张工作表不是这些表（说明）/)).toBeTruthy();
});
