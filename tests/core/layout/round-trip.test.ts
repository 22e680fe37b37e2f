import fc from "fast-check";

import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeWorkbook } from "../../../src/files/write-workbook";
import type { FieldPath } from "../../../src/core/form/project";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";

import { recognise } from "../../../src/core/recognise/recognise";
import { projects } from "../../helpers/arbitrary-project";
import { planToGrid } from "../../helpers/plan-to-grid";
import { readWhole, unharmed } from "../../helpers/read-whole";
import { seedProjects } from "../../helpers/seed-projects";

describe.each(Object.values(layouts))("A form built in $name", (layout) => {
  it("reads back as the project it was built from", () => {
    fc.assert(
      fc.property(projects, (project) => {
        expect(readWhole(planToGrid(planSheet(project, layout)))).toEqual(unharmed(project));
      }),
      { numRuns: 120 },
    );
  });

  it("has its fields where the plan says", () => {
    fc.assert(
      fc.property(projects, (project) => {
        const plan = planSheet(project, layout);
        const places = Object.entries(recognise(planToGrid(plan)).forms[0]?.places ?? {});
        const filled = places.flatMap(([field, place]) =>
          place && place.text !== "" ? [[field as FieldPath, place.cell] as const] : [],
        );
        const planned = filled.map(([field]) => [field, plan.places[field]] as const);
        expect(Object.fromEntries(filled)).toEqual(Object.fromEntries(planned));
        expect(filled.length).toBeGreaterThanOrEqual(project.indicators.annual.length);
      }),
      { numRuns: 60 },
    );
  });

  it("reads back from a real workbook, one sheet for each project", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(projects, { minLength: 1, maxLength: 3 }), async (several) => {
        const bytes = await writeWorkbook(several.map((project) => planSheet(project, layout)));
        expect(readXlsx(bytes).map(readWhole)).toEqual(several.map(unharmed));
      }),
      { numRuns: 12 },
    );
  });

  it.each(seedProjects)("keeps $name of the seed forms", async (project) => {
    const bytes = await writeWorkbook([planSheet(project, layout)]);
    expect(readXlsx(bytes).map(readWhole)).toEqual([unharmed(project)]);
  });
});
