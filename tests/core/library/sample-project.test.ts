import { checkForms } from "../../../src/core/checks/check";
import { sampleProject } from "../../../src/core/library/sample-project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import { planToGrid } from "../../helpers/plan-to-grid";

test.each([2026, 2027])(
  "the sample of %d is complete and without a fault, as an example should be",
  (year) => {
    const plan = planSheet(sampleProject(year), layouts["shanghai-2026"]);
    const { forms } = recognise(planToGrid(plan));
    const found = checkForms(forms).flatMap(({ findings }) =>
      findings.map(({ rule, field }) => `${rule} ${field}`),
    );
    expect([plan.notPlaced, found]).toEqual([[], []]);
  },
);
