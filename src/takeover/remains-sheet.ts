import { sheetName } from "../layout/sheet-name";
import type { SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";
import type { Remain } from "./remains";
import { plainPrint } from "./plain-print";
import { remainsHeading } from "./texts";

/** In points. */
const columnWidths = [150, 350];

/**
 * A sheet of its own for what has no field on a form: where each thing stood, and in brackets what it says, so that no
 * text on it is taken for a label.
 */
export function remainsSheet(remains: readonly Remain[]): SheetPlan {
  const range = { top: 0, left: 0, bottom: remains.length, right: 1 };
  const texts = remains.map(({ where, text }) => [where, `「${text}」`] as const);
  return {
    name: sheetName(remainsHeading),
    range,
    cells: [
      { row: 0, column: 0, text: remainsHeading, number: null },
      ...texts.flatMap((cells, at) =>
        cells.map((text, column) => ({ row: at + 1, column, text, number: null })),
      ),
    ],
    merges: [],
    formats: [{ range, format: "@" }],
    styles,
    looks: [
      { range, style: "base" },
      { range: { ...range, top: 1, left: 1 }, style: "indicatorName" },
    ],
    bordered: { ...range, top: 1 },
    columnWidths,
    rowHeights: [
      styles.base.leastHeight,
      ...texts.map(([, text]) => Math.min(408.75, textHeight(text, 350, styles.indicatorName))),
    ],
    choices: [],
    print: plainPrint,
    places: {},
    notPlaced: [],
  };
}
