import { cellName, contains, rangeName } from "../core/grid/address";
import type { PlannedCell, SheetPlan, StyleBlock } from "../core/layout/sheet-plan";
import type { StyleName } from "../core/layout/styles";
import { addressLists, groupBy } from "./address-lists";
import { fullLook, lookBeside, type Look } from "./looks";
import { formatOfText } from "./number-formats";
import { requestPrintSetup } from "./request-print-setup";

/** Excel's limit for a list of values that stands in the rule itself. */
const longestList = 255;

/**
 * Asks Excel to carry out a plan on an empty sheet, without a sync of its own. Merges come first and borders last: Excel
 * on the web loses borders when merges come after them (github.com/OfficeDev/office-js/issues/6405). Formats come before
 * values, so that `@` keeps a text such as `=100%` a text.
 * @returns after the sync: whether another one is needed, as `requestPrintSetup` says
 */
export function requestPlan(sheet: Excel.Worksheet, plan: SheetPlan): () => boolean {
  for (const { range, across } of plan.merges) sheet.getRange(rangeName(range)).merge(across);
  const whole = sheet.getRange(rangeName(plan.range));
  whole.numberFormat = numberFormats(plan);
  const cells = new Map(plan.cells.map((cell) => [cellName(cell), cell]));
  whole.values = everyCell(plan, (row, column) => valueOf(cells.get(cellName({ row, column }))));
  whole.format.set({ ...fullLook(plan.styles.base), verticalAlignment: "Center" });
  const parts = plan.looks.filter((block) => !isWide(block, plan));
  for (const [look, blocks] of groupBy(parts, ({ style }) => lookKey(plan, style)))
    for (const addresses of addressLists(blocks.map(({ range }) => rangeName(range))))
      sheet.getRanges(addresses).format.set(JSON.parse(look) as Look);
  whole.setColumnProperties(plan.columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  whole.setRowProperties(rowProperties(plan));
  offerChoices(sheet, plan);
  setBorders(sheet.getRange(rangeName(plan.bordered)));
  return requestPrintSetup(sheet, plan.print);
}

/** Block by block, the later over the earlier: a copied sheet has thousands of blocks. */
function numberFormats(plan: SheetPlan): string[][] {
  const formats = everyCell(plan, () => "@");
  const { top, left } = plan.range;
  for (const { range, format } of plan.formats)
    for (let row = range.top; row <= range.bottom; row++)
      formats[row - top]?.fill(format, range.left - left, range.right - left + 1);
  for (const { row, column, text, number, formula } of plan.cells) {
    const line = formats[row - top];
    const own = line?.[column - left];
    if (line && own !== undefined && number === null && !formula)
      line[column - left] = formatOfText(text, own);
  }
  return formats;
}

function everyCell<Value>(
  { range: { top, left, bottom, right } }: SheetPlan,
  valueAt: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => valueAt(top + row, left + column)),
  );
}

/** A plan gives as numbers only amounts of at most 15 digits, which a binary number holds exactly; null leaves a cell blank. */
function valueOf(cell: PlannedCell | undefined): string | number | null {
  if (!cell) return null;
  if (cell.formula) return `=${cell.formula.text}`;
  return contentOf(cell);
}

/** What a cell holds without its formula. */
export function contentOf(cell: PlannedCell): string | number {
  return cell.number === null ? asTyped(cell.text) : Number(cell.number);
}

/** Excel takes an apostrophe in front for its sign that a text follows, in cells formatted as text too. */
function asTyped(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** The same for styles of the same look. */
function lookKey({ styles }: SheetPlan, style: StyleName): string {
  return JSON.stringify(lookBeside(styles[style], styles.base));
}

/** Whether a block is of whole rows of the form. */
function isWide({ range }: StyleBlock, plan: SheetPlan): boolean {
  return range.left === plan.range.left && range.right === plan.range.right;
}

/** The heights of all rows, with the looks of those that have but one: a single step for all of them. */
function rowProperties(plan: SheetPlan): Excel.SettableRowProperties[] {
  return plan.rowHeights.map((rowHeight, row) => {
    const wide = plan.looks.findLast(
      (block) => isWide(block, plan) && contains(block.range, { row, column: 0 }),
    );
    const look = lookBeside(plan.styles[wide?.style ?? "base"], plan.styles.base);
    return { format: { ...look, rowHeight } };
  });
}

/** Other values may be typed in too: forms of other years and places have values that are not on the list. */
function offerChoices(sheet: Excel.Worksheet, { choices }: SheetPlan): void {
  for (const [source, same] of groupBy(choices, ({ values }) => values.join(","))) {
    if (source.length > longestList) continue;
    for (const { range } of same) {
      const { dataValidation } = sheet.getRange(rangeName(range));
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
    }
  }
}

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function setBorders(range: Excel.Range): void {
  for (const side of sides) range.format.borders.getItem(side).style = "Continuous";
}
