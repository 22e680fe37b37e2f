import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  STYLE_KEYS,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { type Border, type BorderLine, borderLines, type Edge, type Format } from "../format";

/** Univer numbers the lines in an order of its own. */
const lineNumbers: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const lineNames = new Map(borderLines.map((line) => [lineNumbers[line], line]));

const edgeKeys = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
} as const satisfies Record<Edge, keyof IBorderData>;

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE } as const;

/** The fields of a format that Univer's styles have no place for; they travel in the cell's `custom`. */
const extraFields = [
  "pattern",
  "patternColor",
  "shrink",
  "indent",
  "readingOrder",
  "unlocked",
  "formulaHidden",
  "quotePrefix",
  "style",
  "origin",
] as const satisfies (keyof Format)[];

export type Extras = Pick<Format, (typeof extraFields)[number] | "underline" | "horizontal" | "vertical">;

/** What of a format Univer cannot show, or null. */
export function extrasOf(format: Format): Extras | null {
  const extras: Record<string, unknown> = {};
  for (const field of extraFields) if (format[field] !== undefined) extras[field] = format[field];
  if (format.underline && format.underline !== "Single") extras["underline"] = format.underline;
  if (format.horizontal && !(format.horizontal in horizontals)) extras["horizontal"] = format.horizontal;
  if (format.vertical && !(format.vertical in verticals)) extras["vertical"] = format.vertical;
  return Object.keys(extras).length > 0 ? extras : null;
}

function toBorders(borders: Format["borders"]): IBorderData {
  const data: IBorderData = {};
  for (const [edge, border] of Object.entries(borders ?? {})) {
    data[edgeKeys[edge as Edge]] = { s: lineNumbers[border.line], cl: { rgb: border.color } };
  }
  return data;
}

const is = <Value>(on: unknown, value: Value): Value | null => (on ? value : null);

/** The parts of a style, each from its part of the format; null where the format leaves the default. */
const parts: { readonly [Key in keyof IStyleData]: (format: Format) => unknown } = {
  ff: ({ fontName }) => fontName,
  fs: ({ fontSize }) => fontSize,
  // Not null: a grid would draw the text bold and slanting.
  bl: ({ bold }) => (bold ? BooleanNumber.TRUE : BooleanNumber.FALSE),
  it: ({ italic }) => (italic ? BooleanNumber.TRUE : BooleanNumber.FALSE),
  ul: ({ underline }) => is(underline, { s: BooleanNumber.TRUE }),
  st: ({ strikethrough }) => is(strikethrough, { s: BooleanNumber.TRUE }),
  bg: ({ fill }) => is(fill, { rgb: fill }),
  cl: ({ fontColor }) => is(fontColor, { rgb: fontColor }),
  n: ({ numberFormat }) => is(numberFormat, { pattern: numberFormat }),
  bd: ({ borders }) => is(borders, toBorders(borders)),
  ht: ({ horizontal }) => horizontal && horizontals[horizontal],
  vt: ({ vertical }) => vertical && verticals[vertical as keyof typeof verticals],
  tb: ({ wrap }) => is(wrap, WrapStrategy.WRAP),
  tr: ({ rotation }) => is(rotation, { a: rotation }),
  va: ({ script }) =>
    script && { superscript: BaselineOffset.SUPERSCRIPT, subscript: BaselineOffset.SUBSCRIPT }[script],
};

/** A style that says everything: what the format leaves at its default is null, so that merging it replaces all. */
export const toStyle = (format: Format): IStyleData =>
  Object.fromEntries(STYLE_KEYS.map((key) => [key, parts[key]?.(format) ?? null]));

function fromBorders(data: Nullable<IBorderData>): Partial<Record<Edge, Border>> {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const [edge, key] of Object.entries(edgeKeys)) {
    const line = data?.[key];
    const name = line && lineNames.get(line.s);
    if (name) borders[edge as Edge] = { line: name, color: (line.cl.rgb ?? "#000000").toUpperCase() };
  }
  return borders;
}

const nameOf = <Name extends string>(
  table: Readonly<Record<Name, number>>,
  value: Nullable<number>,
): Name | undefined => (Object.keys(table) as Name[]).find((name) => table[name] === value);

function fontOf(style: IStyleData): Format {
  const script = nameOf(
    { superscript: BaselineOffset.SUPERSCRIPT, subscript: BaselineOffset.SUBSCRIPT },
    style.va,
  );
  const color = style.cl?.rgb;
  return {
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...(color && { fontColor: color.toUpperCase() }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(style.ul?.s && { underline: "Single" }),
    ...(script && { script }),
  };
}

/** Reads a style of Univer's, and the extras beside it, as a format. */
export function fromStyle(style: IStyleData, extras?: Extras): Format {
  const borders = fromBorders(style.bd);
  const horizontal = nameOf(horizontals, style.ht);
  const vertical = nameOf(verticals, style.vt);
  return {
    ...fontOf(style),
    ...(style.bg?.rgb && { fill: style.bg.rgb.toUpperCase() }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.tr?.a && { rotation: style.tr.a }),
    ...extras,
  };
}
