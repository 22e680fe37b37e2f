import { applyToGrid } from "../../../src/core/edit/apply-to-grid";
import type { Grid } from "../../../src/core/grid/grid";

const merged: Grid = {
  name: "表",
  cells: [{ row: 0, column: 0, text: "产出指标", value: "产出指标" }],
  merges: [{ top: 0, left: 0, bottom: 2, right: 0 }],
};
const write = (row: number) =>
  ({ kind: "write", cells: [{ row, column: 0, text: "质量指标", number: null }] }) as const;
const texts = ({ cells }: Grid): string[] => cells.map(({ row, text }) => `${row} ${text}`);

test("what is written behind a merged cell goes nowhere, as in Excel", () => {
  expect(texts(applyToGrid(merged, [write(1)]))).toEqual(["0 产出指标"]);
});

test("what is written into its first cell stands there", () => {
  expect(texts(applyToGrid(merged, [write(0)]))).toEqual(["0 质量指标"]);
});

test("once it is split, each of its cells can be written", () => {
  const [range] = merged.merges;
  const steps = range ? [{ kind: "split", range } as const, write(1)] : [];
  expect(texts(applyToGrid(merged, steps))).toEqual(["0 产出指标", "1 质量指标"]);
});
