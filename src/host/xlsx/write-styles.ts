import type { Border, Edge, Format } from "../engine/format";
import { defaultFont } from "../engine/format";
import { argb } from "./colors";
import { builtInId } from "./number-formats";
import { patternNames } from "./read-styles";
import { ns, tag, textOf, xmlDocument } from "./xml";

type Look = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Collects formats and gives each its number; alike ones share one. */
export interface StyleBook {
  readonly cell: (format: Format) => number;
  readonly look: (look: Look) => number;
  readonly xml: () => string;
}

/** A list in which each text stands once. */
function numbered(...first: string[]): { number: (text: string) => number; all: () => string[] } {
  const numbers = new Map(first.map((text, index) => [text, index]));
  return {
    number: (text) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    all: () => [...numbers.keys()],
  };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const color = (value: string | undefined, name = "color"): string =>
  value === undefined ? "" : tag(name, { rgb: argb(value) });

function fontXml(format: Format): string {
  const parts = [
    format.bold ? tag("b") : "",
    format.italic ? tag("i") : "",
    format.strikethrough ? tag("strike") : "",
    format.underline ? tag("u", { val: lower(format.underline) }) : "",
    format.script ? tag("vertAlign", { val: format.script }) : "",
    tag("sz", { val: format.fontSize ?? defaultFont.size }),
    color(format.fontColor),
    tag("name", { val: format.fontName ?? defaultFont.name }),
  ];
  return tag("font", {}, parts.join(""));
}

function fillXml({ fill, pattern, patternColor }: Format): string {
  const name = pattern === undefined ? undefined : patternNames[pattern];
  if (name !== undefined)
    return tag(
      "fill",
      {},
      tag(
        "patternFill",
        { patternType: name },
        color(patternColor ?? "#000000", "fgColor") + color(fill, "bgColor"),
      ),
    );
  if (fill === undefined) return tag("fill", {}, tag("patternFill", { patternType: "none" }));
  return tag(
    "fill",
    {},
    tag("patternFill", { patternType: "solid" }, color(fill, "fgColor") + tag("bgColor", { indexed: 64 })),
  );
}

const sideXml = (name: string, border: Border | undefined): string =>
  border ? tag(name, { style: border.line }, color(border.color)) : tag(name);
function borderXml(borders: Partial<Record<Edge, Border>> = {}): string {
  const sides = (["left", "right", "top", "bottom"] as const)
    .map((edge) => sideXml(edge, borders[edge]))
    .join("");
  const directions = {
    diagonalUp: borders.diagonalUp ? true : undefined,
    diagonalDown: borders.diagonalDown ? true : undefined,
  };
  return tag("border", directions, sides + sideXml("diagonal", borders.diagonalDown ?? borders.diagonalUp));
}

function alignmentXml(format: Format): string {
  const horizontal =
    format.horizontal === "CenterAcrossSelection"
      ? "centerContinuous"
      : format.horizontal && lower(format.horizontal);
  const rotation = format.rotation;
  const attributes = {
    horizontal,
    vertical: format.vertical && lower(format.vertical),
    wrapText: format.wrap,
    shrinkToFit: format.shrink,
    indent: format.indent,
    textRotation:
      rotation === undefined ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
    readingOrder: format.readingOrder && { LeftToRight: 1, RightToLeft: 2 }[format.readingOrder],
  };
  return Object.values(attributes).some((value) => value !== undefined) ? tag("alignment", attributes) : "";
}

function protectionXml({ unlocked, formulaHidden }: Format): string {
  return unlocked || formulaHidden
    ? tag("protection", { locked: unlocked ? false : undefined, hidden: formulaHidden })
    : "";
}

function lookFont(font: Readonly<Record<string, unknown>> = {}): string {
  const on = (name: string, field: string): string => {
    const value = font[field];
    return typeof value === "boolean" ? tag(name, { val: value ? undefined : false }) : "";
  };
  const underline = textOf(font["underline"]);
  const line = underline === "" ? "" : tag("u", { val: lower(underline) });
  const parts =
    on("b", "bold") +
    on("i", "italic") +
    on("strike", "strikethrough") +
    line +
    color(textOf(font["color"]) || undefined);
  return parts === "" ? "" : tag("font", {}, parts);
}

function lookBorder(look: Look): string {
  const sides = ["Left", "Right", "Top", "Bottom"].flatMap((side) => {
    const border = look[`Edge${side}`];
    return border ? [tag(lower(side), { style: "thin" }, color(textOf(border["color"]) || "#000000"))] : [];
  });
  return sides.length > 0 ? tag("border", {}, sides.join("")) : "";
}

/** The look of a conditional format. */
function lookXml(look: Look, formatId: (pattern: string) => number): string {
  const pattern = textOf(look["numberFormat"]?.["pattern"]);
  const fill = textOf(look["fill"]?.["color"]);
  const solid = tag("patternFill", { patternType: "solid" }, color(fill, "fgColor") + color(fill, "bgColor"));
  const parts = [
    lookFont(look["font"]),
    pattern === "" ? "" : tag("numFmt", { numFmtId: formatId(pattern), formatCode: pattern }),
    fill === "" ? "" : tag("fill", {}, solid),
    lookBorder(look),
  ];
  return tag("dxf", {}, parts.join(""));
}

export function createStyleBook(): StyleBook {
  const fonts = numbered(fontXml({}));
  const fills = numbered(fillXml({}), tag("fill", {}, tag("patternFill", { patternType: "gray125" })));
  const borders = numbered(borderXml());
  const customFormats = numbered();
  const formats = numbered();
  const looks = numbered();
  const known = new WeakMap<Format, number>();
  const firstCustom = 164;
  const formatId = (pattern: string): number =>
    pattern === "General" ? 0 : (builtInId(pattern) ?? firstCustom + customFormats.number(pattern));
  const xf = (format: Format): string => {
    const inner = alignmentXml(format) + protectionXml(format);
    const ids = {
      numFmtId: formatId(format.numberFormat ?? "General"),
      fontId: fonts.number(fontXml(format)),
      fillId: fills.number(fillXml(format)),
      borderId: borders.number(borderXml(format.borders)),
    };
    const applied = {
      applyNumberFormat: ids.numFmtId > 0,
      applyFont: ids.fontId > 0,
      applyFill: ids.fillId > 0,
      applyBorder: ids.borderId > 0,
      applyAlignment: inner !== "",
      applyProtection: inner.includes("<protection"),
    };
    const used = Object.fromEntries(
      Object.entries(applied).map(([name, on]) => [name, on ? true : undefined]),
    );
    return tag("xf", { ...ids, xfId: 0, ...used, quotePrefix: format.quotePrefix }, inner);
  };
  formats.number(xf({}));
  return {
    cell: (format) => {
      const number = known.get(format) ?? formats.number(xf(format));
      known.set(format, number);
      return number;
    },
    look: (look) => looks.number(lookXml(look, formatId)),
    xml: () => {
      const list = (name: string, items: string[]): string =>
        items.length > 0 ? tag(name, { count: items.length }, items.join("")) : "";
      const cellStyle = tag(
        "cellStyles",
        { count: 1 },
        tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
      );
      const numbers = customFormats
        .all()
        .map((formatCode, index) => tag("numFmt", { numFmtId: firstCustom + index, formatCode }));
      const parts = [
        list("numFmts", numbers),
        list("fonts", fonts.all()),
        list("fills", fills.all()),
        list("borders", borders.all()),
        list("cellStyleXfs", [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", formats.all()),
        cellStyle,
        list("dxfs", looks.all()),
      ];
      return xmlDocument(tag("styleSheet", { xmlns: ns.main }, parts.join("")));
    },
  };
}
