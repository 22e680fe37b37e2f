/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen } from "@testing-library/react";
import type { CheckedFormOnSheet } from "../../../src/actions/checked-sheet";
import { withField } from "../../../src/core/edit/read-field";
import type { FieldPath } from "../../../src/core/form/project";
import { guards } from "./forms";
import { field, openForm, written } from "./open-form";

/** The form as it reads after a field has been written. */
function after(form: CheckedFormOnSheet, path: FieldPath, text: string): CheckedFormOnSheet {
  const place = form.form.places[path];
  return {
    ...form,
    form: {
      ...form.form,
      project: withField(form.form.project, path, text),
      places: { ...form.form.places, ...(place && { [path]: { ...place, text } }) },
    },
  };
}

describe("writing a field", () => {
  test("on leaving it, what was typed is written, shown while that goes on, and then what the sheet says", async () => {
    const form = guards;
    const open = openForm(form);
    await open.user.clear(field("项目名称"));
    await open.user.type(field("项目名称"), "特保经费");
    expect(written(open)).toEqual([]);
    await open.user.tab();
    expect(written(open)).toEqual([["edit", "name", "特保经费"]]);
    expect(field("项目名称").value).toBe("特保经费");
    expect(screen.getByText("正在写入…")).toBeTruthy();
    await open.succeed();
    expect(field("项目名称").value).toBe("特保经费");
    expect(screen.queryByText("正在写入…")).toBeNull();
    open.update({ form: after(form, "name", "特保经费（修订）") });
    expect(field("项目名称").value).toBe("特保经费（修订）");
  });

  test("Enter writes as well, and leaving the field then writes nothing more", async () => {
    const open = openForm(guards);
    await open.user.type(field("主管部门"), "机关{Enter}");
    await open.user.tab();
    expect(written(open)).toEqual([["edit", "department", "上海市公安局宝山分局机关"]]);
  });

  test("in a goal Enter begins a new line and Ctrl+Enter writes", async () => {
    const open = openForm(guards);
    await open.user.clear(field("年度总目标"));
    await open.user.type(field("年度总目标"), "一{Enter}二{Control>}{Enter}{/Control}");
    expect(written(open)).toEqual([["edit", "goals.annual", "一\n二"]]);
  });

  test("Escape takes back what was typed", async () => {
    const open = openForm(guards);
    await open.user.type(field("项目名称"), "二期{Escape}");
    await open.user.tab();
    expect(field("项目名称").value).toBe("区特保队伍经费");
    expect(written(open)).toEqual([]);
  });

  test("a text that is typed back to what it was is not written", async () => {
    const open = openForm(guards);
    await open.user.type(field("项目名称"), "费{Backspace}");
    await open.user.tab();
    expect(written(open)).toEqual([]);
  });

  test("while one field is being written another can be edited", async () => {
    const open = openForm(guards);
    await open.user.type(field("项目名称"), "一{Enter}");
    await open.user.type(field("实施单位"), "二{Enter}");
    expect(written(open).map(([, path]) => path)).toEqual(["name", "unit"]);
    await open.succeed();
    expect(field("实施单位").value).toBe("上海市公安局宝山分局二");
  });

  test("if Excel refuses, the field shows the sheet's text again, and what was typed can be put back", async () => {
    const open = openForm(guards);
    await open.user.type(field("项目名称"), "二期{Enter}");
    await open.fail();
    expect(field("项目名称").value).toBe("区特保队伍经费");
    expect(screen.getByText(/没有写入：“区特保队伍经费二期”/)).toBeTruthy();
    await open.user.click(screen.getByRole("button", { name: "填回" }));
    expect(field("项目名称").value).toBe("区特保队伍经费二期");
    expect(document.activeElement).toBe(field("项目名称"));
  });

  test("a cell that changes under the user's hands is told of, and Escape takes what it says", async () => {
    const form = guards;
    const open = openForm(form);
    await open.user.type(field("项目名称"), "二期");
    open.update({ form: after(form, "name", "三期") });
    expect(field("项目名称").value).toBe("区特保队伍经费二期");
    expect(screen.getByText(/表上已改成“三期”/)).toBeTruthy();
    await open.user.keyboard("{Escape}");
    expect(field("项目名称").value).toBe("三期");
  });

  test("what was typed is written, too, when the view goes away", async () => {
    const open = openForm(guards);
    await open.user.type(field("项目名称"), "二期");
    open.update({ form: null });
    expect(written(open)).toEqual([["edit", "name", "区特保队伍经费二期"]]);
  });
});
