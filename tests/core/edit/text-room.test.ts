import fc from "fast-check";

import {
  needsWrap,
  raisedRows,
  rowsMissing,
  type Sizes,
  type TextCell,
} from "../../../src/core/edit/text-room";
import { tallestRow } from "../../../src/core/layout/sheet-rows";
import { leastTextHeight, textHeight } from "../../../src/core/layout/text-height";

const look = { size: 10.5, wrap: true, indent: 1 };
const width = 200;

/** A text in a cell of one column and so many rows, from row 3 on. */
const cellOf = (text: string, rows = 1): TextCell => ({
  ...look,
  text,
  before: "",
  range: { top: 3, left: 1, bottom: 2 + rows, right: 1 },
});
const sizesOf = (...heights: readonly number[]): Sizes => ({
  widths: new Map([[1, width]]),
  heights: new Map(heights.map((height, at) => [3 + at, height])),
});
const needed = (text: string): number => textHeight(text, width, { ...look, leastHeight: 0 });
const goal = "完成辖区内的道路照明设施更新改造。".repeat(20);

test("a text that has room leaves its row as it is", () => {
  expect(raisedRows([cellOf("及时")], sizesOf(24)).size).toBe(0);
});

test("a text that is whole in its row leaves it as low as it is", () => {
  const text = "完成更新改造".repeat(4);
  const [needs, takes] = [needed(text), leastTextHeight(text, width, { ...look, leastHeight: 0 })];
  expect(takes).toBeLessThan(needs);
  expect(raisedRows([cellOf(text)], sizesOf(takes)).size).toBe(0);
  expect(raisedRows([cellOf(text)], sizesOf(takes - 1)).get(3)).toBeGreaterThanOrEqual(needs);
});

test("a row that was too low for the text before stays as low for one that is no longer", () => {
  const low = sizesOf(15);
  expect(raisedRows([{ ...cellOf(goal), before: goal.repeat(2) }], low).size).toBe(0);
  expect(raisedRows([{ ...cellOf(goal), before: goal }], low).size).toBe(0);
  expect(raisedRows([{ ...cellOf(goal), before: goal.slice(0, 40) }], low).size).toBe(1);
  expect(needsWrap({ ...cellOf(goal), wrap: false, before: goal.repeat(2) }, low)).toBe(false);
});

test("a longer one raises its row by the measure of a built form", () => {
  const height = raisedRows([cellOf(goal)], sizesOf(24)).get(3) ?? 0;
  expect(height).toBeGreaterThanOrEqual(needed(goal));
  expect(height).toBeLessThan(needed(goal) + 1);
});

test("the rows of a merged cell share what is missing", () => {
  const raised = raisedRows([cellOf(goal, 2)], sizesOf(24, 60));
  const [first = 0, second = 0] = [raised.get(3), raised.get(4)];
  expect(first + second).toBeGreaterThanOrEqual(needed(goal));
  expect(second - first).toBe(36);
});

test("a hidden row stays hidden", () => {
  expect(raisedRows([cellOf(goal)], sizesOf(0)).size).toBe(0);
  expect(raisedRows([cellOf(goal, 2)], sizesOf(0, 24)).has(3)).toBe(false);
});

test("what one row cannot hold goes on over further ones", () => {
  const long = goal.repeat(4);
  expect(rowsMissing(cellOf(goal), sizesOf(24))).toBe(0);
  expect(rowsMissing(cellOf(long), sizesOf(24))).toBe(Math.ceil(needed(long) / tallestRow) - 1);
  expect(raisedRows([cellOf(long)], sizesOf(24)).get(3)).toBe(tallestRow);
});

test("a text in one line goes on in a second only where it is wider than its cell", () => {
  expect(needsWrap({ ...cellOf(goal), wrap: false }, sizesOf(24))).toBe(true);
  expect(needsWrap({ ...cellOf("及时"), wrap: false }, sizesOf(24))).toBe(false);
  expect(needsWrap(cellOf(goal), sizesOf(24))).toBe(false);
});

test("no row becomes lower, and none higher than Excel allows", () => {
  const heights = fc.array(fc.double({ min: 1, max: tallestRow, noNaN: true }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(heights, fc.nat(60), (before, times) => {
      const sizes = sizesOf(...before);
      for (const [row, height] of raisedRows([cellOf(goal.repeat(times), before.length)], sizes)) {
        expect(height).toBeGreaterThan(sizes.heights.get(row) ?? 0);
        expect(height).toBeLessThanOrEqual(tallestRow);
      }
    }),
  );
});
