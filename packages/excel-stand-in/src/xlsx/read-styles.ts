import {
  type Border,
  borderLines,
  changeFormat,
  defaultFont,
  type Edge,
  type Format,
} from "../engine/format";
import { readColor } from "./colors";
import { builtInFormats } from "./number-formats";
import type { Look } from "./style-xml";
import { isOff, child, childrenOf, isOn, type XmlElement } from "./xml";

/** What a file's styles say: formats by their number, and looks of conditional formats by theirs. */
export interface Styles {
  readonly formats: readonly Format[];
  readonly look: (index: number) => Look;
  /** Reads a look that stands elsewhere than among the styles. */
  readonly ownLook: (dxf: XmlElement) => Look;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const toggle = (element: XmlElement | undefined): true | undefined =>
  element && isOn(element.attributes["val"] ?? "1") ? true : undefined;

function readFont(
  font: XmlElement | undefined,
  theme: readonly string[],
): Partial<Record<keyof Format, unknown>> {
  const underline = child(font, "u");
  const script = child(font, "vertAlign")?.attributes["val"];
  const size = child(font, "sz")?.attributes["val"];
  return {
    fontName: child(font, "name")?.attributes["val"],
    fontSize: size === undefined ? undefined : Number(size),
    fontColor: readColor(child(font, "color"), theme),
    bold: toggle(child(font, "b")),
    italic: toggle(child(font, "i")),
    strikethrough: toggle(child(font, "strike")),
    underline:
      underline && underline.attributes["val"] !== "none"
        ? capital(underline.attributes["val"] ?? "single")
        : undefined,
    script: script === "superscript" || script === "subscript" ? script : undefined,
  };
}

/** `Excel.FillPattern` → the name in files. */
export const patternNames: Readonly<Record<string, string>> = {
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
};

function readFill(
  fill: XmlElement | undefined,
  theme: readonly string[],
): Partial<Record<keyof Format, unknown>> {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  const gradient = child(fill, "gradientFill");
  if (gradient)
    return {
      pattern: gradient.attributes["type"] === "path" ? "RectangularGradient" : "LinearGradient",
      fill: readColor(child(child(gradient, "stop"), "color"), theme),
    };
  if (!pattern || type === undefined || type === "none") return {};
  const [front, back] = [
    readColor(child(pattern, "fgColor"), theme),
    readColor(child(pattern, "bgColor"), theme),
  ];
  if (type === "solid") return { fill: front };
  return {
    pattern: Object.keys(patternNames).find((name) => patternNames[name] === type),
    patternColor: front,
    fill: back,
  };
}

function readBorders(
  border: XmlElement | undefined,
  theme: readonly string[],
): Partial<Record<Edge, Border>> | undefined {
  const borders: Partial<Record<Edge, Border>> = {};
  const read = (name: string): Border | undefined => {
    const side = child(border, name);
    const line = borderLines.find((known) => known === side?.attributes["style"]);
    return line && { line, color: readColor(child(side, "color"), theme) ?? "#000000" };
  };
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const side = read(edge);
    if (side) borders[edge] = side;
  }
  const diagonal = read("diagonal");
  if (diagonal && isOn(border?.attributes["diagonalDown"])) borders.diagonalDown = diagonal;
  if (diagonal && isOn(border?.attributes["diagonalUp"])) borders.diagonalUp = diagonal;
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** An alignment's name in the API; undefined for the default. */
function alignment(name: string | undefined, initial: string): string | undefined {
  if (name === undefined || name === initial) return undefined;
  return name === "centerContinuous" ? "CenterAcrossSelection" : capital(name);
}

/** Degrees as the API counts them: -90 to 90, and 180 for letters one below the other. */
function rotationOf(degrees: number): number | undefined {
  if (degrees === 255) return 180;
  return (degrees > 90 ? 90 - degrees : degrees) || undefined;
}

function readProtection(xf: XmlElement): Partial<Record<keyof Format, unknown>> {
  const protection = child(xf, "protection")?.attributes ?? {};
  return {
    unlocked: isOff(protection["locked"]) || undefined,
    formulaHidden: isOn(protection["hidden"]) || undefined,
    quotePrefix: isOn(xf.attributes["quotePrefix"]) || undefined,
  };
}

function readAlignment(xf: XmlElement): Partial<Record<keyof Format, unknown>> {
  const given = child(xf, "alignment")?.attributes ?? {};
  return {
    horizontal: alignment(given["horizontal"], "general"),
    vertical: alignment(given["vertical"], "bottom"),
    wrap: isOn(given["wrapText"]) || undefined,
    shrink: isOn(given["shrinkToFit"]) || undefined,
    indent: Number(given["indent"] ?? 0) || undefined,
    rotation: rotationOf(Number(given["textRotation"] ?? 0)),
    readingOrder: { 1: "LeftToRight", 2: "RightToLeft" }[Number(given["readingOrder"])],
    ...readProtection(xf),
  };
}

const plain = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A switch that a style may also turn off. */
const said = (element: XmlElement | undefined): boolean | undefined =>
  element && isOn(element.attributes["val"] ?? "1");

/** Lines that a conditional format may draw: the file's name → `Excel.ConditionalRangeBorderLineStyle`. */
export const lookLines: Readonly<Record<string, string>> = {
  thin: "Continuous",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
};

/** The look of a conditional format: only what its style says. */
function readLook(dxf: XmlElement, theme: readonly string[]): Look {
  const element = child(dxf, "font");
  const font = readFont(element, theme);
  const pattern = child(child(dxf, "fill"), "patternFill");
  const fill = readColor(child(pattern, "bgColor"), theme) ?? readColor(child(pattern, "fgColor"), theme);
  const borders = readBorders(child(dxf, "border"), theme) ?? {};
  const number = child(dxf, "numFmt")?.attributes["formatCode"];
  const fontFields = plain({
    color: font.fontColor,
    bold: said(child(element, "b")),
    italic: said(child(element, "i")),
    underline: font.underline,
    strikethrough: said(child(element, "strike")),
  });
  return {
    ...(Object.keys(fontFields).length > 0 && { font: fontFields }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(number !== undefined && { numberFormat: { pattern: number } }),
    ...Object.fromEntries(
      Object.entries(borders).map(([edge, { line, color }]) => [
        `Edge${capital(edge)}`,
        { style: lookLines[line] ?? "Continuous", color },
      ]),
    ),
  };
}

export function readStyles(root: XmlElement | null, theme: readonly string[]): Styles {
  const part = (name: string): XmlElement[] => child(root ?? undefined, name)?.children.slice() ?? [];
  const styleNames = new Map(
    part("cellStyles").map(({ attributes }) => [Number(attributes["xfId"]), attributes["name"]]),
  );
  const [fonts, fills, borders, xfs, dxfs] = [
    part("fonts"),
    part("fills"),
    part("borders"),
    part("cellXfs"),
    part("dxfs"),
  ];
  const custom = new Map(
    childrenOf(child(root ?? undefined, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const formats = xfs.map((xf): Format => {
    const at = (name: string): number => Number(xf.attributes[name] ?? 0);
    const font = readFont(fonts[at("fontId")], theme);
    const number = at("numFmtId");
    return changeFormat({}, {
      ...font,
      fontName: font.fontName === defaultFont.name ? undefined : font.fontName,
      fontSize: font.fontSize === defaultFont.size ? undefined : font.fontSize,
      fontColor: font.fontColor === defaultFont.color ? undefined : font.fontColor,
      ...readFill(fills[at("fillId")], theme),
      borders: readBorders(borders[at("borderId")], theme),
      ...readAlignment(xf),
      style: at("xfId") === 0 ? undefined : styleNames.get(at("xfId")),
      numberFormat: number === 0 ? undefined : (custom.get(number) ?? builtInFormats[number]),
    } as Parameters<typeof changeFormat>[1]);
  });
  return {
    formats,
    look: (index) => (dxfs[index] ? readLook(dxfs[index], theme) : {}),
    ownLook: (dxf) => readLook(dxf, theme),
  };
}
