/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { broken, guards, weighted } from "./forms";
import { field, openForm, scrolledTo, written } from "./open-form";

describe("what the form says", () => {
  test("what cannot be read is shown untouched, with a note", () => {
    openForm(broken);
    expect(field("计划开始日期").value).toBe("待定");
    expect(field("年度资金申请总额").value).toBe("约30");
    expect(screen.getByText("表上的内容读不出日期，原样显示")).toBeTruthy();
    expect(screen.getByText("表上的内容读不出金额，原样显示")).toBeTruthy();
    expect(field("指标值，培训人数").value).toBe("10-20人");
  });

  test("a mark for nothing is shown as it is, without a note", () => {
    openForm(broken);
    expect(field("年度中的其他资金").value).toBe("无");
    expect(field("年度中的其他资金").getAttribute("aria-describedby")).toBeNull();
  });

  test("a field that the form has no cell for is disabled and says so", () => {
    openForm(broken);
    expect(field("主管部门").disabled).toBe(true);
    expect(field("主管部门").placeholder).toBe("表上没有这一栏");
    expect(field("项目名称").disabled).toBe(false);
  });

  test("findings stand below their field and describe it", () => {
    openForm(broken);
    const total = field("项目资金总额");
    const notes = document.getElementById(total.getAttribute("aria-describedby") ?? "");
    expect(notes?.textContent).toContain("95.5");
    expect(total.getAttribute("aria-invalid")).toBe("true");
  });

  test("a date keeps its spelling, and what it means stands beside it only where it is spelt otherwise", async () => {
    const { user } = openForm(guards);
    expect(field("计划开始日期").value).toBe("2023 年 1 月 1 日");
    expect(screen.queryByText("2023-01-01")).toBeNull();
    await user.clear(field("计划开始日期"));
    await user.type(field("计划开始日期"), "20240630");
    expect(screen.getByText("2024-06-30")).toBeTruthy();
  });

  test("a date of the calendar is written as the form writes dates", () => {
    const open = openForm(guards);
    fireEvent.change(screen.getByLabelText("从日历选择计划完成日期"), { target: { value: "2024-06-30" } });
    expect(written(open)).toEqual([["edit", "end", "2024 年 6 月 30 日"]]);
  });

  test("a protected sheet is shown, and cannot be edited", () => {
    const form = guards;
    openForm({ ...form, sheet: { ...form.sheet, isProtected: true } });
    expect(screen.getByText(/工作表受保护/)).toBeTruthy();
    expect(field("项目名称").readOnly).toBe(true);
    expect(screen.queryByRole("button", { name: /^添加|再加一行$/ })).toBeNull();
  });

  test("without a form there is a sentence and what to do", () => {
    openForm(null);
    expect(screen.getByText("这张工作表上没有找到申报表。")).toBeTruthy();
    expect(screen.getByText(/用上方的“插入”新建/)).toBeTruthy();
  });
});

test("what is typed is checked when the typing pauses, before it is written, and Escape brings the findings back", async () => {
  const open = openForm(guards);
  const target = field("指标值，市民满意度");
  expect(screen.getByText("“市民满意度”没有填写年度指标值。")).toBeTruthy();
  await open.user.type(target, "≥50%");
  await screen.findByText(/满意度.*低于/);
  expect(screen.queryByText("“市民满意度”没有填写年度指标值。")).toBeNull();
  expect(written(open)).toEqual([]);
  await open.user.keyboard("{Escape}{Escape}");
  await screen.findByText("“市民满意度”没有填写年度指标值。");
});

describe("amounts", () => {
  test("show thousands commas except while they are edited", async () => {
    const open = openForm(guards);
    const total = field("项目资金总额");
    expect(total.value).toBe("3,391.32");
    await open.user.click(total);
    expect(total.value).toBe("3391.32");
    await open.user.tab();
    expect(total.value).toBe("3,391.32");
    expect(written(open)).toEqual([]);
  });

  test("the difference follows what is typed, to the last digit", async () => {
    const open = openForm(guards);
    const sum = within(screen.getByRole("group", { name: "项目资金总额" }));
    expect(sum.getByText("相符")).toBeTruthy();
    await open.user.type(sum.getByLabelText("总额中的其他资金"), "0.000001");
    expect(sum.getByText("-0.000001 万元")).toBeTruthy();
    await open.user.keyboard("{Escape}");
    expect(sum.getByText("相符")).toBeTruthy();
  });

  test("an amount with another unit is understood, and written in the form's", async () => {
    const open = openForm(broken);
    await open.user.clear(field("项目资金总额"));
    await open.user.type(field("项目资金总额"), "20.5万元");
    expect(screen.getByText("即 205,000 元")).toBeTruthy();
    await open.user.tab();
    expect(written(open)).toEqual([["edit", "funding.total", "205000"]]);
  });

  test("what is no amount is told of while it is typed", async () => {
    const open = openForm(broken);
    await open.user.type(field("项目资金总额"), "多");
    expect(screen.getByText("读不出金额")).toBeTruthy();
  });
});

describe("the sheet and the pane", () => {
  test("the focus in a field shows its cell", async () => {
    const open = openForm(guards);
    await open.user.click(field("项目名称"));
    expect(open.asked).toEqual([["show", "name"]]);
  });

  test("selecting a cell marks its field and scrolls to it, without taking the focus", () => {
    const form = weighted;
    const open = openForm(form);
    // The sign's cell is a part of the target.
    open.update({ selectedCell: { row: 11, column: 4 } });
    const marked = document.querySelector("[data-selected]");
    expect(marked?.getAttribute("data-field")).toBe("indicators.annual.2.target");
    expect(scrolledTo).toEqual([marked]);
    expect(document.activeElement).toBe(document.body);
  });

  test("a level's cell marks its first indicator", () => {
    const open = openForm(guards);
    open.update({ selectedCell: { row: 16, column: 1 } });
    expect(document.querySelector("[data-selected]")?.getAttribute("data-field")).toBe("indicators.annual.0");
  });

  test("nothing scrolls while the user types in the pane, nor for a cell that is no field", async () => {
    const open = openForm(guards);
    open.update({ selectedCell: { row: 0, column: 7 } });
    expect(document.querySelector("[data-selected]")).toBeNull();
    await open.user.click(field("项目名称"));
    open.update({ selectedCell: { row: 14, column: 1 } });
    expect(scrolledTo).toEqual([]);
  });
});

test.each(["zh-CN", "en-US"] as const)("axe finds nothing serious, in %s", async (language) => {
  openForm(broken, { language });
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
});
