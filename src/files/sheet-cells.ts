import type { Cell, CellStyle as FileStyle } from "hucre/xlsx";

import { contains } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import type { SheetPlan } from "../core/layout/sheet-plan";
import { escapeText } from "./escape-text";
import { chineseCharset } from "./workbook-look";

const thin = { style: "thin" } as const;
const box = { top: thin, bottom: thin, left: thin, right: thin };

/** All cells of a plan, empty ones with their looks too, by `row,column`. */
export function cellsOf(plan: SheetPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (let row = plan.range.top; row <= plan.range.bottom; row++)
    for (let column = plan.range.left; column <= plan.range.right; column++)
      cells.set(key({ row, column }), { type: "empty", value: null, style: styleOf(plan, { row, column }) });
  for (const cell of plan.cells) cells.set(key(cell), { ...cells.get(key(cell)), ...contentOf(cell) });
  return cells;
}

/** A plan gives as numbers only amounts of at most 15 digits, which a binary number holds exactly. */
function contentOf({ text, number }: SheetPlan["cells"][number]): Partial<Cell> {
  return number === null
    ? { type: "string", value: escapeText(text) }
    : { type: "number", value: Number(number) };
}

function styleOf(plan: SheetPlan, cell: CellAddress): FileStyle {
  const format = plan.formats.findLast(({ range }) => contains(range, cell))?.format;
  const look = plan.styles[plan.looks.findLast(({ range }) => contains(range, cell))?.style ?? "base"];
  return {
    font: { name: look.font, size: look.size, bold: look.bold, charset: chineseCharset },
    alignment: {
      horizontal: look.horizontal,
      vertical: "center",
      indent: look.indent,
      ...(look.wrap ? { wrapText: true } : { shrinkToFit: true }),
    },
    ...(look.fill !== null && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill.slice(1) } },
    }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(contains(plan.bordered, cell) ? { border: box } : {}),
  };
}

function key({ row, column }: CellAddress): string {
  return `${row},${column}`;
}
