import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { planIndicatorAddition } from "../../../src/core/edit/plan-addition";
import { joinTrees, printedTree } from "../../../src/core/edit/printed-tree";
import { emptyProject } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { layoutNames } from "../../../src/core/layout/layout";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { planToGrid } from "../../helpers/plan-to-grid";

test.each(layoutNames)(
  "a form in %s offers every 二级 that it prints, whichever of them are filled in",
  (name) => {
    const { groups } = layouts[name].indicators;
    let grid = planToGrid(planSheet(emptyProject, layouts[name]));
    for (const { level1, level2s } of groups.toReversed())
      for (const level2 of level2s) {
        const [form] = recognise(grid).forms;
        if (!form) throw new Error("There is no form");
        expect(printedTree(form)).toEqual(groups);
        const indicator = { level1, level2, name: `${level2}一`, target: "5个", weight: null, note: null };
        grid = applyToGrid(grid, planIndicatorAddition(grid, form, "annual", 0, indicator).steps);
      }
  },
);

test("what another tree has besides stands behind", () => {
  const own = [{ level1: "产出指标", level2s: ["质量指标"] }];
  const other = [
    { level1: "成本指标", level2s: ["经济成本指标"] },
    { level1: "产出", level2s: ["数量指标", "质量"] },
  ];
  expect(joinTrees(own, other)).toEqual([
    { level1: "产出指标", level2s: ["质量指标", "数量指标"] },
    { level1: "成本指标", level2s: ["经济成本指标"] },
  ]);
});
