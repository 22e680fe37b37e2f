import type { NamedStyle, StyleGroup } from "./book";
import { styleGroups } from "./book";
import type { Border, Format } from "../engine/format";

const line = (color: string, name: Border["line"] = "thin"): Border => ({ line: name, color });
const box = (color: string, name?: Border["line"]): NonNullable<Format["borders"]> => {
  const side = line(color, name);
  return { top: side, bottom: side, left: side, right: side };
};
const accounting = (sign: string, digits: string): string =>
  `_(${sign}* #,##0${digits}_);_(${sign}* (#,##0${digits});_(${sign}* "-"${digits === "" ? "" : "??"}_);_(@_)`;

/** The looks of Excel's own styles with the Office theme (ECMA-376 Part 1, presetCellStyles.xml), by `Excel.BuiltInStyle`. */
const looks: Readonly<Record<string, Format>> = {
  Normal: {},
  Comma: { numberFormat: accounting("", ".00") },
  WholeComma: { numberFormat: accounting("", "") },
  Currency: { numberFormat: accounting("$", ".00") },
  WholeDollar: { numberFormat: accounting("$", "") },
  Percent: { numberFormat: "0%" },
  Good: { fill: "#C6EFCE", fontColor: "#006100" },
  Bad: { fill: "#FFC7CE", fontColor: "#9C0006" },
  Neutral: { fill: "#FFEB9C", fontColor: "#9C5700" },
  Input: { fill: "#FFCC99", fontColor: "#3F3F76", borders: box("#7F7F7F") },
  Output: { fill: "#F2F2F2", fontColor: "#3F3F3F", bold: true, borders: box("#3F3F3F") },
  Calculation: { fill: "#F2F2F2", fontColor: "#FA7D00", bold: true, borders: box("#7F7F7F") },
  CheckCell: { fill: "#A5A5A5", fontColor: "#FFFFFF", bold: true, borders: box("#3F3F3F", "double") },
  LinkedCell: { fontColor: "#FA7D00", borders: { bottom: line("#FF8001", "double") } },
  Note: { fill: "#FFFFCC", borders: box("#B2B2B2") },
  WarningText: { fontColor: "#FF0000" },
  Explanatory: { fontColor: "#7F7F7F", italic: true },
  Hlink: { fontColor: "#0563C1", underline: "Single" },
  HlinkTrav: { fontColor: "#954F72", underline: "Single" },
  SheetTitle: { fontName: "Calibri Light", fontSize: 18, fontColor: "#44546A" },
  Heading1: { fontSize: 15, fontColor: "#44546A", bold: true, borders: { bottom: line("#4472C4", "thick") } },
  Heading2: { fontSize: 13, fontColor: "#44546A", bold: true, borders: { bottom: line("#A2B8E1", "thick") } },
  Heading3: { fontColor: "#44546A", bold: true, borders: { bottom: line("#8EA9DB", "medium") } },
  Heading4: { fontColor: "#44546A", bold: true },
  Total: { bold: true, borders: { top: line("#4472C4"), bottom: line("#4472C4", "double") } },
};

/** The fields of each group. */
export const groupFields: Readonly<Record<StyleGroup, readonly (keyof Format)[]>> = {
  number: ["numberFormat"],
  font: ["fontName", "fontSize", "fontColor", "bold", "italic", "strikethrough", "underline", "script"],
  alignment: ["horizontal", "vertical", "wrap", "shrink", "indent", "rotation", "readingOrder"],
  border: ["borders"],
  patterns: ["fill", "pattern", "patternColor"],
  protection: ["unlocked", "formulaHidden"],
};

/** A built-in style leaves alone what its look says nothing about; only Normal sets everything. */
export const builtInStyles = (): NamedStyle[] =>
  Object.entries(looks).map(([name, format]) => ({
    name,
    builtIn: true,
    format,
    left:
      name === "Normal"
        ? []
        : styleGroups.filter((group) => groupFields[group].every((field) => format[field] === undefined)),
    autoIndent: false,
  }));
