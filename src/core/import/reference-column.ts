import type { FieldPath } from "../form/project";
import { fieldName } from "../form/field-names";
import { fill } from "../language/language";
import type { PlannedCell, SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";
import type { CarriedOver } from "./other-year";
import { ofEarlierYear, ofYear, referenceHeading } from "./texts";

/** In points: Excel's limit of a row's height, what keeps the form apart, the column of the earlier year's values. */
const highestRow = 408.75;
const gapWidth = 12;
const referenceWidth = 200;

/** The plan with the earlier year's values in a column of their own right of the form, each in its field's row. */
export function withReference(plan: SheetPlan, { from, reference }: CarriedOver): SheetPlan {
  const column = plan.range.right + 2;
  const byRow = new Map<number, string[]>();
  for (const [field, text] of Object.entries(reference) as [FieldPath, string][]) {
    const row = plan.places[field]?.row;
    if (row === undefined) continue;
    const named = field.startsWith("funding.") ? `${fieldName(field, "zh-CN")} ${text}` : text;
    byRow.set(row, [...(byRow.get(row) ?? []), named]);
  }
  if (byRow.size === 0) return plan;
  const say = (text: string) =>
    from === null ? fill(ofEarlierYear, { text }) : fill(ofYear, { year: String(from), text });
  const cells = [...byRow].map(([row, texts]): PlannedCell => ({
    row,
    column,
    text: say(texts.join("；\n")),
    number: null,
  }));
  const heading: PlannedCell = {
    row: plan.print.titleRow,
    column,
    text: referenceHeading,
    number: null,
  };
  const range = { ...plan.range, right: column };
  return {
    ...plan,
    range,
    cells: [...plan.cells, heading, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    formats: [{ range, format: "@" }, ...plan.formats],
    looks: [
      ...plan.looks,
      { range: { ...range, left: column }, style: "indicatorName" },
      { range: { top: heading.row, bottom: heading.row, left: column, right: column }, style: "base" },
    ],
    rowHeights: plan.rowHeights.map((height, row) =>
      Math.min(
        highestRow,
        Math.max(
          height,
          ...cells
            .filter((cell) => cell.row === row)
            .map(({ text }) => textHeight(text, referenceWidth, styles.indicatorName)),
        ),
      ),
    ),
    columnWidths: [...plan.columnWidths, gapWidth, referenceWidth],
  };
}

/** The values that the sheet has no cell for beside which they could stand. */
export function referenceWithoutPlace(
  plan: SheetPlan,
  { reference }: CarriedOver,
): readonly [FieldPath, string][] {
  return (Object.entries(reference) as [FieldPath, string][]).filter(([field]) => !plan.places[field]);
}
