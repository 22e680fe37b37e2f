/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, screen } from "@testing-library/react";
import { emptyProject, type PlainDate, type Project } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { likelyYear, proposalFor } from "../../src/taskpane/form/proposals";
import { planToGrid } from "../helpers/plan-to-grid";
import { readFormFile } from "../helpers/form-files";
import { openPane, type OpenedPane } from "./helpers/open-pane";

const seed = readFormFile("baoshan-2023");

/** The pane after a blank form was inserted. */
async function openBlank(): Promise<OpenedPane> {
  Element.prototype.scrollIntoView = () => undefined;
  const opened = await openPane([seed]);
  // The user is in the pane.
  await opened.user.click(screen.getByRole("tab", { name: "总览" }));
  await act(() => opened.pane.insertForm("shanghai-2026"));
  await screen.findByRole("region", { name: "基本信息" });
  return opened;
}

const field = (name: string): HTMLElement => screen.getByLabelText(name, { selector: "input, textarea" });

describe("a form that was just inserted", () => {
  test("is shown at its first empty field, with the parts to jump to and how much is filled in", async () => {
    await openBlank();
    expect(document.activeElement).toBe(field("年度"));
    expect(screen.getByText(/^已填 \d+\/\d+$/)).toBeTruthy();
    const parts = screen.getByRole("navigation", { name: "各部分" });
    expect([...parts.children].map(({ textContent }) => textContent)).toEqual([
      "基本信息",
      "资金",
      "目标",
      "成本",
      "产出",
      "效益",
      "满意度",
    ]);
  });

  test("goes from what is empty to what is empty, by button and by Ctrl+Enter, past what may stay empty", async () => {
    const { user } = await openBlank();
    await user.click(field("项目资金总额"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(document.activeElement).toBe(field("年度资金申请总额"));
    await user.click(field("年度总目标"));
    await user.click(screen.getByRole("button", { name: "下一项未填" }));
    expect(document.activeElement).toBe(field("三级指标，经济成本指标第 1 行"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(document.activeElement).toBe(field("三级指标，数量指标第 1 行"));
  });

  test("jumps to a part", async () => {
    const { user } = await openBlank();
    await user.click(screen.getByRole("button", { name: "效益" }));
    expect(document.activeElement).toBe(field("三级指标，经济效益指标第 1 行"));
  });

  test("proposes the year, which Enter takes", async () => {
    const { user, excel } = await openBlank();
    const year = String(likelyYear(new Date()));
    expect(screen.getByRole("button", { name: `填入 ${year}` })).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(excel.calls).toContain(`editField year ${year}`);
  });
});

describe("what is proposed", () => {
  const proposed = (project: Partial<Project>) => {
    const plan = planSheet({ ...emptyProject, ...project }, layouts["shanghai-2026"]);
    const [form] = recognise(planToGrid(plan)).forms;
    if (!form) throw new Error("A planned form is read");
    return (["year", "start", "end"] as const).map((field) =>
      proposalFor(form, field, new Date("2026-11-30")),
    );
  };

  test("is next year from July on, and this year before", () => {
    expect(proposed({})).toEqual(["2027", null, null]);
    expect([likelyYear(new Date("2026-07-01")), likelyYear(new Date("2026-03-01"))]).toEqual([2027, 2026]);
  });

  test("is the whole year of a recurring project, as the form writes dates, and nothing of another one", () => {
    const whole = ["2027 年 1 月 1 日", "2027 年 12 月 31 日"];
    expect(proposed({ year: 2027, nature: "经常性项目" })).toEqual([null, ...whole]);
    expect(proposed({ year: 2027, nature: "一次性项目" })).toEqual([null, null, null]);
    expect(proposed({ nature: "经常性项目" })).toEqual(["2027", null, null]);
  });

  test("is nothing where something stands", () => {
    const dates = { start: "2027-03-01" as PlainDate, end: "2027-06-30" as PlainDate };
    expect(proposed({ year: 2027, nature: "经常性项目", ...dates })).toEqual([null, null, null]);
  });
});

describe("while a form is being filled in", () => {
  test("nothing in it is red, its empty fields are counted apart, and the badge counts nothing", async () => {
    const { user } = await openBlank();
    expect(document.querySelectorAll("[aria-invalid=true], .notes .error")).toHaveLength(0);
    const tab = screen.getByRole("tab", { name: /^检查/ });
    expect(tab.textContent).toBe("检查");
    await user.click(tab);
    const toFill = await screen.findByRole("radio", { name: /^待填 \d+$/ });
    expect(screen.getByRole("radio", { name: "错误 0" })).toBeTruthy();
    expect(screen.getByText(/^没有发现问题，还有 \d+ 项待填。$/)).toBeTruthy();
    await user.click(toFill);
    expect(screen.getByText("“项目名称”没有填写。")).toBeTruthy();
  });

  test("what is typed wrongly is told at once", async () => {
    const { user, pane } = await openPane([seed]);
    act(() => {
      pane.show("form");
    });
    await user.clear(await screen.findByLabelText("计划完成日期"));
    await user.type(field("计划完成日期"), "2022-01-01");
    await screen.findByText(/晚于/);
    expect(field("计划完成日期").getAttribute("aria-invalid")).toBe("true");
  });

  test("all rules speak once the user checks, and the badge counts what the list shows", async () => {
    const { pane } = await openBlank();
    await act(() => pane.checkSheet());
    expect(await screen.findByText("“项目名称”没有填写。")).toBeTruthy();
    expect(screen.queryByRole("radio", { name: /^待填/ })).toBeNull();
    const all = screen.getByRole("radio", { name: /^全部 \d+$/ }).parentElement?.textContent;
    const tab = screen.getByRole("tab", { name: /^检查/ });
    expect(tab.textContent).toBe(`检查${all?.replace("全部 ", "") ?? ""}`);
  });
});
