/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen, within } from "@testing-library/react";
import { planIndicatorAddition } from "../../../src/core/edit/plan-addition";
import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { emptyProject, type Indicator } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import type { CheckedFormOnSheet } from "../../../src/actions/checked-sheet";
import type { Grid } from "../../../src/core/grid/grid";
import { lineGroups } from "../../../src/taskpane/form/form-lines";
import { planToGrid } from "../../helpers/plan-to-grid";
import { openForm, written } from "./open-form";

/** The form that stands on a grid. */
function formOn(grid: Grid): CheckedFormOnSheet {
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("A planned form is read");
  const sheet = { id: "s0", name: "申报表", grid, isProtected: false, omission: null };
  return { sheet, form, findings: [], notJudged: [] };
}

const blank = formOn(planToGrid(planSheet(emptyProject, layouts["shanghai-2026"])));

/** The form after an indicator was put into the first printed row of its 二级. */
function withIndicator({ sheet, form }: CheckedFormOnSheet, indicator: Indicator): CheckedFormOnSheet {
  return formOn(
    applyToGrid(sheet.grid, planIndicatorAddition(sheet.grid, form, "annual", 0, indicator).steps),
  );
}

const counted: Indicator = {
  level1: "产出指标",
  level2: "数量指标",
  name: "活动场次",
  target: "≥120场",
  weight: null,
  note: null,
};

const name = (line: string): HTMLTextAreaElement => screen.getByLabelText(`三级指标，${line}`);
const target = (line: string): HTMLTextAreaElement => screen.getByLabelText(`指标值，${line}`);

test("a blank form has a line for every printed 二级, in the form's order", () => {
  openForm(blank);
  const section = within(screen.getByRole("region", { name: "绩效指标" }));
  const levels = section.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
  expect(levels).toEqual([
    "经济成本指标",
    "社会成本指标",
    "生态环境成本指标",
    "数量指标",
    "质量指标",
    "时效指标",
    "经济效益指标",
    "社会效益指标",
    "生态效益指标",
    "可持续影响指标",
    "服务对象满意度指标",
  ]);
  expect(section.getAllByRole("listitem")).toHaveLength(levels.length);
  expect(section.queryByText("还没有指标。")).toBeNull();
});

test("filled and empty lines stand in the form's order, and a filled 二级 offers another line", () => {
  const filled = withIndicator(blank, counted);
  const groups = lineGroups(filled.form, "annual");
  expect(groups.map(({ lines }) => lines.map(({ kind }) => kind).join())).toEqual([
    ...Array<string>(3).fill("slot"),
    "indicator",
    ...Array<string>(7).fill("slot"),
  ]);
  openForm(filled);
  expect(
    screen.getAllByRole("button", { name: /再加一行$/ }).map((one) => one.getAttribute("aria-label")),
  ).toEqual(["在“数量指标”下再加一行"]);
});

describe("Enter", () => {
  test("goes from the name to the target and on to the next line, and the line is written as a whole", async () => {
    const open = openForm(blank);
    await open.user.click(name("数量指标第 1 行"));
    await open.user.keyboard("活动场次{Enter}");
    expect(document.activeElement).toBe(target("数量指标第 1 行"));
    expect(written(open)).toEqual([]);
    await open.user.keyboard("≥120场{Enter}");
    expect(document.activeElement).toBe(name("质量指标第 1 行"));
    expect(written(open)).toEqual([["add", "annual", null, counted]]);
  });

  test("passes a line that is to stay empty at once, and nothing is written", async () => {
    const open = openForm(blank);
    await open.user.click(name("数量指标第 1 行"));
    await open.user.keyboard("{Enter}{Enter}");
    expect(document.activeElement).toBe(name("时效指标第 1 行"));
    expect(written(open)).toEqual([]);
  });

  test("with Shift begins another line of the same 二级", async () => {
    const open = openForm(blank);
    await open.user.click(name("数量指标第 1 行"));
    await open.user.keyboard("活动场次{Enter}≥120场{Shift>}{Enter}{/Shift}");
    expect(document.activeElement).toBe(name("数量指标第 2 行"));
    expect(written(open)).toHaveLength(1);
  });
});

describe("a line that is being written", () => {
  test("becomes the indicator; what is typed meanwhile in the next one stays, and the focus with it", async () => {
    const open = openForm(blank);
    await open.user.click(name("数量指标第 1 行"));
    await open.user.keyboard("活动场次{Enter}≥120场{Enter}合格");
    open.update({ form: withIndicator(blank, counted) });
    await open.succeed();
    expect(screen.getByLabelText("三级指标，活动场次")).toHaveProperty("value", "活动场次");
    expect(name("质量指标第 1 行").value).toBe("合格");
    expect(document.activeElement).toBe(name("质量指标第 1 行"));
  });

  test("stays in its line if it could not be written", async () => {
    const open = openForm(blank);
    await open.user.click(name("数量指标第 1 行"));
    await open.user.keyboard("活动场次{Enter}{Enter}");
    await open.fail();
    expect(name("数量指标第 1 行").value).toBe("活动场次");
    await open.user.click(name("数量指标第 1 行"));
    await open.user.tab();
    await open.user.tab();
    expect(written(open)).toHaveLength(2);
  });

  test("is written with its target alone, and when the view goes away, so that nothing is lost", async () => {
    const open = openForm(blank);
    await open.user.type(target("质量指标第 1 行"), "≥98%");
    open.update({ form: null });
    const expected = { ...counted, level2: "质量指标", name: null, target: "≥98%" };
    expect(written(open)).toEqual([["add", "annual", null, expected]]);
  });
});

test("another line that is left empty goes away, and Escape empties what was typed in one", async () => {
  const open = openForm(withIndicator(blank, counted));
  await open.user.click(screen.getByRole("button", { name: "在“数量指标”下再加一行" }));
  await open.user.keyboard("多余");
  await open.user.keyboard("{Escape}");
  expect(name("数量指标第 2 行").value).toBe("");
  await open.user.tab();
  await open.user.tab();
  expect(screen.queryByLabelText("三级指标，数量指标第 2 行")).toBeNull();
  expect(written(open)).toEqual([]);
});

test("what is typed in an indicator stays there when another one is added before it", async () => {
  const open = openForm(withIndicator(blank, counted));
  await open.user.type(screen.getByLabelText("三级指标，活动场次"), "（全年）");
  const cost = {
    ...counted,
    level1: "成本指标",
    level2: "经济成本指标",
    name: "项目成本",
    target: "≤20万元",
  };
  open.update({ form: withIndicator(withIndicator(blank, counted), cost) });
  expect(screen.getByLabelText("三级指标，活动场次")).toHaveProperty("value", "活动场次（全年）");
  expect(document.activeElement?.id).toBe("field-indicators.annual.1.name");
});
