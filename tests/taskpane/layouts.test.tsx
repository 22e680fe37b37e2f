/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { layoutFile, parseLayoutFile } from "../../src/core/layout/learn/layout-file";
import { layoutOfSheet } from "../../src/core/layout/learn/layout-of-sheet";
import type { Grid } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import { deskOf } from "../../src/taskpane/import/desk/desk";
import type { PaneState } from "../../src/taskpane/store/pane-state";
import { readFormFile } from "../helpers/form-files";
import { fakeExcel } from "./helpers/fake-excel";
import { refusing } from "./helpers/keeper-in-memory";
import { openPane, openWithoutExcel, type OpenedPane } from "./helpers/open-pane";

const blank: Grid = { name: "Sheet1", cells: [], merges: [] };
const filled: Grid = { ...readFormFile("made/l12-sichuan"), name: "填好的表" };
const sichuan = layoutOfSheet("四川", filled);
const text = JSON.stringify([sichuan]);

async function openSettings(
  grids: readonly Grid[],
  options: Parameters<typeof openPane>[1] = {},
): Promise<OpenedPane> {
  const opened = await openPane(grids, options);
  await opened.user.click(screen.getByRole("button", { name: "设置与帮助" }));
  await screen.findByRole("heading", { name: "我的版式" });
  return opened;
}

const list = () => within(screen.getByRole("list", { name: "已有版式" }));
const named = ({ userLayouts, workbookLayouts }: Pick<PaneState, "userLayouts" | "workbookLayouts">) => [
  userLayouts.map(({ name }) => name),
  workbookLayouts.map(({ name }) => name),
];
const kept = ({ pane }: OpenedPane) => named(pane.store.getState());

async function make({ user }: OpenedPane, name: string): Promise<void> {
  const input = screen.getByLabelText("版式名称");
  await user.clear(input);
  if (name !== "") await user.type(input, name);
  await user.click(screen.getByRole("button", { name: "把当前工作表作为版式" }));
}

async function give(file: string, content: string): Promise<void> {
  const input = screen.getByLabelText("导入版式文件", { selector: "input" });
  fireEvent.change(input, { target: { files: [new File([content], file)] } });
  await screen.findByText(new RegExp(`“${file}”`));
}

test("the form of the active sheet becomes a layout under its sheet's name, kept on the computer", async () => {
  const opened = await openSettings([filled]);
  expect(screen.getByText("还没有保存版式。")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("版式名称").value).toBe("填好的表");
  await opened.user.click(screen.getByRole("button", { name: "把当前工作表作为版式" }));
  expect(await screen.findByText(/已保存版式“填好的表”/)).toBeTruthy();
  expect(list().getByText("填好的表")).toBeTruthy();
  expect(JSON.parse(opened.keptLayouts() ?? "")).toMatchObject([{ name: "填好的表" }]);
});

test("a layout for the workbook goes with the file, and stays when the pane is opened again", async () => {
  const excel = fakeExcel([filled]);
  const opened = await openSettings([filled], { excel });
  await opened.user.selectOptions(screen.getByLabelText("版式保存到"), "本工作簿");
  await make(opened, "四川");
  await screen.findByText(/已保存版式“四川”/);
  expect([opened.keptLayouts(), await excel.actions.readWorkbookLayouts()]).toMatchObject([
    null,
    [{ name: "四川" }],
  ]);
  expect(kept(opened)).toEqual([[], ["四川"]]);
});

test("a sheet of which none can be made is refused with the reason, and nothing is kept", async () => {
  const opened = await openSettings([readFormFile("made/list-twelve")]);
  await make(opened, "清单");
  expect(await screen.findByText(/这是一行一行列出项目的清单/)).toBeTruthy();
  expect(kept(opened)).toEqual([[], []]);
  expect(opened.keptLayouts()).toBeNull();
});

test("of several forms on the sheet the one with the selected cell becomes the layout", async () => {
  const grid = readFormFile("made/stacked-three-layouts");
  const second = recognise(grid).forms[1]?.range.top ?? 0;
  const opened = await openSettings([grid]);
  act(() => {
    opened.excel.select(0, { row: second + 2, column: 0 });
  });
  await make(opened, "第二份");
  await screen.findByText(/已保存版式“第二份”/);
  const [own] = JSON.parse(opened.keptLayouts() ?? "[]") as { head: unknown }[];
  expect(own?.head).toEqual(layoutOfSheet("第二份", grid, undefined, { row: second, column: 0 }).head);
});

test.each([
  ["", "请先填写版式名称。"],
  ["四川", /已有版式叫“四川”/],
  ["shanghai-2026", /已有版式叫“shanghai-2026”/],
  ["长".repeat(41), "版式名称最多 40 个字。"],
])("the name %s is refused beside its input, before anything is tried", async (name, sentence) => {
  const opened = await openSettings([filled], { layouts: text });
  await make(opened, name);
  expect(screen.getByRole("alert").textContent).toMatch(sentence);
  expect(opened.excel.calls.filter((call) => call.startsWith("makeLayout"))).toEqual([]);
  expect(kept(opened)).toEqual([["四川"], []]);
});

test("where the browser keeps nothing, the user is told that the layout was not kept", async () => {
  const opened = await openSettings([filled], { layouts: refusing });
  await make(opened, "四川");
  expect(await screen.findByText(/版式没有保存到本机/)).toBeTruthy();
  expect(kept(opened)).toEqual([[], []]);
});

test.each([
  ["on the computer", { layouts: '[{"name":"坏的"}]' }],
  ["in the workbook", { excel: fakeExcel([filled], undefined, null) }],
])("damaged layouts %s are told of, and none is offered", async (_, options) => {
  const opened = await openPane([filled], options);
  expect(screen.getByText(/保存的版式已损坏/)).toBeTruthy();
  expect(kept(opened)).toEqual([[], []]);
});

test("a layout is handed round as a file, and taken in from it on another computer", async () => {
  const first = await openSettings([filled], { layouts: text });
  await first.user.click(screen.getByRole("button", { name: "导出“四川”" }));
  const area = await screen.findByLabelText<HTMLTextAreaElement>("版式“四川”的文件内容");
  expect(parseLayoutFile(area.value)).toEqual({ ok: true, value: sichuan });
  act(() => {
    first.pane.show("overview");
  });

  const second = openWithoutExcel("browser");
  act(() => {
    second.show("settings");
  });
  await screen.findAllByRole("heading", { name: "我的版式" });
  expect(screen.queryByRole("button", { name: "把当前工作表作为版式" })).toBeNull();
  await give("四川.json", area.value);
  await waitFor(() => {
    expect(named(second.store.getState())).toEqual([["四川"], []]);
  });
});

test.each([
  [
    "a fault in it",
    layoutFile(sichuan).replace('"name": "四川"', '"name": 4'),
    /第 5 行“layout\.name”：应为 1 到 40 个字的版式名称/,
  ],
  ["labels that say nothing", layoutFile(sichuan).replaceAll("指标", "某某"), /^按这张表的样子填写后/],
  ["a name that is taken", layoutFile(sichuan), /已有版式叫“四川”/],
])("a file with %s is refused with the reason", async (_, content, sentence) => {
  const opened = await openSettings([filled], { layouts: text });
  await give("版式.json", content);
  const alert = within(screen.getByRole("alert"));
  expect(alert.getByText("“版式.json”没有导入：")).toBeTruthy();
  expect(alert.getByText(sentence)).toBeTruthy();
  expect(kept(opened)).toEqual([["四川"], []]);
});

describe("a layout gets another name", () => {
  const other = { ...sichuan, name: "另一个" };
  const options = { layouts: JSON.stringify([sichuan, other]), settings: { layout: "四川" as const } };
  const rename = async ({ user }: OpenedPane, name: string) => {
    await user.click(screen.getByRole("button", { name: "把“四川”改名" }));
    await user.type(screen.getByLabelText("“四川”的新名称"), name, {
      initialSelectionStart: 0,
      initialSelectionEnd: 2,
    });
  };

  test("and stays the one for new forms", async () => {
    const opened = await openSettings([filled], options);
    await rename(opened, "四川 2026{Enter}");
    expect(await screen.findByText("版式“四川”已改名为“四川 2026”。")).toBeTruthy();
    expect(kept(opened)).toEqual([["四川 2026", "另一个"], []]);
    expect(opened.kept().layout).toBe("四川 2026");
  });

  test("unless another one is called so", async () => {
    const opened = await openSettings([filled], options);
    await rename(opened, "另一个{Enter}");
    expect(screen.getByRole("alert").textContent).toMatch(/已有版式叫“另一个”/);
    expect(kept(opened)).toEqual([["四川", "另一个"], []]);
  });

  test("or keeps its own with Escape", async () => {
    const opened = await openSettings([filled], options);
    await rename(opened, "别的{Escape}");
    expect(list().getByText("四川")).toBeTruthy();
    expect(kept(opened)).toEqual([["四川", "另一个"], []]);
  });
});

test("deleting asks once more, and leaves the others", async () => {
  const other = { ...sichuan, name: "另一个" };
  const opened = await openSettings([filled], { layouts: JSON.stringify([sichuan, other]) });
  const button = screen.getByRole("button", { name: "删除“四川”" });
  await opened.user.click(button);
  expect(kept(opened)).toEqual([["四川", "另一个"], []]);
  await opened.user.tab();
  expect(button.textContent).toBe("删除");
  await opened.user.click(button);
  await opened.user.click(screen.getByRole("button", { name: "确认删除 四川" }));
  expect(await screen.findByText(/已删除版式“四川”/)).toBeTruthy();
  expect(kept(opened)).toEqual([["另一个"], []]);
});

describe("an own layout is offered like the official ones", () => {
  const layouts = text;

  test("in a workbook without forms", async () => {
    const { user, excel } = await openPane([blank], { layouts });
    await user.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "四川" }));
    expect(excel.calls).toContain("insertForm 四川");
  });

  test("in the insert menu, first where it is the one for new forms", async () => {
    const { user, excel } = await openPane([filled], { layouts, settings: { layout: "四川" } });
    await user.click(screen.getByRole("button", { name: "插入" }));
    const items = await screen.findAllByRole("menuitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "四川",
      "上海 2023 年格式",
      "上海 2026 年格式",
      "用本表编下一年",
      "用全部申报表编下一年",
      "由本表生成自评表",
      "由本表生成监控表",
      "由全部申报表生成自评表",
      "由全部申报表生成监控表",
    ]);
    await user.click(screen.getByRole("menuitem", { name: "四川" }));
    expect(excel.calls).toContain("insertForm 四川");
  });

  test("as the one for new forms, until it is deleted", async () => {
    const opened = await openSettings([filled], { layouts });
    const select = screen.getByLabelText<HTMLSelectElement>("插入时用的版式");
    await opened.user.selectOptions(select, "四川");
    expect(opened.kept().layout).toBe("四川");
    await act(() => opened.pane.saveLayouts("user", []));
    await waitFor(() => {
      expect(select.selectedOptions[0]?.textContent).toBe("上海 2026 年格式");
    });
  });

  test("for what is imported", async () => {
    const { user, pane } = await openPane([filled], { layouts, settings: { layout: "四川" } });
    await user.click(document.getElementById("tab-import") ?? document.body);
    await user.click(await screen.findByText("用这张表编下一年"));
    const select = await screen.findByLabelText<HTMLSelectElement>("版式");
    expect(select.value).toBe("四川");
    expect(deskOf(pane).store.getState().options.layout).toEqual(sichuan);
    await user.selectOptions(select, "上海 2023 年格式");
    expect(deskOf(pane).store.getState().options.layout).toBe("shanghai-2023");
  });
});
