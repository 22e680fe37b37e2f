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
  const { right } = plan.range;
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
      ...remains.map(({ text: own }) => heightOf(own, plan, text)),
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

function heightOf(text: string, { columnWidths }: SheetPlan, column: number): number {
  const width = columnWidths.slice(column).reduce((sum, own) => sum + own, 0);
  return Math.min(highestRow, Math.ceil(textHeight(text, width, styles.indicatorName) / 0.75) * 0.75);
}
