import fc from "fast-check";

import { makePaper } from "../../../../src/core/kinds/make/make-paper";
import { paperKinds } from "../../../../src/core/kinds/papers";
import { scoringPresets } from "../../../../src/core/kinds/scoring/presets";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { saidAt, type PaperField } from "../../../../src/core/form/paper";
import { recognise } from "../../../../src/core/recognise/recognise";
import { readXlsx } from "../../../../src/files/xlsx/read-xlsx";
import { writeWorkbook } from "../../../../src/files/write-workbook";
import { papers } from "../../../helpers/arbitrary-paper";
import { projects } from "../../../helpers/arbitrary-project";
import { planToGrid } from "../../../helpers/plan-to-grid";
import { readPaperBack, whole } from "./read-back";

/** A level may reach over several indicators; all other parts have a cell of their own. */
const ownCell = /^paper\.(?!.*level\d$)/;

describe.each(paperKinds)("A paper of the kind %s", (kind) => {
  it("made of a 申报表 is read again as it was made, nothing left over and nothing put right", () => {
    fc.assert(
      fc.property(projects, fc.constantFrom(...scoringPresets), (project, preset) => {
        const contents = makePaper(kind, project, { preset });
        const plan = planPaper(contents);
        expect(plan.notPlaced).toEqual([]);
        expect(readPaperBack(planToGrid(plan))).toEqual(whole(contents));
      }),
      { numRuns: 80 },
    );
  });

  it("filled in at random is read again as it was", () => {
    fc.assert(
      fc.property(papers(kind), (contents) => {
        expect(readPaperBack(planToGrid(planPaper(contents)))).toEqual(whole(contents));
      }),
      { numRuns: 80 },
    );
  });

  it("has each of its parts where the plan says", () => {
    fc.assert(
      fc.property(papers(kind), (contents) => {
        const plan = planPaper(contents);
        const paper = recognise(planToGrid(plan)).forms[0]?.paper;
        const planned = Object.entries(plan.places).filter(([field]) => ownCell.test(field));
        expect(planned.length).toBeGreaterThan(contents.indicators.length);
        const read = planned.map(([field]) => [field, paper && saidAt(paper, field as PaperField)?.cell]);
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(planned));
      }),
      { numRuns: 40 },
    );
  });

  it("is read again from a real workbook", async () => {
    await fc.assert(
      fc.asyncProperty(papers(kind), async (contents) => {
        const [grid] = readXlsx(await writeWorkbook([planPaper(contents)]));
        expect(grid && readPaperBack(grid)).toEqual(whole(contents));
      }),
      { numRuns: 12 },
    );
  });
});
