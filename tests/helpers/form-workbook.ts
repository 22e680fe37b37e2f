import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Cell, CellAddress, CellRange, Grid } from "../../src/core/grid/grid";
import { cellName, rangeName } from "../../src/core/grid/address";
import { readFormFile } from "./form-files";

type Style = NonNullable<
  WriteSheet["cells"] extends Map<string, infer Written> | undefined
    ? Written extends { style?: infer Own }
      ? Own
      : never
    : never
>;

interface Shape {
  readonly rows: readonly (readonly Cell[])[];
  readonly width: number;
  /** The row of 一级指标, 二级指标 …; behind the last row where there is none. */
  readonly header: number;
  /** The columns of the levels and of what stands left of them. */
  readonly levels: readonly number[];
}

const isLevel = (cell: Cell | undefined): boolean => /^[一二]级\s*指标$/.test(cell?.text.trim() ?? "");

function shapeOf({ cells }: Grid): Shape {
  const rows: Cell[][] = [];
  for (const cell of cells) (rows[cell.row] ??= []).push(cell);
  const all = Array.from(rows, (row: Cell[] | undefined) => row ?? []);
  const header = all.findIndex((row) => row.filter(isLevel).length > 1);
  const heads = (all[header] ?? []).filter(isLevel).map(({ column }) => column);
  const first = Math.min(...heads);
  return {
    rows: all,
    width: 1 + Math.max(...cells.map(({ column }) => column)),
    header: header < 0 ? all.length : header,
    levels: header < 0 ? [0] : [...Array.from({ length: first }, (_, column) => column), ...heads],
  };
}

/** A cell that ends a row of the head goes on to the right edge, as a title does. */
function acrossOf({ rows, width, header }: Shape): CellRange[] {
  return rows.slice(0, header).flatMap((row, at): CellRange[] => {
    const last = row.at(-1);
    if (!last || last.column >= width - 1) return [];
    return [{ top: at, left: last.column, bottom: at, right: width - 1 }];
  });
}

/** A level goes on over the blank cells below it, down to the last row that holds anything. */
function downOf({ rows, header, levels }: Shape): CellRange[] {
  const isBlank = (row: number, column: number): boolean =>
    (rows[row] ?? []).length > 1 && !rows[row]?.some((cell) => cell.column === column);
  const isHead = (column: number): boolean => isLevel(rows[header]?.find((cell) => cell.column === column));
  const isTop = (row: number, column: number): boolean => row > header || (row === header && !isHead(column));
  return levels.flatMap((column) => {
    const tops = rows.flatMap((row, at) =>
      isTop(at, column) && row.some((cell) => cell.column === column) ? [at] : [],
    );
    return tops.flatMap((top): CellRange[] => {
      let bottom = top;
      while (isBlank(bottom + 1, column)) bottom++;
      return bottom > top ? [{ top, left: column, bottom, right: column }] : [];
    });
  });
}

const thin = { style: "thin" } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };

/** Looks that differ from cell to cell, so that a change of any of them is seen. */
function styleAt({ row, column }: CellAddress, format: string): Style {
  return {
    font: { name: "宋体", size: 9 + (row % 3), bold: column === 0, charset: 134 },
    alignment: { horizontal: column % 2 === 0 ? "center" : "left", vertical: "center", wrapText: true },
    border,
    ...(column === 0 && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } } }),
    ...(format !== "General" && { numFmt: format }),
  };
}

/** The plain figures of a form stand as numbers, as people type them. */
function contentOf({ text }: Cell): { value: string | number; type: "string" | "number"; format: string } {
  const decimals = /^-?(?:0|[1-9]\d{0,11})(?:\.(\d+))?$/.exec(text)?.[1];
  const isFigure = /^-?(?:0|[1-9]\d{0,11})(?:\.\d+)?$/.test(text);
  if (!isFigure) return { value: text, type: "string", format: "General" };
  const format = decimals === undefined ? "0" : `0.${"0".repeat(decimals.length)}`;
  return { value: Number(text), type: "number", format };
}

const lists = { type: "list", allowBlank: true, showErrorMessage: false } as const;

/**
 * A form of tests/forms as the workbook of somebody who works with it: merges where the text leaves cells out, looks of
 * every kind, a drop-down list and a colour rule of their own, and a second sheet whose formulas look at the first.
 */
export function formWorkbook(name: string): Promise<Uint8Array> {
  const grid = readFormFile(name);
  const shape = shapeOf(grid);
  const { rows, width } = shape;
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  rows.forEach((row, at) => {
    for (let column = 0; column < width; column++) {
      const cell = row.find((own) => own.column === column);
      const { format, ...content } = cell
        ? contentOf(cell)
        : { value: null, type: "empty" as const, format: "General" };
      cells.set(`${at},${column}`, { ...content, style: styleAt({ row: at, column }, format) });
    }
  });
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  const merges = [...acrossOf(shape), ...downOf(shape)].map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  const looking = grid.cells
    .filter((_, at) => at % 4 === 0)
    .map((cell, at): [string, object] => [
      `${at},0`,
      { type: "formula", value: cell.text, formula: `表!${cellName(cell)}` },
    ]);
  return writeXlsx({
    sheets: [
      {
        name: "表",
        cells,
        merges,
        columns: Array.from({ length: width }, (_, column) => ({ width: 12 + column })),
        rowDefs: new Map(rows.map((_, at) => [at, { height: 18 + (at % 5) }])),
        dataValidations: [
          {
            ...lists,
            values: ["甲", "乙"],
            range: rangeName({ ...whole, left: width - 1, top: rows.length >> 1 }),
          },
        ],
        conditionalRules: [
          {
            type: "expression",
            priority: 1,
            formula: 'LEFT($A1,2)="合计"',
            range: rangeName(whole),
            style: { font: { bold: true } },
          },
        ],
      },
      { name: "汇总", cells: new Map(looking) },
    ],
  });
}
