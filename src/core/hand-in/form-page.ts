import { cellAt, extentOf } from "../edit/grid-look";
import { sameCell } from "../grid/address";
import type { CellAddress, CellRange, Grid } from "../grid/grid";
import { a4Widths, paperFor } from "../layout/paper";
import type { Language } from "../language/language";
import { escapeMarkup } from "../rollup/escape-markup";
import { htmlPage } from "../rollup/html-page";
import { lookAt } from "./page-faults";
import type { PageLook, PrintedLook } from "./page-look";

/** A form to be printed: the cells that belong to it, and how they look. */
export interface PrintedForm {
  readonly grid: Grid;
  readonly range: CellRange;
  readonly look: PageLook;
}

const style = `
@page upright { size: A4 portrait; margin: 20mm 10mm }
@page across { size: A4 landscape; margin: 20mm 10mm }
body { font-family: "SimSun", "Songti SC", "Noto Serif CJK SC", serif; color: #000; margin: 1.5em }
section.portrait { page: upright }
section.landscape { page: across }
section + section { break-before: page; margin-top: 3em }
table { border-collapse: collapse; table-layout: fixed; margin: 0 auto }
td { padding: 1pt 3pt; line-height: 1.3; overflow-wrap: anywhere; white-space: pre-wrap; vertical-align: middle }
td.line { border: .5pt solid #000 }
tr { break-inside: avoid }
@media print { body { margin: 0 } section + section { margin-top: 0 } }
`;

/**
 * A page for printing of exactly these forms, each beginning on a sheet of paper of its own and one page wide. What stands beside
 * a form on its sheet is not on it.
 */
export function formPage(forms: readonly PrintedForm[], title: string, language: Language): string {
  return htmlPage({ title, style, body: forms.map(sectionOf).join("\n") }, language);
}

/** Of one step, in points. */
const indentWidth = 9;

const points = (length: number): string => `${Math.round(length * 10) / 10}pt`;

function sectionOf(form: PrintedForm): string {
  const { range, look } = form;
  const columns = numbers(range.left, range.right).filter((column) => widthOf(look, column) > 0);
  const width = columns.reduce((all, column) => all + widthOf(look, column), 0);
  const { orientation, margins } = paperFor(width);
  const room = a4Widths[orientation] - margins.left - margins.right;
  const scale = Math.min(1, room / Math.max(width, 1));
  const rows = numbers(range.top, range.bottom).filter((row) => heightOf(look, row) > 0);
  return `<section class="${orientation}">
<table style="width:${points(width * scale)}">
<colgroup>${columns.map((column) => `<col style="width:${points(widthOf(look, column) * scale)}">`).join("")}</colgroup>
<tbody>
${rows.map((row) => rowOf(form, row, { rows, columns, scale })).join("\n")}
</tbody>
</table>
</section>`;
}

interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly scale: number;
}

function rowOf(form: PrintedForm, row: number, shown: Shown): string {
  const height = points(heightOf(form.look, row) * shown.scale);
  const cells = shown.columns.map((column) => cellOf(form, { row, column }, shown));
  return `<tr style="height:${height}">${cells.join("")}</tr>`;
}

/** A cell with its span; nothing for one that lies under another. */
function cellOf({ grid, look }: PrintedForm, cell: CellAddress, shown: Shown): string {
  const whole = extentOf(grid, cell);
  const rows = shown.rows.filter((row) => row >= whole.top && row <= whole.bottom);
  const columns = shown.columns.filter((column) => column >= whole.left && column <= whole.right);
  const first = { row: rows[0] ?? cell.row, column: columns[0] ?? cell.column };
  if (!sameCell(cell, first)) return "";
  const anchor = { row: whole.top, column: whole.left };
  const found = cellAt(grid, anchor);
  const own = lookAt(look, anchor);
  const line = own?.hasBorder ? ' class="line"' : "";
  const css = own ? styleOf(own, typeof found?.value === "number", shown.scale) : "";
  return `<td${spansOf(rows, columns)}${line} style="${css}">${escapeMarkup(found?.text ?? "")}</td>`;
}

function spansOf({ length: rows }: readonly number[], { length: columns }: readonly number[]): string {
  return (rows > 1 ? ` rowspan="${rows}"` : "") + (columns > 1 ? ` colspan="${columns}"` : "");
}

/** What a look says in CSS; Excel puts numbers to the right where nobody has said anything else. */
function styleOf(
  { horizontal, size, isBold, indent }: PrintedLook,
  isNumber: boolean,
  scale: number,
): string {
  const general = isNumber ? "right" : "left";
  return [
    `text-align:${horizontal === "general" ? general : horizontal}`,
    `font-size:${points(size * scale)}`,
    ...(isBold ? ["font-weight:bold"] : []),
    ...(indent > 0 ? [`padding-left:${points(indent * indentWidth * scale + 3)}`] : []),
  ].join(";");
}

const widthOf = ({ sizes }: PageLook, column: number): number => sizes.widths.get(column) ?? 0;
const heightOf = ({ sizes }: PageLook, row: number): number => sizes.heights.get(row) ?? 0;

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
