import type { Border, Edge, Format } from "../engine/format";
import { defaultFont } from "../engine/format";
import { argb } from "./colors";
import { keyOf } from "./page-names";
import { lookLines, patternNames } from "./read-styles";
import { child, sourceOf, tag, textOf, type XmlElement } from "./xml";

/** How cells look that a conditional format applies to. */
export type Look = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A font that the opened file has, and what it says in the host's terms. */
export interface FontBefore {
  readonly format: Format;
  readonly element: XmlElement | undefined;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const color = (value: string | undefined, name = "color"): string =>
  value === undefined || value === "" ? "" : tag(name, { rgb: argb(value) });

/** A font; what the host does not know of the font it was before, such as the charset, stays. */
export function fontXml(format: Format, before?: FontBefore): string {
  const kept = (name: string): string => sourceOf(child(before?.element, name));
  const sameName = before !== undefined && before.format.fontName === format.fontName;
  const sameColor = before !== undefined && before.format.fontColor === format.fontColor;
  const parts = [
    format.bold ? tag("b") : "",
    format.italic ? tag("i") : "",
    format.strikethrough ? tag("strike") : "",
    ...["condense", "extend", "outline", "shadow"].map(kept),
    format.underline ? tag("u", { val: lower(format.underline) }) : "",
    format.script ? tag("vertAlign", { val: format.script }) : "",
    tag("sz", { val: format.fontSize ?? defaultFont.size }),
    sameColor ? kept("color") : color(format.fontColor),
    tag("name", { val: format.fontName ?? defaultFont.name }),
    ...(sameName ? ["family", "charset", "scheme"].map(kept) : []),
  ];
  return tag("font", {}, parts.join(""));
}

export function fillXml({ fill, pattern, patternColor }: Format): string {
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
export function borderXml(borders: Partial<Record<Edge, Border>> = {}): string {
  const sides = (["left", "right", "top", "bottom"] as const)
    .map((edge) => sideXml(edge, borders[edge]))
    .join("");
  const directions = {
    diagonalUp: borders.diagonalUp ? true : undefined,
    diagonalDown: borders.diagonalDown ? true : undefined,
  };
  return tag("border", directions, sides + sideXml("diagonal", borders.diagonalDown ?? borders.diagonalUp));
}

export function alignmentXml(format: Format): string {
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

export function protectionXml({ unlocked, formulaHidden }: Format): string {
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
    const style = keyOf(lookLines, textOf(border?.["style"], "Continuous"));
    if (!border || border["style"] === "None") return [];
    return [tag(lower(side), { style: style ?? "thin" }, color(textOf(border["color"]) || "#000000"))];
  });
  return sides.length > 0 ? tag("border", {}, sides.join("")) : "";
}

/** The look of a conditional format. */
export function lookXml(look: Look, formatId: (pattern: string) => number): string {
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
