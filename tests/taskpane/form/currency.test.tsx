/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen, within } from "@testing-library/react";
import { conversionOf } from "../../../src/taskpane/store/convert-currency";
import { broken, formOf, guards } from "./forms";
import { openForm, written } from "./open-form";

const unit = () => screen.getByLabelText("金额单位");
const question = () => within(screen.getByRole("group", { name: "金额单位改为元" }));

describe("another currency unit", () => {
  test("asks what becomes of the amounts, with an example, and writes nothing before it is answered", async () => {
    const open = openForm(guards);
    await open.user.selectOptions(unit(), "元");
    expect(question().getByRole("status").textContent).toMatch(/：3391\.32 万元 = 33,913,200 元。/);
    expect(written(open)).toEqual([]);
  });

  test("converts the amounts where the user wants the same money", async () => {
    const open = openForm(guards);
    await open.user.selectOptions(unit(), "元");
    await open.user.click(question().getByRole("button", { name: /^换算 \d 项金额$/ }));
    expect(written(open)).toEqual([["convert", "元"]]);
    expect(document.activeElement).toBe(unit());
  });

  test("changes the word only where the user wants the same figures", async () => {
    const open = openForm(guards);
    await open.user.selectOptions(unit(), "元");
    await open.user.click(question().getByRole("button", { name: "只改单位" }));
    expect(written(open)).toEqual([["edit", "funding.currency", "元"]]);
  });

  test("is given up with Escape", async () => {
    const open = openForm(guards);
    await open.user.selectOptions(unit(), "元");
    question().getByRole("button", { name: /^换算/ }).focus();
    await open.user.keyboard("{Escape}");
    expect(unit()).toHaveProperty("value", "万元");
    expect(written(open)).toEqual([]);
  });

  test("converts nothing where an amount has words beside it, and names the field", async () => {
    const open = openForm(broken);
    await open.user.selectOptions(unit(), "万元");
    expect(screen.getByText(/“年度资金申请总额”里除了金额还有别的文字，不能换算/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^换算/ })).toHaveProperty("disabled", true);
  });

  test("is written at once where the form has no amounts", async () => {
    const open = openForm(
      formOf(
        "项目支出绩效目标申报表",
        "项目名称\t培训",
        "项目资金（元）\t项目资金总额\t",
        "年度总目标\t办班",
      ),
    );
    await open.user.selectOptions(unit(), "万元");
    expect(written(open)).toEqual([["edit", "funding.currency", "万元"]]);
  });
});

describe("conversion", () => {
  test("is exact, and leaves empty amounts and marks for nothing alone", () => {
    const form = formOf(
      "项目支出绩效目标申报表",
      "项目名称\t培训",
      "项目资金（元）\t项目资金总额\t1,234,567.89\t年度资金申请总额\t0.1",
      "\t其中：财政资金\t\t其中：当年财政拨款\t——",
      "年度总目标\t办班",
    );
    expect(conversionOf(form.form, "万元")).toEqual({
      kind: "exact",
      fix: [
        { kind: "set", field: "funding.currency", text: "万元" },
        { kind: "set", field: "funding.total", text: "123.456789" },
        { kind: "set", field: "funding.annualTotal", text: "0.00001" },
      ],
    });
  });

  test("to the unit that the form has is none", () => {
    expect(conversionOf(guards.form, "万元")).toBeNull();
  });
});
