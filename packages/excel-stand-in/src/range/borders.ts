import type { Sheet } from "../book/book";
import { type Area, lastColumn, lastRow } from "../engine/area";
import { type Border, type BorderLine, changeFormat, type Edge, type Format } from "../engine/format";
import type { Cells } from "./cells";
import { applyFormat } from "./formatting";
import { common } from "./matrix";

/** Excel's border style and weight together name a line. */
const lines: readonly (readonly [style: string, weight: string, line: BorderLine])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

export const styleOf = (line: BorderLine | undefined): string =>
  lines.find(([, , name]) => name === line)?.[0] ?? "None";
export const weightOf = (line: BorderLine | undefined): string =>
  lines.find(([, , name]) => name === line)?.[1] ?? "Thin";
export const borderStyles = new Set(["None", ...lines.map(([style]) => style)]);
export const borderWeights = new Set(lines.map(([, weight]) => weight));

/** The line that a style and a weight make; a weight that the style has not is dropped. */
export function lineOf(style: string, weight: string): BorderLine {
  const exact = lines.find(([s, w]) => s === style && w === weight);
  return (exact ?? lines.find(([s]) => s === style) ?? lines[0])?.[2] ?? "thin";
}

export type Side = Edge | "insideHorizontal" | "insideVertical";

/** A side of the range → whether a cell has it, and as which of its own edges. */
const edgesOf: Readonly<Record<Side, (area: Area, row: number, column: number) => readonly Edge[]>> = {
  top: (area, row) => (row === area.top ? ["top"] : []),
  bottom: (area, row) => (row === area.bottom ? ["bottom"] : []),
  left: (area, _, column) => (column === area.left ? ["left"] : []),
  right: (area, _, column) => (column === area.right ? ["right"] : []),
  insideHorizontal: (area, row) => [
    ...(row > area.top ? (["top"] as const) : []),
    ...(row < area.bottom ? (["bottom"] as const) : []),
  ],
  insideVertical: (area, _, column) => [
    ...(column > area.left ? (["left"] as const) : []),
    ...(column < area.right ? (["right"] as const) : []),
  ],
  diagonalDown: () => ["diagonalDown"],
  diagonalUp: () => ["diagonalUp"],
};

/** The strip of cells along a side. */
function strip(area: Area, side: Side): Area {
  if (side === "top") return { ...area, bottom: area.top };
  if (side === "bottom") return { ...area, top: area.bottom };
  if (side === "left") return { ...area, right: area.left };
  return side === "right" ? { ...area, left: area.right } : area;
}

/** Where the cells stand that have the same line as an edge of their own, and which. */
const mirrors: Partial<
  Record<Side, { readonly by: readonly [rows: number, columns: number]; readonly edge: Edge }>
> = {
  top: { edge: "bottom", by: [-1, 0] },
  bottom: { edge: "top", by: [1, 0] },
  left: { edge: "right", by: [0, -1] },
  right: { edge: "left", by: [0, 1] },
};

/** A style has edges, but nothing inside. */
const edgeOf = (side: Side): Edge | undefined =>
  side === "insideHorizontal" || side === "insideVertical" ? undefined : side;

function* bordersOf({ sheet, areas, style }: Cells, side: Side): Generator<Border | undefined> {
  const edge = edgeOf(side);
  if (style) {
    yield edge && style.format.borders?.[edge];
    return;
  }
  const { engine } = sheet.book;
  for (const whole of areas) {
    const area = strip(
      {
        ...whole,
        bottom: Math.min(whole.bottom, whole.top + 5000),
        right: Math.min(whole.right, whole.left + 500),
      },
      side,
    );
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const { borders } = engine.cell(sheet.id, row, column).format;
        for (const edge of edgesOf[side](whole, row, column)) yield borders?.[edge];
      }
    }
  }
}

/** What the border lines of a side have in common, e.g. their style; null if they differ. */
export const commonBorder = <Value>(
  cells: Cells,
  side: Side,
  read: (border: Border | undefined) => Value,
): Value | null => common([...bordersOf(cells, side)].map(read));

const withBorder = (format: Format, edge: Edge, border: Border | undefined): Format => {
  const { [edge]: old, ...others } = format.borders ?? {};
  if (!border && !old) return format;
  const borders = border ? { ...others, [edge]: border } : others;
  return changeFormat(format, { borders: Object.keys(borders).length > 0 ? borders : undefined });
};

/** Changes the lines of a side, also where the cells beyond it draw them. */
export function setBorder(
  cells: Cells,
  side: Side,
  change: (border: Border | undefined) => Border | undefined,
): void {
  const ofStyle = edgeOf(side);
  if (cells.style) {
    if (ofStyle)
      applyFormat(cells, (format) => withBorder(format, ofStyle, change(format.borders?.[ofStyle])));
    return;
  }
  for (const area of cells.areas) {
    const own = strip(area, side);
    applyFormat({ sheet: cells.sheet, areas: [own] }, (format, row, column) =>
      edgesOf[side](area, row, column).reduce(
        (changed, edge) => withBorder(changed, edge, change(changed.borders?.[edge])),
        format,
      ),
    );
    mirror(cells.sheet, own, side);
  }
}

/** One line has one look: that of the cell for which it was set last. */
function mirror(sheet: Sheet, { top, left, bottom, right }: Area, side: Side): void {
  const [beyond, from] = [mirrors[side], edgeOf(side)];
  if (!beyond || !from) return;
  const [rows, columns] = beyond.by;
  const area = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  if (area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn) return;
  if (![...bordersOf({ sheet, areas: [area] }, beyond.edge)].some(Boolean)) return;
  applyFormat({ sheet, areas: [area] }, (format, row, column) => {
    if (!format.borders?.[beyond.edge]) return format;
    const { borders } = sheet.book.engine.cell(sheet.id, row - rows, column - columns).format;
    return withBorder(format, beyond.edge, borders?.[from]);
  });
}
