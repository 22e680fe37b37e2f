import fc from "fast-check";

import { readWorkbook } from "../../src/files/read-workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { FieldPath, Project } from "../../src/form/project";
import type { Grid } from "../../src/grid/grid";
import { layouts } from "../../src/layout/layouts";
import { planSheet } from "../../src/layout/plan-sheet";

import { recognise } from "../../src/recognise/recognise";
import { projects } from "../helpers/arbitrary-project";
import { planToGrid } from "../helpers/plan-to-grid";
import { seedProjects } from "../helpers/seed-projects";

/** What reading a form gives, as far as a round trip must keep it: the project, and nothing put right or left over. */
function read(grid: Grid): unknown {
  const { forms, leftovers } = recognise(grid);
  return {
    projects: forms.map(({ project }) => project),
    repairs: forms.flatMap(({ repairs }) => repairs),
    leftovers: [...leftovers, ...forms.flatMap((form) => form.leftovers)],
  };
}

function unharmed(project: Project): unknown {
  return { projects: [project], repairs: [], leftovers: [] };
}

describe.each(Object.values(layouts))("A form built in $name", (layout) => {
  it("reads back as the project it was built from", () => {
    fc.assert(
      fc.property(projects, (project) => {
        expect(read(planToGrid(planSheet(project, layout)))).toEqual(unharmed(project));
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
        expect(filled.length).toBeGreaterThanOrEqual(project.indicators.length);
      }),
      { numRuns: 60 },
    );
  });

  it("reads back from a real workbook, one sheet for each project", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(projects, { minLength: 1, maxLength: 3 }), async (several) => {
        const bytes = await writeWorkbook(several.map((project) => planSheet(project, layout)));
        expect(readWorkbook(bytes).map(read)).toEqual(several.map(unharmed));
      }),
      { numRuns: 12 },
    );
  });

  it.each(seedProjects)("keeps $name of the seed forms", async (project) => {
    const bytes = await writeWorkbook([planSheet(project, layout)]);
    expect(readWorkbook(bytes).map(read)).toEqual([unharmed(project)]);
  });
});
