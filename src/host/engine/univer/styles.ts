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

const flag = (on: true | undefined): BooleanNumber | undefined => (on ? BooleanNumber.TRUE : undefined);

/** A style that says everything: what the format leaves at its default is null, so that merging it replaces all. */
export function toStyle(format: Format): IStyleData {
  const style: Record<string, unknown> = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
  const said: IStyleData = {
    ff: format.fontName,
    bg: format.fill ? { rgb: format.fill } : undefined,
    cl: format.fontColor ? { rgb: format.fontColor } : undefined,
    n: format.numberFormat ? { pattern: format.numberFormat } : undefined,
    bd: format.borders ? toBorders(format.borders) : undefined,
    ...(format.fontSize === undefined ? {} : { fs: format.fontSize }),
    ...(format.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(format.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ht: format.horizontal ? horizontals[format.horizontal] : undefined,
    vt: format.vertical ? verticals[format.vertical as keyof typeof verticals] : undefined,
    tb: format.wrap ? WrapStrategy.WRAP : undefined,
    tr: format.rotation === undefined ? undefined : { a: format.rotation },
    va:
      format.script &&
      (format.script === "superscript" ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT),
  };
  const bold = flag(format.bold);
  const italic = flag(format.italic);
  if (bold !== undefined) said.bl = bold;
  if (italic !== undefined) said.it = italic;
  for (const [key, value] of Object.entries(said)) if (value !== undefined) style[key] = value;
  return style;
}

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
  return {
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...(style.cl?.rgb && { fontColor: style.cl.rgb.toUpperCase() }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(style.ul?.s && { underline: "Single" }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { script: "superscript" }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { script: "subscript" }),
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
