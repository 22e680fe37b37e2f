/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { screen } from "@testing-library/react";
import { emptyProject, type Project } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planPaper } from "../../../src/core/layout/papers/plan-paper";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import type { Language } from "../../../src/core/language/language";
import { filledPaper } from "../../helpers/filled-paper";
import { planToGrid } from "../../helpers/plan-to-grid";
import { openPane } from "../helpers/open-pane";

const next: Project = {
  ...emptyProject,
  year: 2027,
  name: "河道保洁",
  unit: "示例市河道所",
  funding: { ...emptyProject.funding, currency: "元" },
  indicators: {
    annual: [
      {
        level1: "产出指标",
        level2: "数量指标",
        name: "保洁河道",
        ...{ target: null, weight: null, note: null },
      },
    ],
    overall: [],
  },
};
const evaluation = filledPaper(["40条", "及时", "12件", "95%"]);

/** What stands beside the fields of next year's form, in a workbook with this 自评表. */
async function said(paper = evaluation, language: Language = "zh-CN"): Promise<readonly (string | null)[]> {
  const grids = [planToGrid(planSheet(next, layouts["shanghai-2026"])), planToGrid(planPaper(paper))];
  const { user } = await openPane(grids, { language });
  await user.click(screen.getByRole("tab", { name: language === "zh-CN" ? "表单" : "Form" }));
  await screen.findByDisplayValue("保洁河道");
  return [...document.querySelectorAll(".reached-before")].map(({ textContent }) => textContent);
}

test("next year's form shows what was reached beside its targets, and what was spent beside its money", async () => {
  expect(await said()).toEqual([
    "上年预算 250,000 元，执行 215,457.6 元，执行率 86.18%",
    "上年目标 ≥42条，实际完成 40条",
  ]);
});

test("in English too, and with the year where it is not the one before", async () => {
  expect(await said({ ...evaluation, year: 2025 }, "en-US")).toEqual([
    "2025: budget 250,000 元, spent 215,457.6 元, 86.18%",
    "2025: target ≥42条, reached 40条",
  ]);
});

test("the 自评表 of another project says nothing here", async () => {
  expect(await said({ ...evaluation, name: "绿化养护" })).toEqual([]);
});
