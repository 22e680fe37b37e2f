/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { emptyLongTerm, guards, longTerm, police, weighted } from "./forms";
import { field, openForm, written } from "./open-form";

/** The suggestions that are shown. */
const options = () => within(screen.getByRole("listbox")).getAllByRole("option");

describe("suggestions", () => {
  test("a category can be chosen from the form's list, by keyboard alone", async () => {
    const open = openForm(guards);
    await open.user.click(field("项目类别"));
    await open.user.keyboard("{ArrowDown}");
    expect(options().map(({ textContent }) => textContent)).toEqual(["经常性项目", "一次性项目"]);
    await open.user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(written(open)).toEqual([["edit", "category", "一次性项目"]]);
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  test("a category that is in no list can be typed all the same", async () => {
    const open = openForm(guards);
    await open.user.clear(field("项目类别"));
    await open.user.type(field("项目类别"), "自定{Enter}");
    expect(written(open)).toEqual([["edit", "category", "自定"]]);
  });

  test("names of indicators come from the workbook's other forms and from the library", async () => {
    const open = openForm(guards, { forms: [guards, police] });
    const name = field("三级指标，资金发放准确性");
    await open.user.clear(name);
    await open.user.type(name, "xcff");
    expect(options()[0]?.textContent).toContain("薪酬发放准确率");
    await open.user.clear(name);
    await open.user.type(name, "装备验收");
    await screen.findByRole("listbox");
    // The form is the police's own: their names come first.
    expect(options()[0]?.textContent).toBe("装备验收合格率公安");
  });

  test("a name out of the library is counted as the library counts it, once a number is typed", async () => {
    const { user } = openForm(guards);
    await user.click(screen.getByRole("button", { name: "在“数量指标”下再加一行" }));
    const line = (part: string) => field(`${part}，数量指标第 4 行`);
    await user.type(line("三级指标"), "反诈宣传活动场次");
    await user.type(line("指标值"), "12");
    expect(options()[0]?.textContent).toBe("≥12场");
    await user.clear(line("指标值"));
    await user.type(line("指标值"), "=12");
    expect(options()[0]?.textContent).toBe("=12场");
  });

  test("a number alone is offered with the units of its kind", async () => {
    const open = openForm(guards);
    const target = field("指标值，刑事案件协助办理数");
    await open.user.clear(target);
    await open.user.type(target, "120");
    const [first] = options();
    expect(first?.textContent).toBe("120件");
  });

  test("every 二级 of the form's tree is in its list, the last one too", async () => {
    const open = openForm(guards);
    await open.user.click(screen.getByRole("button", { name: /^“资金发放准确性”的级别/ }));
    await open.user.click(screen.getByRole("button", { name: "显示二级指标的可选内容" }));
    expect(options().at(-1)?.textContent).toMatch(/^服务对象满意度/);
  });

  test("Tab closes the list and goes on to the next field, not into the list", async () => {
    const open = openForm(guards, { forms: [guards, police] });
    await open.user.clear(field("实施单位"));
    await open.user.type(field("实施单位"), "上海");
    expect(options()).toHaveLength(1);
    await open.user.tab();
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(document.activeElement).toBe(field("计划开始日期"));
  });

  test("Escape closes the list first, and takes back what was typed only then", async () => {
    const open = openForm(guards);
    const category = field("项目类别");
    await open.user.clear(category);
    await open.user.type(category, "一{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(category.value).toBe("一");
    await open.user.keyboard("{Escape}");
    expect(category.value).toBe("经常性项目");
  });
});

describe("indicators", () => {
  const row = (name: string) => within(screen.getByRole("listitem", { name }));

  test("stand by 一级 and 二级, with what was understood of their targets where that is not what stands there", async () => {
    const { user } = openForm(guards);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "产出指标",
      "效益指标",
      "满意度指标",
    ]);
    expect(row("特保人员日常工作投诉率").queryByText("< 5 %")).toBeNull();
    await user.type(field("指标值，刑事案件协助办理数"), "{Backspace}");
    expect(row("刑事案件协助办理数").getByText("100 无单位")).toBeTruthy();
  });

  test("move by button and by Alt+↑ and Alt+↓, out of their group too, and the focus goes along", async () => {
    const open = openForm(guards);
    await open.user.click(screen.getByRole("button", { name: "下移“特保人员经费发放数量”" }));
    await open.succeed();
    await open.user.click(field("三级指标，行政案件协助办理数"));
    await open.user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await open.succeed();
    await open.user.click(field("三级指标，行政案件协助办理数"));
    await open.user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(written(open)).toEqual([
      ["move", "annual", 0, 1],
      ["move", "annual", 2, 1],
      ["move", "annual", 2, 3],
    ]);
    expect(document.activeElement?.id).toBe("field-indicators.annual.2.name");
  });

  test("are removed, one at a time", async () => {
    const open = openForm(guards);
    const button = screen.getByRole("button", { name: "删除“市民安全感”" });
    await open.user.click(button);
    await open.user.click(button);
    expect(written(open)).toEqual([["remove", "annual", 7]]);
    await open.fail();
    await waitFor(() => {
      expect(button).toHaveProperty("disabled", false);
    });
  });

  test("are added in another line of their 二级, as a whole, when the line is left", async () => {
    const open = openForm(guards);
    await open.user.click(screen.getByRole("button", { name: "在“质量指标”下再加一行" }));
    const line = row("质量指标第 3 行");
    expect(document.activeElement).toBe(line.getByLabelText("三级指标，质量指标第 3 行"));
    await open.user.keyboard("资金核算准确率{Enter}≥98%{Enter}");
    const indicator = { level1: "产出指标", level2: "质量指标", name: "资金核算准确率", target: "≥98%" };
    expect(written(open)).toEqual([["add", "annual", null, { ...indicator, weight: null, note: null }]]);
    await open.fail();
    expect(line.getByLabelText("三级指标，质量指标第 3 行")).toHaveProperty("value", "资金核算准确率");
  });

  test("a target can be edited by its parts and is written in the usual spelling", async () => {
    const open = openForm(guards);
    await open.user.click(screen.getByRole("button", { name: /刑事案件协助办理数”的级别/ }));
    const editor = within(screen.getByRole("group", { name: "按符号、数字、单位填写指标值" }));
    expect(editor.getByLabelText("数字")).toHaveProperty("value", "100");
    await open.user.selectOptions(editor.getByLabelText("符号"), "≥");
    await open.user.clear(editor.getByLabelText("数字"));
    await open.user.type(editor.getByLabelText("数字"), "９5");
    await open.user.clear(editor.getByLabelText("单位"));
    await open.user.type(editor.getByLabelText("单位"), "百分比");
    expect(editor.getByText("将写为：≥95%")).toBeTruthy();
    await open.user.click(editor.getByRole("button", { name: "写入" }));
    expect(written(open)).toEqual([["edit", "indicators.annual.1.target", "≥95%"]]);
  });

  test("weights are shown with their sum, where the form has them", () => {
    openForm(weighted);
    expect(field("分值，维修面积").value).toBe("10");
    expect(screen.getByText("分值合计").parentElement?.textContent).toBe("分值合计90");
  });

  test("the sum of the weights follows what is typed", async () => {
    const { user } = openForm(weighted);
    const sum = () => screen.getByText("分值合计").parentElement?.textContent;
    await user.type(field("分值，维修面积"), "{Backspace}5");
    expect(sum()).toBe("分值合计95 · 应为 90 / 100");
    await user.keyboard("{Backspace}");
    expect(sum()).toBe("分值合计81 · 应为 90 / 100");
    await user.keyboard("x");
    expect(screen.getByText("有分值读不出，暂不计算")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(sum()).toBe("分值合计90");
  });

  test("of a long-term table are added, moved and removed in their own section", async () => {
    const open = openForm(longTerm);
    const block = within(screen.getByRole("region", { name: "中长期绩效指标" }));
    await open.user.click(block.getByRole("button", { name: "下移“接入社区数量”" }));
    await open.succeed();
    await open.user.click(block.getByLabelText("三级指标，采集终端"));
    await open.user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await open.succeed();
    expect(document.activeElement?.id).toBe("field-indicators.overall.0.name");
    await open.user.click(block.getByRole("button", { name: "删除“居民满意度”" }));
    await open.succeed();
    await open.user.click(block.getByRole("button", { name: "添加其他中长期指标" }));
    const group = within(block.getByRole("group", { name: "新指标" }));
    await open.user.selectOptions(
      group.getByRole("combobox", { name: "二级指标" }),
      "效益指标 · 生态效益指标",
    );
    await open.user.type(group.getByLabelText("三级指标"), "节约用电{Enter}");
    const indicator = { level1: "效益指标", level2: "生态效益指标", name: "节约用电", target: null };
    expect(written(open)).toEqual([
      ["move", "overall", 0, 1],
      ["move", "overall", 1, 0],
      ["remove", "overall", 5],
      ["add", "overall", null, { ...indicator, weight: null, note: null }],
    ]);
  });

  test("of a long-term table that is still empty can be added; a form without one has no such section", () => {
    openForm(emptyLongTerm);
    const block = within(screen.getByRole("region", { name: "中长期绩效指标" }));
    expect(block.getByRole("button", { name: "添加其他中长期指标" })).toBeTruthy();
    cleanup();
    openForm(guards);
    expect(screen.queryByRole("region", { name: "中长期绩效指标" })).toBeNull();
  });

  test("of a protected sheet are only shown, in both lists", () => {
    openForm({ ...longTerm, sheet: { ...longTerm.sheet, isProtected: true } });
    expect(screen.queryByRole("button", { name: /删除|上移|下移|添加|再加/ })).toBeNull();
  });
});
