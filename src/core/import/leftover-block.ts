import type { CellRange } from "../grid/grid";
import { styles } from "../layout/styles";
import type { PlannedCell, SheetPlan } from "../layout/sheet-plan";
import { textHeight } from "../layout/text-height";
import type { Remain } from "./remains";
import { remainsHeading, type remainAsRemark, type remainInOneCell } from "./texts";
import { fill } from "../language/language";

/** How a remain stands in its row: in two cells where it was and what it says, or both in one cell by a template. */
export type BlockWay = "two-cells" | typeof remainInOneCell | typeof remainAsRemark;

/** The plan with a block below the form, one blank row apart, that holds what has no field on it. */
export function withBlockBelow(plan: SheetPlan, remains: readonly Remain[], way: BlockWay): SheetPlan {
  const { right } = plan.bordered;
  const heading = plan.range.bottom + 2;
  const first = heading + 1;
  const bottom = heading + remains.length;
  const text = way === "two-cells" ? firstTextColumn(plan) : 0;
  const range: CellRange = { ...plan.range, bottom };
  const rows: CellRange = { top: first, left: text, bottom, right };
  return {
    ...plan,
    range,
    cells: [
      ...plan.cells,
      asText(heading, 0, remainsHeading),
      ...remains.flatMap((remain, at) => rowCells(remain, first + at, way, text)),
    ],
    merges: [
      ...plan.merges,
      { range: { top: heading, left: 0, bottom: heading, right }, across: false },
      { range: rows, across: true },
      ...(text > 1 ? [{ range: { ...rows, left: 0, right: text - 1 }, across: true }] : []),
    ],
    formats: [{ range, format: "@" }, ...plan.formats],
    looks: [
      ...plan.looks,
      { range: { ...rows, left: 0 }, style: "base" },
      { range: { ...rows, top: heading }, style: "indicatorName" },
    ],
    rowHeights: [
      ...plan.rowHeights,
      styles.base.leastHeight,
      styles.base.leastHeight,
      ...remains.map((remain) => heightOf(remain, way, plan, text)),
    ],
  };
}

/** The rows' first cell is as wide as the form's first column that leaves the text most of the sheet. */
function firstTextColumn({ columnWidths }: SheetPlan): number {
  return Math.min(2, columnWidths.length - 1);
}

function rowCells({ where, text }: Remain, row: number, way: BlockWay, column: number): PlannedCell[] {
  return way === "two-cells"
    ? [asText(row, 0, where), asText(row, column, text)]
    : [asText(row, 0, fill(way, { where, text }))];
}

function asText(row: number, column: number, text: string): PlannedCell {
  return { row, column, text, number: null };
}

/** Excel's limit of a row's height, in points; a longer text is there all the same. */
const highestRow = 408.75;
const pixel = 0.75;

function heightOf(
  { where, text }: Remain,
  way: BlockWay,
  { columnWidths, bordered }: SheetPlan,
  column: number,
): number {
  const widthOf = (from: number, to: number) =>
    columnWidths.slice(from, to).reduce((sum, own) => sum + own, 0);
  const own = way === "two-cells" ? text : fill(way, { where, text });
  const height = Math.max(
    textHeight(own, widthOf(column, bordered.right + 1), styles.indicatorName),
    column === 0 ? 0 : textHeight(where, widthOf(0, column), styles.base),
  );
  return Math.min(highestRow, Math.ceil(height / pixel) * pixel);
}
