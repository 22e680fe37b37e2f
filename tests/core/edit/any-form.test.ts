import fc from "fast-check";
import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { placeInList } from "../../../src/core/edit/free-slot";
import { planIndicatorAddition } from "../../../src/core/edit/plan-addition";
import { planIndicatorMove } from "../../../src/core/edit/plan-move";
import { planIndicatorRemoval } from "../../../src/core/edit/plan-removal";
import { printedTree } from "../../../src/core/edit/printed-tree";
import { emptyProject, type Indicator, type Levels } from "../../../src/core/form/project";
import type { Grid } from "../../../src/core/grid/grid";
import { layoutOfSheet } from "../../../src/core/layout/learn/layout-of-sheet";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { formNames, readFormFile } from "../../helpers/form-files";
import { planToGrid } from "../../helpers/plan-to-grid";

jest.setTimeout(240_000);

const all = ["real", "made"].flatMap((folder) => formNames(folder).map((name) => `${folder}/${name}`));

function formOn(grid: Grid): FormReading {
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is no form");
  return form;
}

const indicatorsOn = (grid: Grid): readonly Indicator[] => formOn(grid).project.indicators.annual;

/** The indicator added as the pane does it: in its slot, else behind its like. */
function add(grid: Grid, indicator: Indicator): Grid {
  const form = formOn(grid);
  const at = placeInList(form, "annual", indicator, printedTree(form));
  return applyToGrid(grid, planIndicatorAddition(grid, form, "annual", at, indicator).steps);
}

function removeAt(grid: Grid, at: number): Grid {
  return applyToGrid(grid, planIndicatorRemoval(grid, formOn(grid), "annual", at).steps);
}

function removeAny(grid: Grid, number: number): Grid {
  const count = indicatorsOn(grid).length;
  return count === 0 ? grid : removeAt(grid, number % count);
}

function move(grid: Grid, one: number, other: number): Grid {
  const count = indicatorsOn(grid).length;
  if (count === 0) return grid;
  return applyToGrid(grid, planIndicatorMove(grid, formOn(grid), "annual", one % count, other % count).steps);
}

function remove(grid: Grid, { name, level1 }: Indicator): Grid {
  const at = indicatorsOn(grid).findIndex((own) => own.name === name && own.level1 === level1);
  return removeAt(grid, at);
}

/** The first form of a grid with all its indicators taken off; its printed rows stay. */
function emptied(grid: Grid): Grid {
  let now = grid;
  for (let left = indicatorsOn(now).length; left > 0; left = indicatorsOn(now).length)
    now = removeAt(now, left - 1);
  return now;
}

/** So many indicators for each 二级 that waits on the form for one. */
function indicatorsFor(grid: Grid, each: number): Indicator[] {
  const printed = formOn(grid).slots.filter(
    ({ list, level1, level2 }) => list === "annual" && level1 !== null && level2 !== null,
  );
  return printed.flatMap(({ level1, level2 }) =>
    Array.from({ length: each }, (_, at) => {
      const name = `${(level2 ?? "").replace(/指标|\s/g, "")}事项${at + 1}`;
      return { level1, level2, name, target: "≥5个", weight: null, note: null };
    }),
  );
}

/** What stands where, in an order of its own. */
function looksOf({ cells, merges }: Grid): unknown {
  return {
    cells: cells.map(({ row, column, text }) => `${row} ${column} ${text}`).sort(),
    merges: merges.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`).sort(),
  };
}

/** The 二级 from the highest row to the lowest, each as often as it is printed; a row that goes on under one counts not. */
function printedOn(grid: Grid): readonly string[] {
  const { places, project, slots } = formOn(grid);
  const filled = project.indicators.annual.map((indicator, at) => ({
    ...indicator,
    row: places[`indicators.annual.${at}.name`]?.cell.row ?? 0,
  }));
  return [...filled, ...slots.filter(({ list }) => list === "annual")]
    .sort((a, b) => a.row - b.row)
    .map(({ level1, level2 }) => `${level1} ${level2}`)
    .filter((own, at, others) => own !== others[at - 1]);
}

const groupOf = ({ level1, level2 }: Levels) => `${level1} ${level2}`;

/** Of one 二级 the first comes first, whatever the order. */
function inOrder(shuffled: readonly Indicator[]): Indicator[] {
  const taken = new Map<string, number>();
  return shuffled.flatMap((own) => {
    const group = groupOf(own);
    const count = taken.get(group) ?? 0;
    taken.set(group, count + 1);
    const name = own.name?.replace(/\d$/, String(count + 1)) ?? null;
    return [{ ...own, name }];
  });
}

/** Forms of which the pane cannot make a blank one that can be filled by rows, and why. */
const apart: Readonly<Record<string, string>> = {
  "made/all-in-one-cell": "all indicators share a cell",
  "made/side-by-side": "another form stands beside, so that no row may go",
  "made/side-by-side-uneven": "another form stands beside, so that no row may go",
  "made/l16-transfer": "one name has two targets: one indicator in each list",
  "made/halfyear-vertical-level1": "one name has two targets",
  "made/l13-yunnan-list": "a list of projects, which has no printed rows",
  "made/list-twelve": "a list of projects, which has no printed rows",
  "real/chongqing_2023_a": "its text breaks off within a 二级",
  "made/sh2026-levels-lost": "damaged: some of its levels are lost",
  "real/hunan_2023_a": "what its 绩效标准 is, only several indicators tell",
};

const ordinary = all.filter((name) => !(name in apart));
const isPrinted = (grid: Grid): boolean => indicatorsFor(grid, 1).length > 1;

const blankLayouts = ordinary
  .flatMap((name): [string, Grid][] => {
    try {
      return [[name, planToGrid(planSheet(emptyProject, layoutOfSheet("版式", readFormFile(name))))]];
    } catch {
      return [];
    }
  })
  .filter(([, grid]) => isPrinted(grid));

describe.each(blankLayouts)("on a blank form in the layout made of %s", (_, blank) => {
  const indicators = indicatorsFor(blank, 2);
  const shuffled = fc.shuffledSubarray(indicators, { minLength: indicators.length });

  test("any order of adding gives one form, and any order of removing gives the blank one again", () => {
    const topDown = looksOf(indicators.reduce(add, blank));
    fc.assert(
      fc.property(shuffled, shuffled, (added, removed) => {
        const filled = inOrder(added).reduce(add, blank);
        expect(looksOf(filled)).toEqual(topDown);
        expect(looksOf(removed.reduce(remove, filled))).toEqual(looksOf(blank));
      }),
      { numRuns: 2 },
    );
  });

  test("adding, removing and moving in any order leaves each printed 二级 once, in its place", () => {
    const some = fc.shuffledSubarray(indicators, { minLength: 2, maxLength: Math.min(6, indicators.length) });
    const actions = fc.array(fc.tuple(fc.boolean(), fc.nat(50), fc.nat(50)), { maxLength: 4 });
    fc.assert(
      fc.property(some, actions, (added, then) => {
        let grid = inOrder(added).reduce(add, blank);
        for (const [moves, one, other] of then) grid = moves ? move(grid, one, other) : removeAny(grid, one);
        expect(printedOn(grid)).toEqual(printedOn(blank));
      }),
      { numRuns: 4 },
    );
  });
});

const foreign = ordinary
  .map((name): [string, Grid] => [name, readFormFile(name)])
  .filter(([, grid]) => isPrinted(emptied(grid)));

describe.each(foreign)("on %s, as it came, with its indicators taken off", (_, grid) => {
  test("any order of adding and removing leaves each printed 二级 once, in its place", () => {
    const blank = emptied(grid);
    const indicators = indicatorsFor(blank, 2);
    const shuffled = fc.shuffledSubarray(indicators, {
      minLength: 2,
      maxLength: Math.min(8, indicators.length),
    });
    fc.assert(
      fc.property(shuffled, fc.nat(), (added, seed) => {
        let now = inOrder(added).reduce(add, blank);
        expect(printedOn(now)).toEqual(printedOn(blank));
        for (let left = added.length; left > 0; left--) now = removeAt(now, seed % left);
        expect(printedOn(now)).toEqual(printedOn(blank));
      }),
      { numRuns: 3 },
    );
  });
});
