import { overlap } from "../core/edit/apply-to-grid";
import type { CellRange, Grid } from "../core/grid/grid";
import { askedLook, fillOf } from "./cell-looks";
import { loadRectangle, restoreStates, type CellState } from "./cell-states";

/** Everything in a row that deleting it takes away: contents, looks, rules, height, and the merges that reach into it. */
export interface RowLook {
  /** Where it is to be put back. */
  readonly at: number;
  readonly states: readonly CellState[];
  readonly looks: readonly Excel.SettableCellProperties[];
  /** Whether the cells are locked once the sheet is protected. */
  readonly locked: readonly boolean[];
  /** By column; null where a cell is no link. */
  readonly links: readonly (Excel.RangeHyperlink | null)[];
  /** In points; null for the sheet's own. */
  readonly height: number | null;
  readonly isHidden: boolean;
  readonly merges: readonly CellRange[];
  /** Which of the cells have a validation. */
  readonly validated: readonly boolean[];
}

const asked = {
  format: {
    ...askedLook,
    borders: { color: true, style: true, weight: true },
    shrinkToFit: true,
    indentLevel: true,
    textOrientation: true,
  },
} as const;

/** How many columns of the sheet hold anything that was read. */
export function widthOf({ cells, merges }: Grid): number {
  return 1 + Math.max(0, ...cells.map(({ column }) => column), ...merges.map(({ right }) => right));
}

/** How far to the right looks alone are asked for: a row may be painted to the sheet's end. */
const widestLooks = 256;

/**
 * Asks how many columns rows (0-based) of a sheet fill, with what was not read: hidden contents, colours, what stands far to
 * the right. It can be had after the next sync.
 */
export function loadWidth(sheet: Excel.Worksheet, rows: readonly number[], grid: Grid): () => number {
  const used = (row: number, valuesOnly: boolean) =>
    wholeRow(sheet, row).getUsedRangeOrNullObject(valuesOnly).load("columnIndex, columnCount");
  const found = rows.map((row) => ({ values: used(row, true), looks: used(row, false) }));
  const end = (range: Excel.Range) => (range.isNullObject ? 0 : range.columnIndex + range.columnCount);
  return () =>
    Math.max(
      widthOf(grid),
      ...found.flatMap(({ values, looks }) => [end(values), Math.min(end(looks), widestLooks)]),
    );
}

/**
 * Asks for a row; it can be had after the next sync.
 * @param from where it stands now
 * @param at where it will stand when it is deleted from this grid
 * @param width how many of its columns are asked for
 */
export function loadRow(
  sheet: Excel.Worksheet,
  from: number,
  at: number,
  grid: Grid,
  width: number,
): () => RowLook {
  const row = { top: at, bottom: at, left: 0, right: width - 1 };
  const range = sheet.getRangeByIndexes(from, 0, 1, width);
  const looks = range.getCellProperties(asked);
  const cells = Array.from({ length: width }, (_, column) =>
    sheet.getCell(from, column).load("hyperlink, format/protection/locked, dataValidation/type"),
  );
  const first = sheet.getCell(from, 0).load("rowHidden, format/rowHeight, format/useStandardHeight");
  const states = loadRectangle(sheet, { ...row, top: from, bottom: from });
  return () => ({
    at,
    states: states().map((state) => ({ ...state, row: at })),
    looks: (looks.value[0] ?? []).map(withoutDefaults),
    locked: cells.map(({ format }) => format.protection.locked),
    links: cells.map(({ hyperlink }) => linkOf(hyperlink)),
    height: first.format.useStandardHeight ? null : first.format.rowHeight,
    isHidden: first.rowHidden,
    merges: grid.merges.filter((merge) => overlap(merge, row)),
    validated: cells.map(({ dataValidation }) => dataValidation.type !== "None"),
  });
}

/** Where a link leads; what its cell shows is put back with the cells. Excel gives null, or texts that are empty, where there is none. */
export function linkOf(link: Excel.RangeHyperlink | null): Excel.RangeHyperlink | null {
  const { address, documentReference, screenTip } = link ?? {};
  if (!address && !documentReference) return null;
  return {
    ...(address && { address }),
    ...(documentReference && { documentReference }),
    ...(screenTip && { screenTip }),
  };
}

/**
 * Only what is there: written back, no fill would become white and hide the gridlines, a border of no style would appear
 * with its colour, and the automatic colour of letters would become black.
 */
function withoutDefaults({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, font, ...others } = format;
  const fillColor = fillOf(fill);
  const drawn = Object.entries(borders ?? {}).filter(
    ([, border]: [string, { style?: string }]) => border.style !== "None",
  );
  const { color, ...letters } = font ?? {};
  return {
    format: {
      ...others,
      borders: Object.fromEntries(drawn),
      font: color === "#000000" ? letters : { ...letters, ...(color !== undefined && { color }) },
      ...(fillColor !== null && { fill: { color: fillColor } }),
    },
  };
}

/** Fills a new, empty row with what a deleted one was. */
export function restoreRow(
  sheet: Excel.Worksheet,
  { at, states, looks, locked, links, height, isHidden, merges, validated }: RowLook,
): void {
  for (const merge of merges) rangeAt(sheet, merge).unmerge();
  const range = sheet.getRangeByIndexes(at, 0, 1, states.length);
  links.forEach((link, column) => {
    if (link) sheet.getCell(at, column).hyperlink = link;
  });
  // Excel makes a link blue and underlined, so that looks come afterwards. A style takes the looks away that the row has from
  // the one above, and leaves the conditional formats that lie over both.
  range.style = "Normal";
  range.setCellProperties([[...looks]]);
  locked.forEach((isLocked, column) => {
    if (!isLocked) sheet.getCell(at, column).format.protection.locked = false;
  });
  validated.forEach((isValidated, column) => {
    if (!isValidated) sheet.getCell(at, column).dataValidation.clear();
  });
  restoreStates(sheet, states);
  for (const merge of merges) rangeAt(sheet, merge).merge();
  if (height === null) range.format.useStandardHeight = true;
  else range.format.rowHeight = height;
  if (isHidden) wholeRow(sheet, at).rowHidden = true;
}

/** The cells of a rectangle. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The whole row. */
export function wholeRow(sheet: Excel.Worksheet, at: number): Excel.Range {
  return wholeRows(sheet, at, 1);
}

/** Whole rows, one below the other. */
export function wholeRows(sheet: Excel.Worksheet, at: number, count: number): Excel.Range {
  return sheet.getRange(`${at + 1}:${at + count}`);
}
