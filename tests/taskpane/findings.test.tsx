/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, screen, within } from "@testing-library/react";
import { cellName } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { fixesTogether } from "../../src/taskpane/store/fixes";
import { listFindings } from "../../src/taskpane/store/listed-findings";
import { readFormFile } from "../helpers/form-files";
import { openPane, type OpenedPane } from "./helpers/open-pane";

const seed = readFormFile("baoshan-2023");
const blank: Grid = { name: "Sheet1", cells: [], merges: [] };

/** The pane at its findings. */
async function openFindings(grids: readonly Grid[] = [seed]): Promise<OpenedPane> {
  const opened = await openPane(grids);
  // As a user does who wants all rules to speak, of what is empty too.
  await act(() => opened.pane.checkSheet());
  await screen.findByRole("radio", { name: "本表" });
  return opened;
}

const listed = ({ pane }: OpenedPane) => listFindings(pane.store.getState()).shown;
const articles = () => screen.getAllByRole("article");
const article = (sentence: string | RegExp) => {
  const found = screen.getByText(sentence).closest("article");
  if (!found) throw new Error("The sentence stands in no finding");
  return within(found);
};
const missingTarget = "“市民满意度”没有填写年度指标值。";

describe("the list", () => {
  test("shows every finding of the sheet, errors first, and counts them", async () => {
    const opened = await openFindings();
    expect(articles()).toHaveLength(listed(opened).length);
    const found = listed(opened).map(({ finding }) => finding.severity);
    const words = { error: "错误", warning: "警告", hint: "提示" };
    const shown = articles().map((each) => within(each).getByText(/^(错误|警告|提示)$/).textContent);
    expect(shown).toEqual(found.map((severity) => words[severity]));
    const rank = { error: 0, warning: 1, hint: 2 };
    expect(found).toEqual([...found].sort((one, other) => rank[one] - rank[other]));
    const errors = found.filter((severity) => severity === "error").length;
    expect(screen.getByRole("radio", { name: `错误 ${errors}` })).toBeTruthy();
    expect(screen.getByRole("radio", { name: `全部 ${found.length}` })).toHaveProperty("checked", true);
  });

  test("shows one severity only, where asked to", async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole("radio", { name: /^警告/ }));
    expect(
      new Set(articles().map((each) => within(each).getByText(/^(错误|警告|提示)$/).textContent)),
    ).toEqual(new Set(["警告"]));
  });

  test("goes down the sheet, where asked to", async () => {
    const opened = await openFindings();
    await opened.user.click(screen.getByRole("button", { name: "排列方式和标记" }));
    await opened.user.click(screen.getByRole("radio", { name: "按表中顺序" }));
    const forms = new Map<unknown, number[]>();
    for (const { form, finding } of listed(opened))
      forms.set(form, [...(forms.get(form) ?? []), finding.cell?.row ?? Infinity]);
    expect(articles().map((each) => each.querySelector(".cell")?.textContent)).toEqual(
      listed(opened).map(({ finding: { cell } }) => (cell ? cellName(cell) : "表上没有这一栏")),
    );
    for (const rows of forms.values()) expect(rows).toEqual([...rows].sort((one, other) => one - other));
  });

  test("leads from a sheet without a form to the whole workbook", async () => {
    const { user } = await openPane([blank, seed]);
    await user.click(screen.getByRole("tab", { name: /^检查/ }));
    await user.click(await screen.findByRole("button", { name: "查看整个工作簿" }));
    expect(articles().length).toBeGreaterThan(0);
    expect(screen.getAllByText("区特保队伍经费")).not.toHaveLength(0);
  });

  test("draws only what is near of hundreds of findings, and the current one always", async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ ...seed, name: `表${index}` }));
    const opened = await openFindings(many);
    await opened.user.click(screen.getByRole("radio", { name: "整个工作簿" }));
    const all = listed(opened).length;
    expect(all).toBeGreaterThan(100);
    expect(articles()).toHaveLength(20);
    const [first] = screen.getAllByRole("listitem");
    expect(first?.getAttribute("aria-setsize")).toBe(String(all));
    await opened.user.keyboard("{Shift>}{F8}{/Shift}");
    const last = screen.getAllByRole("listitem").at(-1);
    expect(last?.getAttribute("aria-posinset")).toBe(String(all));
    expect(last?.contains(document.activeElement)).toBe(true);
    expect(articles().length).toBeLessThan(41);
  });
});

describe("going through the findings", () => {
  test("a finding that is pressed becomes the current one, and its cell is shown", async () => {
    const { user, excel } = await openFindings();
    await user.click(article(missingTarget).getByRole("button", { name: /市民满意度/ }));
    expect(excel.calls.at(-1)).toBe("showCell s0 27 5"); // F28
    expect(article(missingTarget).getByText(missingTarget).closest("[aria-current=true]")).not.toBeNull();
  });

  test("F8 goes on, Shift+F8 back, round the ends, from any view", async () => {
    const opened = await openPane([seed]);
    const keys = listed(opened).map(({ key }) => key);
    const current = () => opened.pane.store.getState().current;
    await opened.user.keyboard("{F8}");
    expect(current()).toBe(keys[0]);
    expect(opened.pane.store.getState().view).toBe("findings");
    await opened.user.keyboard("{F8}");
    expect(current()).toBe(keys[1]);
    await opened.user.keyboard("{Shift>}{F8}{F8}{/Shift}");
    expect(current()).toBe(keys.at(-1));
    expect(await screen.findByText(`${keys.length} / ${keys.length}`)).toBeTruthy();
  });
});

describe("fixes", () => {
  const inferred = /前缺少一级指标，按二级指标“社会效益指标”应为“效益指标”。/;

  test("show before and after, and are made only when applied", async () => {
    const { user, excel } = await openFindings();
    await user.click(article(inferred).getByRole("button", { name: "填入“效益指标”" }));
    const preview = within(screen.getByRole("group", { name: "改动预览" }));
    expect(preview.getByRole("listitem").textContent).toBe(
      "B23辖区治安环境 › 一级指标原来（空）→改为效益指标",
    );
    expect(excel.calls).not.toContain("applyFixes 1");
    await user.click(preview.getByRole("button", { name: "应用" }));
    expect(excel.text(0, { row: 22, column: 1 })).toBe("效益指标"); // B23
    expect(await screen.findByText("已应用 1 处修改，可以撤消。")).toBeTruthy();
    expect(screen.queryByText(inferred)).toBeNull();
  });

  test("can be left alone after the preview", async () => {
    const { user, excel } = await openFindings();
    await user.click(article(inferred).getByRole("button", { name: "填入“效益指标”" }));
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("group", { name: "改动预览" })).toBeNull();
    expect(excel.calls.some((call) => call.startsWith("applyFixes"))).toBe(false);
  });

  test("are made all at once as one change, which one press undoes", async () => {
    const opened = await openFindings();
    const fixes = fixesTogether(listed(opened));
    await opened.user.click(screen.getByRole("button", { name: `应用全部可靠的修改（${fixes.length}）` }));
    await opened.user.click(screen.getByRole("button", { name: "应用" }));
    expect(opened.excel.calls.filter((call) => call.startsWith("applyFixes"))).toEqual([
      `applyFixes ${fixes.length}`,
    ]);
    expect(opened.pane.store.getState().changes).toEqual([`应用 ${fixes.length} 处修改建议`]);
  });

  test("name their cell and go to it", async () => {
    const { user, excel } = await openFindings();
    await user.click(article(inferred).getByRole("button", { name: "填入“效益指标”" }));
    await user.click(screen.getByRole("button", { name: "转到 B23" }));
    expect(excel.calls.at(-1)).toMatch(/^showCell/);
    expect(excel.calls).not.toContain("applyFixes 1");
  });

  test("of all at once leave out those whose box is not ticked", async () => {
    const { user, excel } = await openFindings();
    await user.click(screen.getByRole("button", { name: /^应用全部可靠的修改/ }));
    const boxes = screen.getAllByRole("checkbox", { name: /^应用 .+ 的修改$/ });
    await user.click(screen.getByRole("checkbox", { name: "应用 B23 的修改" }));
    await user.click(screen.getByRole("button", { name: "应用" }));
    expect(excel.calls).toContain(`applyFixes ${boxes.length - 1}`);
    expect(excel.text(0, { row: 22, column: 1 })).toBe("");
    expect(screen.getByText(inferred)).toBeTruthy();
  });

  test("of all at once are not made where no box is ticked", async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole("button", { name: /^应用全部可靠的修改/ }));
    for (const box of screen.getAllByRole("checkbox", { name: /^应用 .+ 的修改$/ })) await user.click(box);
    expect(screen.getByRole("button", { name: "应用" })).toHaveProperty("disabled", true);
  });

  test("never touch a field twice in one go", async () => {
    const opened = await openFindings();
    const touched = fixesTogether(listed(opened)).flatMap(({ form, fix }) =>
      fix.map((change) => `${form.form.range.top} ${change.kind === "set" ? change.field : change.index}`),
    );
    expect(new Set(touched).size).toBe(touched.length);
  });
});

describe("a finding that may stand", () => {
  async function waived(): Promise<OpenedPane> {
    const opened = await openFindings();
    await opened.user.click(article(missingTarget).getByRole("button", { name: "不处理" }));
    await opened.user.type(screen.getByLabelText(/不处理的理由/), "年底才调查{Enter}");
    return opened;
  }

  test("needs a reason", async () => {
    const { user, excel } = await openFindings();
    await user.click(article(missingTarget).getByRole("button", { name: "不处理" }));
    expect(screen.getByRole("button", { name: "保存" })).toHaveProperty("disabled", true);
    await user.type(screen.getByLabelText(/不处理的理由/), " {Enter}");
    expect(excel.calls).not.toContain("writeWaivers 1");
  });

  test("is kept in the workbook, leaves the list and the count, and is listed with its reason", async () => {
    const opened = await waived();
    expect(await opened.excel.actions.readWaivers()).toMatchObject([
      { project: "区特保队伍经费", rule: "target-missing", reason: "年底才调查" },
    ]);
    expect(listed(opened).map(({ finding }) => finding.cell)).not.toContainEqual({ row: 27, column: 5 });
    expect(screen.getByRole("tab", { name: /^检查/ }).textContent).toBe(`检查${listed(opened).length}`);
    expect(screen.queryByText("理由：年底才调查")).toBeNull();
    await opened.user.click(screen.getByText("已说明不处理的（1）"));
    expect(article(missingTarget).getByText("理由：年底才调查")).toBeTruthy();
  });

  test("is checked again when that is taken back", async () => {
    const opened = await waived();
    await opened.user.click(screen.getByText("已说明不处理的（1）"));
    await opened.user.click(screen.getByRole("button", { name: "恢复检查" }));
    expect(await opened.excel.actions.readWaivers()).toEqual([]);
    expect(listed(opened).map(({ finding }) => finding.cell)).toContainEqual({ row: 27, column: 5 });
  });

  test("comes back when its field says something else", async () => {
    const opened = await waived();
    const other = { row: 27, column: 5 };
    await act(async () => {
      opened.excel.type(0, other, "100%");
      await opened.pane.refresh();
    });
    expect(
      opened.pane.store.getState().sheets?.[0]?.forms[0]?.form.project.indicators.annual.length,
    ).toBeGreaterThan(0);
    const stillWaived = listFindings(opened.pane.store.getState()).waived;
    expect(stillWaived).toEqual([]);
  });
});

test("what cannot be judged stands apart, is not counted, and is drawn when it is opened", async () => {
  const withoutUnit = {
    ...seed,
    cells: seed.cells.map((cell) => ({ ...cell, text: cell.text.replace(/万元/g, "") })),
  };
  const opened = await openFindings([withoutUnit]);
  const title = screen.getByText(/^无法判断的（\d+）$/);
  const apart = within(title.closest("details") as HTMLElement);
  expect(apart.queryAllByRole("article", { hidden: true })).toEqual([]);
  await opened.user.click(title);
  const entries = apart.getAllByRole("article");
  expect(title.textContent).toBe(`无法判断的（${entries.length}）`);
  expect(screen.getAllByRole("article")).toHaveLength(listed(opened).length + entries.length);
  expect(screen.getByRole("radio", { name: `全部 ${listed(opened).length}` })).toBeTruthy();
});

test("the marks are put on the sheet and taken off by a switch", async () => {
  const { user, excel } = await openFindings();
  await user.click(screen.getByRole("button", { name: "排列方式和标记" }));
  expect(screen.getByRole("switch", { name: "在表上标记" })).toHaveProperty("checked", true);
  await user.click(screen.getByRole("switch", { name: "在表上标记" }));
  expect(excel.calls.at(-1)).toBe("clearMarks");
  await user.click(screen.getByRole("switch", { name: "在表上标记" }));
  expect(excel.calls.at(-1)).toMatch(/^markFindings \d+$/);
});
