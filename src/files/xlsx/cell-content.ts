import type { Cell } from "../../core/grid/grid";
import type { Attributes } from "../markup/scan-markup";
import { symbolText } from "../symbols/symbol-text";
import { unescapeText } from "../unescape-text";
import { shownValue } from "../workbook/shown-value";
import { seenText, type RichText, type SeenText } from "./rich-text";
import type { RichTextScanner } from "./shared-strings";
import { plainLook, type CellLook } from "./styles";

/** What the sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly RichText[];
  readonly looks: readonly CellLook[];
  readonly date1904: boolean;
}

type Content = Pick<Cell, "text" | "value" | "original">;

type ReadValue = (value: string, look: CellLook, shared: SharedParts) => Content | null;

/** What a cell of each type shows and holds (ECMA-376 Part 1, 18.18.11); all others are numbers. */
const types: Readonly<Record<string, ReadValue | undefined>> = {
  s: (value, look, shared) => {
    const text = shared.strings[Number(value)];
    return text ? textContent(text.seen(look.font), look, shared) : null;
  },
  str: (value, look, shared) => {
    const text = unescapeText(value);
    return textContent(seenText(text, symbolText(text, look.font)), look, shared);
  },
  b: (value) => (/^(1|true)$/.test(value) ? { text: "TRUE", value: true } : { text: "FALSE", value: false }),
  e: (value) => ({ text: value, value: null }),
  d: (value, look, shared) =>
    numberContent(dayOf(value), { ...look, format: dateFormat(look.format) }, shared) ?? {
      text: value,
      value,
    },
};

const readNumber: ReadValue = (value, look, shared) =>
  numberContent(Number(value), look, shared) ?? { text: value, value };

/**
 * What a cell shows and holds; null where it holds nothing.
 * @param value the text of its element `v`; null where it has none, such as a formula without a stored result
 */
export function cellContent(
  attributes: Attributes,
  value: string | null,
  inline: RichTextScanner,
  shared: SharedParts,
): Content | null {
  const { t: type = "n" } = attributes;
  const look = lookOf(attributes, shared);
  if (type === "inlineStr") return textContent(inline.end().seen(look.font), look, shared);
  if (value === null || value === "") return null;
  return (types[type] ?? readNumber)(value, look, shared);
}

/** The look of a cell. */
export function lookOf({ s: style = "0" }: Attributes, { looks }: SharedParts): CellLook {
  return looks[Number(style)] ?? plainLook;
}

function textContent({ text, original }: SeenText, { format }: CellLook, { date1904 }: SharedParts): Content {
  const lines = text.replaceAll("\r\n", "\n");
  const shown = format.includes("@") && format !== "@" ? shownValue(lines, format, date1904) : lines;
  return { text: shown, value: lines, ...(original !== undefined && { original }) };
}

/** A number in a symbol font is seen as signs, as a text is. */
function numberContent(value: number, { format, font }: CellLook, { date1904 }: SharedParts): Content | null {
  if (!Number.isFinite(value)) return null;
  const shown = shownValue(value, format, date1904);
  return { ...seenText(shown, symbolText(shown, font)), value };
}

/** The day that Excel counts of `2026-01-01T00:00:00`, as strict workbooks keep it. */
function dayOf(date: string): number {
  const milliseconds = Date.parse(/[Z+]/.test(date) || !date.includes("T") ? date : `${date}Z`);
  return milliseconds / 86_400_000 + 25_569;
}

/** A date that has no format of its own. */
function dateFormat(format: string): string {
  return format === "General" ? "yyyy-mm-dd" : format;
}
