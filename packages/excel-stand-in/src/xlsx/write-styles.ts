import { type Edge, edges, type Format } from "../engine/format";
import { builtInId } from "./number-formats";
import type { OpenedFile } from "./opened-file";
import { alignmentXml, borderXml, fillXml, fontXml, type Look, lookXml, protectionXml } from "./style-xml";
import {
  child,
  childrenOf,
  ns,
  prefixedAttributes,
  sourceOf,
  tag,
  type XmlElement,
  xmlDocument,
} from "./xml";

/** Collects formats and gives each its number; alike ones share one. */
export interface StyleBook {
  readonly cell: (format: Format) => number;
  readonly look: (look: Look) => number;
  readonly xml: () => string;
}

/** A list that gives a text the number of its first place, and adds what is not there yet. */
function numbered(first: readonly string[]): { number: (text: string) => number; all: () => string[] } {
  const list = [...first];
  const numbers = new Map(list.map((text, index) => [text, index] as const).toReversed());
  return {
    number: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, list.length);
      return list.push(text) - 1;
    },
    all: () => list,
  };
}

const sameBorders = (a: Format["borders"] = {}, b: Format["borders"] = {}): boolean =>
  edges.every((edge: Edge) => a[edge]?.line === b[edge]?.line && a[edge]?.color === b[edge]?.color);
const same = (a: Format, b: Format, ...fields: (keyof Format)[]): boolean =>
  fields.every((field) => a[field] === b[field]);

/** The parts of a cell format, each with the fields that it is made of. */
const unchanged = {
  font: (a: Format, b: Format): boolean =>
    same(a, b, "fontName", "fontSize", "fontColor", "bold", "italic", "strikethrough", "underline", "script"),
  fill: (a: Format, b: Format): boolean => same(a, b, "fill", "pattern", "patternColor"),
  border: (a: Format, b: Format): boolean => sameBorders(a.borders, b.borders),
  number: (a: Format, b: Format): boolean => same(a, b, "numberFormat"),
  alignment: (a: Format, b: Format): boolean =>
    same(a, b, "horizontal", "vertical", "wrap", "shrink", "indent", "rotation", "readingOrder"),
  protection: (a: Format, b: Format): boolean => same(a, b, "unlocked", "formulaHidden"),
  style: (a: Format, b: Format): boolean => same(a, b, "style"),
  prefix: (a: Format, b: Format): boolean => same(a, b, "quotePrefix"),
};

/** Whether the two formats have the same font. */
export const sameFont = unchanged.font;

/** A cell format of the opened file. */
interface Before {
  readonly format: Format;
  readonly xf: XmlElement;
}

const wantedParts = ["alignment", "protection"] as const;
const emptyFill = tag("fill", {}, tag("patternFill", { patternType: "gray125" }));
const plainXf = tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
const plainStyle = tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
const firstCustom = 164;

type Opened = Pick<OpenedFile, "styles" | "formats" | "cells">;

/** The list of the opened file, or the one that a new file starts with. */
const listOf = (root: XmlElement | undefined, name: string, fresh: readonly string[]): string[] => {
  const list = child(root, name)?.children.map(sourceOf) ?? [];
  return list.length > 0 ? list : [...fresh];
};

/** @param opened the styles of the opened file: they stay, with their numbers, and new ones follow */
export function createStyleBook(opened: Opened | null = null): StyleBook {
  const root = opened?.styles ?? undefined;
  const fonts = numbered(listOf(root, "fonts", [fontXml({})]));
  const fills = numbered(listOf(root, "fills", [fillXml({}), emptyFill]));
  const borders = numbered(listOf(root, "borders", [borderXml()]));
  const looks = numbered(listOf(root, "dxfs", []));
  const formats = numbered(listOf(root, "cellXfs", []));
  const baseFormats = numbered(listOf(root, "cellStyleXfs", [plainXf]));
  const styles = listOf(root, "cellStyles", [plainStyle]);
  const numberFormats = childrenOf(child(root, "numFmts"), "numFmt").map(({ attributes }) => ({
    numFmtId: Number(attributes["numFmtId"]),
    formatCode: attributes["formatCode"] ?? "",
  }));
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const known = new WeakMap<Format, number>();

  const formatId = (pattern: string): number => {
    const custom = numberFormats.find(({ formatCode }) => formatCode === pattern);
    const found = pattern === "General" ? 0 : (custom?.numFmtId ?? builtInId(pattern));
    if (found !== undefined) return found;
    const numFmtId = Math.max(firstCustom - 1, ...numberFormats.map((format) => format.numFmtId)) + 1;
    numberFormats.push({ numFmtId, formatCode: pattern });
    return numFmtId;
  };
  /** The number of a named style, which is added with the plain look if the file does not have it. */
  const styleId = (name: string | undefined): number => {
    if (name === undefined || name === "Normal") return 0;
    const found = styles.find((style) => prefixedAttributes(style)["name"] === name);
    if (found !== undefined) return Number(prefixedAttributes(found)["xfId"]);
    const xfId = baseFormats.all().push(plainXf) - 1;
    styles.push(tag("cellStyle", { name, xfId }));
    return xfId;
  };

  const xf = (format: Format, before?: Before): string => {
    const kept = (part: keyof typeof unchanged): boolean =>
      before !== undefined && unchanged[part](format, before.format);
    const id = (part: keyof typeof unchanged, name: string, anew: () => number): number =>
      kept(part) ? Number(before?.xf.attributes[name] ?? 0) : anew();
    const fontBefore = before && {
      format: before.format,
      element: child(root, "fonts")?.children[Number(before.xf.attributes["fontId"] ?? 0)],
    };
    const made = { alignment: alignmentXml(format), protection: protectionXml(format) };
    const inner = wantedParts
      .map((part) => (kept(part) ? sourceOf(child(before?.xf, part)) : made[part]))
      .join("");
    const ids = {
      numFmtId: id("number", "numFmtId", () => formatId(format.numberFormat ?? "General")),
      fontId: id("font", "fontId", () => fonts.number(fontXml(format, fontBefore))),
      fillId: id("fill", "fillId", () => fills.number(fillXml(format))),
      borderId: id("border", "borderId", () => borders.number(borderXml(format.borders))),
      xfId: id("style", "xfId", () => styleId(format.style)),
    };
    const applied = {
      applyNumberFormat: ids.numFmtId > 0,
      applyFont: ids.fontId > 0,
      applyFill: ids.fillId > 0,
      applyBorder: ids.borderId > 0,
      applyAlignment: inner !== "",
      applyProtection: inner.includes("protection"),
    };
    const used = Object.fromEntries(
      Object.entries(applied).map(([name, on]) => [name, on ? true : undefined]),
    );
    return tag("xf", { ...ids, ...used, quotePrefix: format.quotePrefix }, inner);
  };

  const beforeOf = ({ origin }: Format): (Before & { number: number }) | undefined => {
    const number = origin === undefined ? undefined : opened?.cells[origin]?.xf;
    const format = number === undefined ? undefined : opened?.formats[number];
    const element = number === undefined ? undefined : xfs[number];
    return number !== undefined && format && element ? { format, xf: element, number } : undefined;
  };
  const numberOf = (format: Format): number => {
    const before = beforeOf(format);
    if (!before) return formats.number(xf(format));
    const untouched = Object.values(unchanged).every((part) => part(format, before.format));
    return untouched ? before.number : formats.number(xf(format, before));
  };
  if (formats.all().length === 0) formats.number(xf({}));

  return {
    cell: (format) => {
      const number = known.get(format) ?? numberOf(format);
      known.set(format, number);
      return number;
    },
    look: (look) => looks.number(lookXml(look, formatId)),
    xml: () => {
      const list = (name: string, items: readonly string[]): string =>
        items.length > 0 ? tag(name, { count: items.length }, items.join("")) : "";
      const kept = (name: string): string => sourceOf(child(root, name));
      const parts = [
        list(
          "numFmts",
          numberFormats.map((format) => tag("numFmt", format)),
        ),
        list("fonts", fonts.all()),
        list("fills", fills.all()),
        list("borders", borders.all()),
        list("cellStyleXfs", baseFormats.all()),
        list("cellXfs", formats.all()),
        list("cellStyles", styles),
        list("dxfs", looks.all()),
        ...["tableStyles", "colors", "extLst"].map(kept),
      ];
      return xmlDocument(
        tag("styleSheet", { ...prefixedAttributes(sourceOf(root)), xmlns: ns.main }, parts.join("")),
      );
    },
  };
}
