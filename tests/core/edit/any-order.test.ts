import fc from "fast-check";

import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import { placeInList } from "../../../src/core/edit/free-slot";
import { planIndicatorAddition } from "../../../src/core/edit/plan-addition";
import { planIndicatorMove } from "../../../src/core/edit/plan-move";
import { planIndicatorRemoval } from "../../../src/core/edit/plan-removal";
import { emptyProject, type Indicator } from "../../../src/core/form/project";
import type { Grid } from "../../../src/core/grid/grid";
import type { Layout } from "../../../src/core/layout/layout";
import { layoutOfSheet } from "../../../src/core/layout/learn/layout-of-sheet";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { shanghai2023 } from "../../../src/core/layout/shanghai-2023";
import { shanghai2026 } from "../../../src/core/layout/shanghai-2026";
import { recognise } from "../../../src/core/recognise/recognise";
import type { FormReading } from "../../../src/core/recognise/reading";
import { readFormFile } from "../../helpers/form-files";
import { planToGrid } from "../../helpers/plan-to-grid";

jest.setTimeout(120_000);

const layouts: readonly Layout[] = [
  shanghai2023,
  shanghai2026,
  layoutOfSheet("四川", readFormFile("made/l12-sichuan")),
];

const formOn = (grid: Grid): FormReading => {
  const [form] = recognise(grid).forms;
  if (!form) throw new Error("There is no form");
  return form;
};

/** Every 二级 that a layout prints, each with so many indicators. */
function indicatorsOf({ indicators: { groups } }: Layout, each: number): Indicator[] {
  return groups.flatMap(({ level1, level2s }) =>
    level2s.flatMap((level2) =>
      Array.from({ length: each }, (_, at) => {
        const name = `${level2.replace("指标", "")}事项${at + 1}`;
        return { level1, level2, name, target: "≥5个", weight: null, note: null };
      }),
    ),
  );
}

/** The grid with the indicator added as the pane does it. */
function add(layout: Layout, grid: Grid, indicator: Indicator): Grid {
  const form = formOn(grid);
  const at = placeInList(form, "annual", indicator, layout.indicators.groups);
  const { steps } = planIndicatorAddition(grid, form, "annual", at, indicator);
  const after = applyToGrid(grid, steps);
  expect(formOn(after).project.indicators.annual[at]).toEqual(indicator);
  return after;
}

function remove(grid: Grid, name: string | null): Grid {
  const form = formOn(grid);
  const at = form.project.indicators.annual.findIndex((indicator) => indicator.name === name);
  return applyToGrid(grid, planIndicatorRemoval(grid, form, "annual", at).steps);
}

/** Cells and merges in an order of their own. */
function looksOf({ cells, merges }: Grid): unknown {
  return {
    cells: cells.map(({ row, column, text }) => `${row} ${column} ${text}`).sort(),
    merges: merges.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`).sort(),
  };
}

const blank = (layout: Layout): Grid => planToGrid(planSheet(emptyProject, layout));

/** How often each 二级 is printed. */
function printedLevels({ indicators: { groups } }: Layout, grid: Grid): readonly number[] {
  const { project, slots } = formOn(grid);
  const rows = [...project.indicators.annual, ...slots];
  return groups.flatMap(({ level1, level2s }) =>
    level2s.map((level2) => {
      const texts = new Set(rows.filter((row) => row.level1 === level1 && row.level2 === level2));
      return texts.size;
    }),
  );
}

describe.each(layouts.map((layout) => [layout.name, layout] as const))(
  "on a blank form in %s",
  (_, layout) => {
    test("every printed 二级 is a slot, once", () => {
      expect(printedLevels(layout, blank(layout)).every((count) => count === 1)).toBe(true);
    });

    test("adding in any order gives what adding from top to bottom gives", () => {
      const all = indicatorsOf(layout, 2);
      const topDown = all.reduce((grid, indicator) => add(layout, grid, indicator), blank(layout));
      fc.assert(
        fc.property(fc.shuffledSubarray([...all.keys()], { minLength: all.length }), (order) => {
          // Of one 二级 the first comes first.
          const taken = new Map<string, number>();
          const inOrder = order.map((at) => {
            const level2 = all[at]?.level2 ?? "";
            const own = all.filter(
              (indicator) => indicator.level2 === level2 && indicator.level1 === all[at]?.level1,
            );
            const count = taken.get(level2) ?? 0;
            taken.set(level2, count + 1);
            return own[count] ?? own[0];
          });
          const filled = inOrder.reduce((grid, one) => (one ? add(layout, grid, one) : grid), blank(layout));
          expect(looksOf(filled)).toEqual(looksOf(topDown));
        }),
        { numRuns: 5 },
      );
    });

    test("what is added and removed again, in any order, leaves the form as it was printed", () => {
      const all = indicatorsOf(layout, 2);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(all, { minLength: 1, maxLength: 8 }),
          fc.infiniteStream(fc.nat(100)),
          (chosen, numbers) => {
            let grid = chosen.reduce((now, indicator) => add(layout, now, indicator), blank(layout));
            for (const left = [...chosen]; left.length > 0;) {
              const [gone] = left.splice((numbers.next().value ?? 0) % left.length, 1);
              grid = remove(grid, gone?.name ?? null);
            }
            expect(looksOf(grid)).toEqual(looksOf(blank(layout)));
          },
        ),
        { numRuns: 8 },
      );
    });

    test("adding, removing and moving in any order gives the form that its indicators give from top to bottom", () => {
      const all = indicatorsOf(layout, 2);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(all, { minLength: 3, maxLength: 6 }),
          fc.array(fc.tuple(fc.constantFrom("move" as const, "remove" as const), fc.nat(100), fc.nat(100)), {
            maxLength: 5,
          }),
          (chosen, actions) => {
            let grid = chosen.reduce((now, indicator) => add(layout, now, indicator), blank(layout));
            for (const [action, one, other] of actions) {
              const form = formOn(grid);
              const count = form.project.indicators.annual.length;
              if (count === 0) continue;
              const [from, to] = [one % count, other % count];
              const edit =
                action === "remove"
                  ? planIndicatorRemoval(grid, form, "annual", from)
                  : planIndicatorMove(grid, form, "annual", from, to);
              grid = applyToGrid(grid, edit.steps);
            }
            const { annual: indicators } = formOn(grid).project.indicators;
            const topDown = indicators.reduce((now, indicator) => add(layout, now, indicator), blank(layout));
            expect(looksOf(grid)).toEqual(looksOf(topDown));
          },
        ),
        { numRuns: 10 },
      );
    });

    test("an indicator that leaves others of its group behind changes places without a row that goes or comes", () => {
      const all = indicatorsOf(layout, 2);
      const grid = all.reduce((now, indicator) => add(layout, now, indicator), blank(layout));
      const form = formOn(grid);
      fc.assert(
        fc.property(fc.nat(all.length - 1), fc.nat(all.length - 1), (from, to) => {
          const { steps } = planIndicatorMove(grid, form, "annual", from, to);
          expect(steps.filter(({ kind }) => kind === "insert-row" || kind === "delete-row")).toEqual([]);
        }),
        { numRuns: 10 },
      );
    });
  },
);
