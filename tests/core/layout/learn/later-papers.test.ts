import { layoutOfSheet } from "../../../../src/core/layout/learn/layout-of-sheet";
import { layouts } from "../../../../src/core/layout/layouts";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { planSheet } from "../../../../src/core/layout/plan-sheet";
import { filledPaper, monitoringPaper } from "../../../helpers/filled-paper";
import { planToGrid } from "../../../helpers/plan-to-grid";
import { seedProjects } from "../../../helpers/seed-projects";

test("a 自评表 or 监控表 is refused as a layout of the 申报表, which it would not be", () => {
  for (const paper of [filledPaper(["40条", "及时", "12件", "95%"]), monitoringPaper()])
    expect(() => layoutOfSheet("own", planToGrid(planPaper(paper)))).toThrow("later-paper");
});

test("a 申报表 is taken", () => {
  const [project] = seedProjects;
  if (!project) throw new Error("There are seeds");
  expect(layoutOfSheet("own", planToGrid(planSheet(project, layouts["shanghai-2026"]))).name).toBe("own");
});
