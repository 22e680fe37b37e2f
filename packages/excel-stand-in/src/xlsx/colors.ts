import { readColor as readGiven } from "../range/colors";
import { child, type XmlElement } from "./xml";

/** The first 64 indexed colours (ECMA-376 §18.8.27); 0–7 repeat as 8–15. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colours of Office's own theme, in the order in which cells count them: light before dark. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "5B9BD5",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "4472C4",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Reads a theme's colours in the order in which cells count them. */
export function themeColors(theme: XmlElement | null): readonly string[] {
  const scheme = child(child(theme ?? undefined, "themeElements"), "clrScheme");
  if (!scheme) return officeTheme;
  const colors = scheme.children.map(
    ({ children: [value] }) => value?.attributes["lastClr"] ?? value?.attributes["val"] ?? "000000",
  );
  const [dark1 = "", light1 = "", dark2 = "", light2 = "", ...accents] = colors;
  return [light1, dark1, light2, dark2, ...accents];
}

/** A tint makes lighter (> 0) or darker (< 0): ECMA-376 §18.8.19, applied to each channel's share of light. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const changed = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return changed.map((value) => value.toString(16).padStart(2, "0")).join("");
}

/** Reads a colour element as `#RRGGBB`; undefined if it is automatic or missing. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: number, indexed: index, tint = "0" } = element.attributes;
  const base =
    rgb?.slice(-6) ??
    (number === undefined
      ? index === undefined
        ? undefined
        : indexed[Number(index)]
      : theme[Number(number)]);
  return base === undefined ? undefined : `#${tinted(base, Number(tint)).toUpperCase()}`;
}

/** A colour as files have it; it may have been given by its name. */
export const argb = (color: string): string => `FF${readGiven(color).replace("#", "")}`;
