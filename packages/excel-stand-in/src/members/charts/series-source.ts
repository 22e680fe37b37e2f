import type { Chart } from "../../book/book";
import { type Area, cellArea, columnCount, rowCount } from "../../engine/area";
import type { Cell, CellValue } from "../../engine/engine";
import type { OfSheet } from "../../protocol/targets";
import { type Cells, cellsOf, cellsOfFormula, only } from "../../range/cells";
import { readMatrix } from "../../range/matrix";
import { formatCategory, shownText } from "../../range/text";
import { reference } from "../names";

/** Where a chart's series has its data: formulas such as `=Sheet1!$B$2:$B$7`; the name may be a plain text. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly values: string;
  readonly xValues: string;
  readonly bubbleSizes: string;
}
type OfChart = OfSheet<Chart>;

/** The series as someone set them, or as the source says. */
export function seriesOf(target: OfChart): readonly Series[] {
  const set = target.item.fields["series"] as readonly Series[] | undefined;
  const source = cellsOfFormula(target.sheet.book, String(target.item.fields["source"]), target.sheet);
  return set ?? (source ? seriesIn(source, target.item) : []);
}

/** The values behind a formula, row by row; none if it means no cells. */
export function valuesAt({ sheet }: OfChart, formula: string): CellValue[] {
  const cells = formula.startsWith("=") ? cellsOfFormula(sheet.book, formula, sheet) : null;
  return cells ? (readMatrix(cells, ({ value }) => value) ?? []).flat() : [];
}

/** The text in the cell that a formula means; any other text is itself. */
export function textAt({ sheet }: OfChart, formula: string): string {
  const cells = formula.startsWith("=") ? cellsOfFormula(sheet.book, formula, sheet) : null;
  if (!cells) return formula;
  const { top, left } = only(cells);
  return shownText(sheet.book.engine.cell(cells.sheet.id, top, left), sheet.book.locale);
}

/** A line of the source: a row or a column, without what heads it. */
interface Line {
  readonly head: Area | null;
  readonly body: Area;
}

const isLabel = ({ value, format }: Cell): boolean =>
  typeof value !== "number" || ["Date", "Time"].includes(formatCategory(format.numberFormat ?? "General"));

/** Whether a row or column names what stands in the others: no numbers but dates; years count if the corner is blank. */
function heads({ sheet }: Cells, area: Area): boolean {
  const [corner, ...rest] = (readMatrix(cellsOf(sheet, area), (cell) => cell) ?? []).flat();
  if (!corner || rest.length === 0) return false;
  const blank = (cell: Cell): boolean => (cell.value ?? "") === "";
  return rest.some((cell) => !blank(cell)) && (blank(corner) || rest.every(isLabel));
}

function linesOf(cells: Cells, byRows: boolean): { lines: Line[]; labels: Area | null } {
  const area = only(cells);
  const headRow = rowCount(area) > 1 && heads(cells, { ...area, bottom: area.top }) ? 1 : 0;
  const headColumn = columnCount(area) > 1 && heads(cells, { ...area, right: area.left }) ? 1 : 0;
  const body = { ...area, top: area.top + headRow, left: area.left + headColumn };
  const rowLabels = headColumn ? { ...body, left: area.left, right: area.left } : null;
  const columnLabels = headRow ? { ...body, top: area.top, bottom: area.top } : null;
  const count = byRows ? rowCount(body) : columnCount(body);
  const lines = Array.from({ length: count }, (_, index): Line => {
    const [row, column] = [body.top + index, body.left + index];
    return byRows
      ? { head: rowLabels && cellArea(row, area.left), body: { ...body, top: row, bottom: row } }
      : { head: columnLabels && cellArea(area.top, column), body: { ...body, left: column, right: column } };
  });
  return { lines, labels: byRows ? columnLabels : rowLabels };
}

const byRowsIn = (cells: Cells, { fields: { seriesBy } }: Chart): boolean => {
  const area = only(cells);
  return seriesBy === "Rows" || (seriesBy !== "Columns" && columnCount(area) > rowCount(area));
};

/** Whether each row of the source is a series; else each column is one. */
export function readsByRows({ sheet, item: chart }: OfChart): boolean {
  const source = cellsOfFormula(sheet.book, String(chart.fields["source"]), sheet);
  return source !== null && byRowsIn(source, chart);
}

/** The series that Excel reads out of the cells of a new chart. */
function seriesIn(cells: Cells, chart: Chart): Series[] {
  const type = String(chart.fields["chartType"]);
  const { lines, labels } = linesOf(cells, byRowsIn(cells, chart));
  const formula = (found: Area | null | undefined): string =>
    found ? reference(cellsOf(cells.sheet, found)) : "";
  const [bubbles, points] = [type.startsWith("Bubble"), /^(XYScatter|Bubble)/.test(type)];
  const horizontal = points && !labels && lines.length > 1 ? lines.shift()?.body : labels;
  const step = bubbles && lines.length > 1 ? 2 : 1;
  return lines
    .filter((_, index) => index % step === 0)
    .map((line, index) => ({
      id: `s${index}`,
      name: formula(line.head),
      values: formula(line.body),
      xValues: formula(horizontal),
      bubbleSizes: bubbles ? formula(lines[index * step + 1]?.body) : "",
    }));
}
