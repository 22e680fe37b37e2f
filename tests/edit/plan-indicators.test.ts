import { applyToGrid } from "../../src/edit/apply-to-grid";
import { planIndicatorAddition } from "../../src/edit/plan-addition";
import { planIndicatorMove } from "../../src/edit/plan-move";
import { planIndicatorRemoval } from "../../src/edit/plan-removal";
import { EditRefused, type SheetEdit } from "../../src/edit/sheet-edit";
import { readFile } from "../../src/files/read-file";
import type { Grid } from "../../src/grid/grid";
import type { FormReading } from "../../src/recognise/reading";
import { recognise } from "../../src/recognise/recognise";
import { formNames, readFormFile } from "../helpers/form-files";
import { formWorkbook } from "../helpers/form-workbook";

jest.setTimeout(120_000);

type Plan = (grid: Grid, form: FormReading, index: number) => SheetEdit;

/** Behind each indicator another one of its group. */
const addBehind: Plan = (grid, form, at) => {
  const { level1 = null, level2 = null } = form.project.indicators[at] ?? {};
  const indicator = { level1, level2, name: "新增事项", target: "≥5个", weight: null, note: null };
  return planIndicatorAddition(grid, form, at + 1, indicator);
};
/** Each indicator past the one behind it, the last one past the one before it. */
const movePastNext: Plan = (grid, form, at) =>
  planIndicatorMove(grid, form, at, at + 1 < form.project.indicators.length ? at + 1 : at - 1);

/** The forms on which the plan is refused for some indicator, and why. */
function refusalsOn(name: string, grids: readonly Grid[], plan: Plan): string[] {
  return grids.flatMap((grid) =>
    recognise(grid).forms.flatMap((form) =>
      form.project.indicators.flatMap((_, at) => {
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

// Rows cannot serve what stands in one cell, or beside another form, whose rows they are too.
const onlyCell = ["made/all-in-one-cell cannot-place"];
const onlyCellRead = ["made/all-in-one-cell not-read-back"];
const beside = ["made/side-by-side form-beside", "made/side-by-side-uneven form-beside"];
const plans: [string, Plan, readonly string[]][] = [
  ["added behind", addBehind, [...onlyCell, ...beside]],
  ["removed like", planIndicatorRemoval, [...onlyCellRead, ...beside]],
];

/** A form as the workbook that it was, merges and all. */
const open = async (name: string): Promise<readonly Grid[]> =>
  (await readFile(await formWorkbook(name))).grids;

describe("on the seed, real and made forms", () => {
  test.each(plans)(
    "an indicator can be %s any other, but where rows cannot serve",
    async (_name, plan, expected) => {
      const refused: string[] = [];
      for (const name of names) refused.push(...refusalsOn(name, await open(name), plan));
      expect([...new Set(refused)].sort()).toEqual(expected);
    },
  );

  test("an indicator can change places with the next one on nearly every form", async () => {
    const refused: string[] = [];
    for (const name of names) refused.push(...refusalsOn(name, await open(name), movePastNext));
    const known = [
      ...onlyCellRead,
      ...beside,
      "made/l16-transfer not-read-back",
      "baoshan-2023 not-read-back",
    ];
    expect(refused.filter((refusal) => !known.includes(refusal))).toEqual([]);
    // Of 454.
    expect(refused.length).toBeLessThan(25);
  });
});

/** A form of two lists (实施期 and 年度) that share their rows. */
function twoLists(): { grid: Grid; form: FormReading } {
  const grid = readFormFile("made/l16-transfer");
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("The form is not found");
  return { grid, form };
}

/** The first indicators of both lists after an edit. */
function firstOfBoth(grid: Grid, { steps }: SheetEdit) {
  const [after] = recognise(applyToGrid(grid, steps)).forms;
  const first = (list: "indicators" | "overallIndicators") =>
    after?.project[list].slice(0, 2).map(({ name, target }) => `${name ?? ""} ${target ?? ""}`);
  return { year: first("indicators"), whole: first("overallIndicators") };
}

test("where two lists share their rows, a new indicator shows in both, in the other one without a target", () => {
  const { grid, form } = twoLists();
  expect(firstOfBoth(grid, addBehind(grid, form, 0))).toEqual({
    year: ["完成治理行政村数 12个", "新增事项 ≥5个"],
    whole: ["完成治理行政村数 36个", "新增事项 "],
  });
});

test("there an indicator that goes is gone from both", () => {
  const { grid, form } = twoLists();
  expect(firstOfBoth(grid, planIndicatorRemoval(grid, form, 0))).toEqual({
    year: ["新建污水处理设施 ≥13座", "设施正常运行率 ≥90%"],
    whole: ["新建污水处理设施 ≥40座", "设施正常运行率 ≥90%"],
  });
});

test("one that changes places takes both its targets along; into another group it is not let, since one would be lost", () => {
  const { grid, form } = twoLists();
  expect(firstOfBoth(grid, planIndicatorMove(grid, form, 0, 1))).toEqual({
    year: ["新建污水处理设施 ≥13座", "完成治理行政村数 12个"],
    whole: ["新建污水处理设施 ≥40座", "完成治理行政村数 36个"],
  });
  expect(() => planIndicatorMove(grid, form, 2, 3)).toThrow(EditRefused);
});
