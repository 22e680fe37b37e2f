import { planIndicatorAddition } from "../../../src/core/edit/plan-addition";
import { planIndicatorMove } from "../../../src/core/edit/plan-move";
import { planIndicatorRemoval } from "../../../src/core/edit/plan-removal";
import { EditRefused, type SheetEdit } from "../../../src/core/edit/sheet-edit";
import { readFile } from "../../../src/files/read-file";
import type { Grid } from "../../../src/core/grid/grid";
import type { FormReading } from "../../../src/core/recognise/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { formNames } from "../../helpers/form-files";
import { formWorkbook } from "../../helpers/form-workbook";

jest.setTimeout(120_000);

type Plan = (grid: Grid, form: FormReading, index: number) => SheetEdit;

/** Behind each indicator another one of its group. */
const addBehind: Plan = (grid, form, at) => {
  const { level1 = null, level2 = null } = form.project.indicators.annual[at] ?? {};
  const indicator = { level1, level2, name: "新增事项", target: "≥5个", weight: null, note: null };
  return planIndicatorAddition(grid, form, "annual", at + 1, indicator);
};
const removeOne: Plan = (grid, form, at) => planIndicatorRemoval(grid, form, "annual", at);
/** Each indicator past the one behind it, the last one past the one before it. */
const movePastNext: Plan = (grid, form, at) =>
  planIndicatorMove(
    grid,
    form,
    "annual",
    at,
    at + 1 < form.project.indicators.annual.length ? at + 1 : Math.max(0, at - 1),
  );

/** The forms on which the plan is refused for some indicator, and why. */
function refusalsOn(name: string, grids: readonly Grid[], plan: Plan): string[] {
  return grids.flatMap((grid) =>
    recognise(grid).forms.flatMap((form) =>
      form.project.indicators.annual.flatMap((_, at) => {
        try {
          plan(grid, form, at);
          return [];
        } catch (error) {
          return [`${name} ${error instanceof EditRefused ? error.kind : String(error)}`];
        }
      }),
    ),
  );
}

const names = [
  "baoshan-2023",
  ...["real", "made"].flatMap((folder) => formNames(folder).map((name) => `${folder}/${name}`)),
];

// Rows cannot serve what stands in one cell, beside another form, whose rows they are too, or what two lists share.
const refusedOn = (...others: string[]): string[] =>
  [...others, "made/side-by-side form-beside", "made/side-by-side-uneven form-beside"].sort();
const shared = "made/l16-transfer not-read-back";
const plans: [string, Plan, readonly string[]][] = [
  ["added behind", addBehind, refusedOn("made/all-in-one-cell cannot-place", shared)],
  ["removed like", removeOne, refusedOn("made/all-in-one-cell not-read-back", shared)],
];

/** A form as the workbook that it was, merges and all. */
const open = async (name: string): Promise<readonly Grid[]> =>
  (await readFile(await formWorkbook(name))).grids;

describe.each(plans)("an indicator can be %s any other, but where rows cannot serve", (_, plan, expected) => {
  test.each(names)("on %s", async (name) => {
    const refused = refusalsOn(name, await open(name), plan);
    expect([...new Set(refused)]).toEqual(expected.filter((refusal) => refusal.startsWith(`${name} `)));
  });
});

describe("an indicator can change places with the next one", () => {
  // Where a level's name is written downwards, one character a row, a row that goes would take its character along.
  const vertical = "made/halfyear-vertical-level1 not-read-back";
  const known = refusedOn(
    "made/all-in-one-cell not-read-back",
    shared,
    "baoshan-2023 not-read-back",
    vertical,
  );

  test.each(names)("on %s, but where rows cannot serve", async (name) => {
    const refused = refusalsOn(name, await open(name), movePastNext);
    expect(known).toEqual(expect.arrayContaining(refused));
    // Of up to 15 on a form.
    expect(refused.length).toBeLessThan(10);
  });
});
