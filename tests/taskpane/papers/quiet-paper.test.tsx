/** @jest-environment jsdom */
import "../browser"; // first: what follows needs it while it loads
import { act, screen } from "@testing-library/react";
import type { PaperContents } from "../../../src/core/form/paper-contents";
import { planPaper } from "../../../src/core/layout/papers/plan-paper";
import { listForms } from "../../../src/taskpane/overview/listed-forms";
import { filledPaper, monitoringPaper } from "../../helpers/filled-paper";
import { planToGrid } from "../../helpers/plan-to-grid";
import { openPane, type OpenedPane } from "../helpers/open-pane";

const opened = (paper: PaperContents): Promise<OpenedPane> => openPane([planToGrid(planPaper(paper))]);

/** How the list of forms counts the only one. */
function counted({ pane }: OpenedPane) {
  const { sheets, judged } = pane.store.getState();
  const [form] = listForms(sheets ?? [], judged);
  if (!form) throw new Error("The paper is listed");
  return { ...form.counts, toFill: form.toFill };
}

const quiet = { error: 0, warning: 0, hint: 0 };

test.each([
  ["自评表", filledPaper([])],
  ["监控表", monitoringPaper()],
])("a new %s is not judged at once: what it lacks counts as 待填", async (_, paper) => {
  const pane = await opened(paper);
  const { toFill, ...counts } = counted(pane);
  expect(counts).toEqual(quiet);
  expect(toFill).toBeGreaterThan(0);
  await pane.user.click(screen.getByRole("tab", { name: /表单/ }));
  await screen.findByRole("heading", { name: "绩效指标" });
  expect(document.querySelectorAll("[aria-invalid=true], .notes .error, .notes .warning")).toHaveLength(0);
});

test("all rules speak of it once the user checks", async () => {
  const pane = await opened(filledPaper([]));
  const { toFill } = counted(pane);
  await act(() => pane.pane.checkSheet());
  const { error, warning, hint, toFill: still } = counted(pane);
  expect([error + warning + hint, still]).toEqual([toFill, 0]);
  expect(await screen.findAllByText(/“保洁河道”.*实际完成值/)).not.toHaveLength(0);
});

test("what is wrong with what stands there is told at once", async () => {
  const paper = filledPaper([]);
  const [first, ...rest] = paper.indicators;
  const pane = await opened({ ...paper, indicators: [{ ...first, weight: "35" }, ...rest] });
  const { error, warning } = counted(pane);
  expect(error + warning).toBeGreaterThan(0);
});

test("a complete one is judged without being asked: points taken off want a reason", async () => {
  const scores = ["20.24", "25", "30", "10"];
  const filled = filledPaper(["34条", "达成预期指标", "8件", "95%"]);
  const complete = {
    ...filled,
    department: "示例市水务局",
    goals: { ...filled.goals, actual: "完成34条河道的保洁。" },
    indicators: filled.indicators.map((indicator, at) => ({ ...indicator, score: scores[at] ?? "" })),
  };
  expect(counted(await opened(complete))).toMatchObject({ warning: 1, toFill: 0 });
  const open = { ...complete, goals: { ...complete.goals, actual: null } };
  expect(counted(await opened(open))).toEqual({ ...quiet, toFill: 2 });
});
