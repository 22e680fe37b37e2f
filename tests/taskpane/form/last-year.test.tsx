/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { act, screen } from "@testing-library/react";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { toYear } from "../../../src/core/import/other-year";
import { emptyProject } from "../../../src/core/form/project";
import { planToGrid } from "../../helpers/plan-to-grid";
import { seedProjects } from "../../helpers/seed-projects";
import { openPane, type OpenedPane } from "../helpers/open-pane";

const [last = emptyProject] = seedProjects;
const { project: next } = toYear(last, { year: 2024, amounts: "beside", targets: "beside" });
const layout = layouts["shanghai-2026"];
const [lastSheet, nextSheet] = [
  planToGrid(planSheet(last, layout)),
  planToGrid(planSheet(next, layout, true)),
];

async function beside(grids: readonly (typeof nextSheet)[]): Promise<OpenedPane> {
  const opened = await openPane(grids);
  await opened.user.click(screen.getByRole("tab", { name: "表单" }));
  await screen.findByText(/已填 \d+\/\d+/);
  return opened;
}

test("beside an empty amount stands last year's, and 沿用 writes it into the cell", async () => {
  const { user, excel } = await beside([nextSheet, lastSheet]);
  const take = await screen.findByRole("button", { name: /^沿用上年的年度资金申请总额：/ });
  expect(take.closest("p")?.textContent).toMatch(/^上年 3,391\.32 万元/);
  await user.click(take);
  expect(excel.calls).toContain("editField funding.annualTotal 3391.32");
});

test("an amount that was changed says by how much, in the unit and in per cent", async () => {
  const changed = {
    ...next,
    funding: { ...last.funding, annualTotal: "3492.6" as typeof last.funding.total },
  };
  await beside([planToGrid(planSheet(changed, layout)), lastSheet]);
  expect(await screen.findByText("+101.28 万元，+3%")).toBeTruthy();
});

test("last year's form may be in a file that was read; without one nothing stands beside the fields", async () => {
  const { pane } = await beside([nextSheet]);
  expect(document.querySelectorAll(".last-year")).toHaveLength(0);
  act(() => {
    pane.store.setState({ fromFiles: [last] });
  });
  expect(document.querySelectorAll(".last-year").length).toBeGreaterThan(5);
});

test("a target of last year is offered beside its indicator, and nothing of it stands on the sheet", async () => {
  const { user, excel } = await beside([nextSheet, lastSheet]);
  const target = last.indicators.annual[0]?.target ?? "";
  expect(nextSheet.cells.some(({ text }) => text === target)).toBe(false);
  await user.click(
    screen.getAllByRole("button", { name: `沿用上年的指标值：${target}` })[0] ?? document.body,
  );
  expect(excel.calls).toContain(`editField indicators.annual.0.target ${target}`);
});

test("last year's 经常性项目 is not offered as the 项目类别 of a form that asks for 项目性质", async () => {
  await beside([nextSheet, lastSheet]);
  expect(last.category).toBe("经常性项目");
  expect(screen.queryByRole("button", { name: /^沿用上年的项目类别/ })).toBeNull();
});
