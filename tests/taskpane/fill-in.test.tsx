/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Grid } from "../../src/core/grid/grid";
import { emptyProject } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { readFormFile } from "../helpers/form-files";
import { planToGrid } from "../helpers/plan-to-grid";
import { seedProjects } from "../helpers/seed-projects";
import { openPane, type OpenedPane } from "./helpers/open-pane";

const seed = readFormFile("baoshan-2023");

async function openFindings(grids: readonly Grid[] = [seed]): Promise<OpenedPane> {
  const opened = await openPane(grids);
  await act(() => opened.pane.checkSheet());
  await screen.findByRole("radio", { name: "本表" });
  return opened;
}

const article = (sentence: string | RegExp) => {
  const found = screen.getByText(sentence).closest("article");
  if (!found) throw new Error("The sentence stands in no finding");
  return within(found);
};
const missingTarget = "“市民满意度”没有填写年度指标值。";
const targetText = ({ pane }: OpenedPane) =>
  pane.store
    .getState()
    .sheets?.flatMap(({ forms }) => forms)[0]
    ?.form.project.indicators.annual.find(({ name }) => name === "市民满意度")?.target;

describe("what a finding misses", () => {
  test("is written on its card, and the finding goes", async () => {
    const opened = await openFindings();
    await opened.user.click(article(missingTarget).getByRole("button", { name: "填写" }));
    await opened.user.type(screen.getByRole("textbox", { name: "年度指标值" }), "≥90%{Enter}");
    await waitFor(() => {
      expect(targetText(opened)).toBe("≥90%");
    });
    expect(screen.queryByText(missingTarget)).toBeNull();
  });

  test("is left empty by Esc, and the button has the focus again", async () => {
    const opened = await openFindings();
    const open = article(missingTarget).getByRole("button", { name: "填写" });
    await opened.user.click(open);
    await opened.user.type(screen.getByRole("textbox", { name: "年度指标值" }), "≥90%{Escape}");
    expect(screen.queryByRole("textbox", { name: "年度指标值" })).toBeNull();
    expect(document.activeElement).toBe(open);
    expect(targetText(opened)).toBeNull();
  });

  test("is not written while nothing is typed", async () => {
    const opened = await openFindings();
    await opened.user.click(article(missingTarget).getByRole("button", { name: "填写" }));
    expect(screen.getByRole("button", { name: "填入" })).toHaveProperty("disabled", true);
  });

  test("is not asked for again where a fix offers it", async () => {
    await openFindings();
    const inferred = article(/前缺少一级指标，按二级指标“社会效益指标”应为“效益指标”。/);
    expect(inferred.queryByRole("button", { name: "填写" })).toBeNull();
  });
});

describe("a figure of the goal that no indicator has", () => {
  const withGoal = (text: string): Grid => {
    const [project = emptyProject] = seedProjects;
    const goals = { ...project.goals, annual: text };
    const annual = project.indicators.annual.map((own) => ({ ...own, target: own.target ?? "≥90%" }));
    const indicators = { ...project.indicators, annual };
    return planToGrid(planSheet({ ...project, goals, indicators }, layouts["shanghai-2026"]));
  };

  test("is offered as an indicator under the form's own levels, and one press adds it", async () => {
    const { user, excel } = await openFindings([withGoal("全年举办法治宣传活动120场，维护地区安全和稳定。")]);
    await user.click(await screen.findByRole("button", { name: "添加：法治宣传活动场次 ≥120场" }));
    expect(excel.calls.filter((call) => call.startsWith("addIndicator indicators.annual"))).toHaveLength(1);
  });

  test("is only told where nothing says what it counts", async () => {
    await openFindings([withGoal("及时、足额发放777名特保队员工资，维护地区安全和稳定。")]);
    expect(screen.getByText(/“777名”在绩效指标中找不到/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^添加：/ })).toBeNull();
  });
});
