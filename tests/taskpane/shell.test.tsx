/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { ErrorBoundary } from "../../src/taskpane/shell/error-boundary";
import { loadedLater } from "../../src/taskpane/shell/loaded-later";
import type { Grid } from "../../src/core/grid/grid";
import { emptyProject } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { readFormFile } from "../helpers/form-files";
import { planToGrid } from "../helpers/plan-to-grid";
import { openPane, openWithoutExcel } from "./helpers/open-pane";

const blank: Grid = { name: "Sheet1", cells: [], merges: [] };
const seed = readFormFile("baoshan-2023");
const emptyForm = planToGrid(planSheet(emptyProject, layouts["shanghai-2026"]));

describe("a workbook without forms", () => {
  test("is met with three steps, two ways to begin, a sample and the other layouts", async () => {
    await openPane([blank]);
    const view = within(screen.getByRole("tabpanel"));
    expect(view.getByText(/还没有申报表/)).toBeTruthy();
    expect(view.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "插入申报表",
      "导入已有的表",
      "打开示例",
      "上海 2023 年格式",
    ]);
  });

  test("gets a form of the layout that the user prefers, and shows it", async () => {
    const { excel, user, pane } = await openPane([blank], { settings: { layout: "shanghai-2023" } });
    await user.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "插入申报表" }));
    expect(excel.calls).toContain("insertForm shanghai-2023");
    expect(await screen.findByText(/已插入工作表“申报表”/)).toBeTruthy();
    expect(pane.store.getState().view).toBe("form");
  });
});

describe("a sheet with cells far away", () => {
  const far = { row: 5000, column: 1, text: "误留的字", value: "误留的字" };
  const reaching = (grid: Grid): Grid => ({ ...grid, cells: [...grid.cells, far] });
  const said = /从 B5001 起有 1 个单元格没有读取：每张工作表只读 2000 行、60 列。那里如有申报表/;

  test("is told of below the forms", async () => {
    await openPane([reaching(seed)]);
    expect(screen.getByText(said)).toBeTruthy();
  });

  test("is told of where no form was found, too", async () => {
    await openPane([reaching({ ...blank, cells: [{ row: 0, column: 0, text: "台账", value: "台账" }] })]);
    expect(screen.getByText(/还没有申报表/)).toBeTruthy();
    expect(screen.getByText(said)).toBeTruthy();
  });

  test("is not spoken of where all was read", async () => {
    await openPane([seed]);
    expect(screen.queryByText(/没有读取/)).toBeNull();
  });
});

describe("the tabs", () => {
  test("are gone through with the arrow keys, and show how many findings are open", async () => {
    const { user } = await openPane([seed]);
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      "总览",
      "表单",
      expect.stringMatching(/^检查\d+$/),
      "导入",
    ]);
    tabs[0]?.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { selected: true })).toBe(document.activeElement);
    expect(document.activeElement?.textContent).toMatch(/^检查/);
  });

  test("say nothing of findings where there are none", async () => {
    await openPane([blank]);
    expect(screen.getByRole("tab", { name: "检查" })).toBeTruthy();
  });
});

describe("the commands", () => {
  test("检查本表 reads the active sheet, marks its findings and shows them", async () => {
    const { excel, user, pane } = await openPane([seed, emptyForm]);
    await user.click(screen.getByRole("button", { name: "检查本表" }));
    const marked = excel.calls.find((call) => call.startsWith("markFindings"));
    const count = pane.store.getState().sheets?.[0]?.forms.flatMap(({ findings }) => findings).length;
    expect(marked).toBe(`markFindings ${count}`);
    expect(await screen.findAllByRole("article")).not.toHaveLength(0);
  });

  test.each([
    ["插入", "上海 2023 年格式"],
    ["更多操作", "检查全部"],
  ])("%s opens its menu at the first press, which loads it", async (button, item) => {
    const { user } = await openPane([seed]);
    await user.click(screen.getByRole("button", { name: button }));
    expect(await screen.findByRole("menuitem", { name: item })).toBeTruthy();
  });

  test("检查本表 says so where the sheet has no form, and stays where it is", async () => {
    const { user, pane } = await openPane([blank, seed]);
    await user.click(screen.getByRole("button", { name: "检查本表" }));
    expect(await screen.findByText("这张工作表上没有找到申报表。")).toBeTruthy();
    expect(pane.store.getState().view).toBe("overview");
  });

  test("撤消 names what it takes back", async () => {
    const { user, pane, excel } = await openPane([seed]);
    const form = pane.store.getState().sheets?.[0]?.forms[0];
    if (!form) throw new Error("The seed form is not there");
    await act(() => pane.editField(form, "name", "新名称"));
    await user.click(await screen.findByRole("button", { name: "撤消：修改“项目名称”" }));
    expect(await screen.findByText("已撤消：修改“项目名称”。")).toBeTruthy();
    expect(excel.calls).toContain("undoLast");
    expect(pane.store.getState().sheets?.[0]?.forms[0]?.form.project.name).toBe("区特保队伍经费");
  });
});

test("while Excel keeps the pane waiting, it says what the user can do", async () => {
  const { excel } = await openPane([seed]);
  act(() => {
    excel.wait(true);
  });
  expect(screen.getByText("如果有单元格正在编辑，请先按回车结束编辑。")).toBeTruthy();
  act(() => {
    excel.wait(false);
  });
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("what takes long shows how far it is, once that is known", async () => {
  const { excel, pane } = await openPane([seed]);
  let goOn: () => void = () => undefined;
  excel.next("readWorkbook", { after: new Promise<void>((resolve) => (goOn = resolve)) });
  act(() => {
    void pane.refresh();
  });
  const bar = await screen.findByRole("progressbar", { name: "正在读取工作簿…" });
  expect(bar.getAttribute("aria-valuenow")).toBeNull();
  act(() => {
    const [task] = pane.store.getState().tasks;
    if (task) pane.store.setState({ tasks: [{ ...task, progress: { done: 100, all: 500 } }] });
  });
  const known = screen.getByRole("progressbar", { name: "正在读取工作簿…" });
  expect([known.getAttribute("aria-valuenow"), known.style.width]).toEqual(["100", "20%"]);
  expect(screen.getByText("100/500 张")).toBeTruthy();
  await act(async () => {
    goOn();
    await Promise.resolve();
  });
});

test("a view that fails leaves the pane standing, and can be shown again", async () => {
  const log = jest.spyOn(console, "error").mockReturnValue();
  let isBroken = true;
  const Broken = () => {
    if (isBroken) throw new Error("broken");
    return <p>又好了</p>;
  };
  render(
    <ErrorBoundary instead={(retry) => <button onClick={retry}>重新显示</button>}>
      <Broken />
    </ErrorBoundary>,
  );
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "重新显示" }));
  expect(screen.getByText("又好了")).toBeTruthy();
  log.mockRestore();
});

test("a view that could not be loaded is loaded anew when it is shown again", async () => {
  const log = jest.spyOn(console, "error").mockReturnValue();
  const load = jest.fn<Promise<ComponentType>, []>();
  load.mockRejectedValueOnce(new Error("no network")).mockResolvedValue(() => <p>已经加载</p>);
  const View = loadedLater(load);
  const instead = (retry: () => void) => <button onClick={retry}>重新显示</button>;
  const { rerender } = render(
    <ErrorBoundary instead={instead}>
      <View />
    </ErrorBoundary>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "重新显示" }));
  expect(await screen.findByText("已经加载")).toBeTruthy();
  // What has been loaded once is there at once.
  rerender(<View />);
  expect(screen.getByText("已经加载")).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
  log.mockRestore();
});

describe("without Excel", () => {
  test("a browser checks files, and one sentence says what needs Excel", async () => {
    openWithoutExcel("browser");
    expect(screen.getByText(/请在 Excel 中打开本面板/)).toBeTruthy();
    expect(await screen.findByRole("button", { name: "选择文件…" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "检查本表" })).toBeNull();
  });

  test("a library that does not load is told as such", () => {
    openWithoutExcel("failed");
    expect(screen.getByText(/Excel 的脚本没有加载成功/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "重新加载" })).toBeTruthy();
  });
});
