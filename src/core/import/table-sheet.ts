import { sheetName } from "../layout/sheet-name";
import type { SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";
import { plainPrint } from "./plain-print";

/** Excel's limit of a row's height, in points. */
const highestRow = 408.75;

/** A plain table of texts on a sheet. */
export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In points. */
  readonly columnWidths: readonly number[];
}

/** Plans a table: the header in the first row, texts that wrap below it. */
export function tableSheet({ name, header, rows, columnWidths }: Table): SheetPlan {
  const range = { top: 0, left: 0, bottom: rows.length, right: columnWidths.length - 1 };
  const all = [header, ...rows];
  return {
    name: sheetName(name),
    range,
    cells: all.flatMap((texts, row) =>
      texts.flatMap((text, column) => (text === "" ? [] : [{ row, column, text, number: null }])),
    ),
    merges: [],
    formats: [{ range, format: "@" }],
    styles,
    looks: [
      { range, style: "base" },
      ...(rows.length > 0 ? [{ range: { ...range, top: 1 }, style: "indicatorName" } as const] : []),
    ],
    bordered: range,
    columnWidths,
    rowHeights: all.map((texts) =>
      Math.min(
        highestRow,
        Math.max(
          ...texts.map((text, column) => textHeight(text, columnWidths[column] ?? 0, styles.indicatorName)),
        ),
      ),
    ),
    choices: [],
    print: plainPrint,
    places: {},
    notPlaced: [],
  };
}
