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

/** The neighbour cells that draw the same line from their own side. */
const mirrors: Partial<Record<Side, { readonly move: (area: Area) => Area; readonly edge: Edge }>> = {
  top: { edge: "bottom", move: (area) => ({ ...area, top: area.top - 1, bottom: area.top - 1 }) },
  bottom: { edge: "top", move: (area) => ({ ...area, top: area.bottom + 1, bottom: area.bottom + 1 }) },
  left: { edge: "right", move: (area) => ({ ...area, left: area.left - 1, right: area.left - 1 }) },
  right: { edge: "left", move: (area) => ({ ...area, left: area.right + 1, right: area.right + 1 }) },
};

/** A style has edges, but nothing inside. */
const edgeOf = (side: Side): Edge | undefined =>
  side === "insideHorizontal" || side === "insideVertical" ? undefined : side;

export function* bordersOf({ sheet, areas, style }: Cells, side: Side): Generator<Border | undefined> {
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

/** Changes the lines of a side, and takes a line away that the cells beyond it drew there. */
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
    applyFormat({ sheet: cells.sheet, areas: [strip(area, side)] }, (format, row, column) =>
      edgesOf[side](area, row, column).reduce(
        (changed, edge) => withBorder(changed, edge, change(changed.borders?.[edge])),
        format,
      ),
    );
    const mirror = mirrors[side];
    const beyond = mirror?.move(area);
    if (
      !mirror ||
      !beyond ||
      beyond.top < 0 ||
      beyond.left < 0 ||
      beyond.bottom > lastRow ||
      beyond.right > lastColumn
    )
      continue;
    const drawn = [...bordersOf({ sheet: cells.sheet, areas: [beyond] }, mirror.edge)];
    if (drawn.some(Boolean))
      applyFormat({ sheet: cells.sheet, areas: [beyond] }, (format) =>
        withBorder(format, mirror.edge, undefined),
      );
  }
}
