import type { Sheet } from "../book/book";
import type { Cell } from "../engine/engine";
import { isErrorName } from "../range/entry";
import { areaAddress, columnName } from "../references/address";
import { type ArrayFormula, arrayFormulas, arrayStartingAt, isFilled } from "./write-arrays";
import { moveFormula } from "../references/formula";
import { fileFormula } from "./functions";
import { openedFile, type CellOrigin, type OpenedFormula } from "./opened-file";
import { sameFont, type StyleBook } from "./write-styles";
import { escapeXml, tag } from "./xml";

/** Texts that several cells share; `<si>` elements. */
export interface Strings {
  readonly number: (item: string) => number;
}

interface Content {
  readonly t?: string | undefined;
  readonly cm?: string | undefined;
  readonly inner: string;
}

/** A text that the schema lets stand alone; blanks at its ends need a word. */
const stringItem = (text: string): string =>
  tag("si", {}, tag("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, escapeXml(text)));

/** A value with its type, behind the formula if there is one. */
function valueXml(value: Cell["value"], formula: string, strings: Strings): Content {
  if (value === null) return { inner: formula };
  if (typeof value === "number") return { inner: formula + tag("v", {}, String(value)) };
  if (typeof value === "boolean") return { t: "b", inner: formula + tag("v", {}, value ? "1" : "0") };
  if (isErrorName(value)) return { t: "e", inner: formula + tag("v", {}, value) };
  if (formula !== "") return { t: "str", inner: formula + tag("v", {}, escapeXml(value)) };
  return { t: "s", inner: tag("v", {}, String(strings.number(stringItem(value)))) };
}

/** The formula as the file had it, if the cell still has it, perhaps at another place. */
function openedText(
  origin: OpenedFormula | undefined,
  formula: string,
  row: number,
  column: number,
): string | null {
  if (!origin) return null;
  const [down, right] = [row - origin.row, column - origin.column];
  if (moveFormula(origin.read, down, right) !== formula) return null;
  return down === 0 && right === 0 ? origin.text : fileFormula(formula);
}

function formulaXml(
  { value, formula = "" }: Cell,
  origin: OpenedFormula | undefined,
  place: { readonly row: number; readonly column: number; readonly array: ArrayFormula | undefined },
  strings: Strings,
): Content {
  const { row, column, array } = place;
  const before = openedText(origin, formula, row, column);
  const attributes = array ? { t: "array", ref: areaAddress(array.area) } : {};
  const element = tag("f", attributes, escapeXml(before ?? fileFormula(formula)));
  const result = before === null ? undefined : origin?.result;
  const content =
    result?.engine === value
      ? { t: result.type, inner: element + tag("v", {}, escapeXml(result.text)) }
      : valueXml(value, element, strings);
  return { ...content, cm: array?.mark };
}

/** Runs of different looks stay while neither the text nor the font of the cell changes. */
function richXml(
  sheet: Sheet,
  cell: Cell,
  origin: CellOrigin | undefined,
  strings: Strings,
): Content | undefined {
  const before = openedFile(sheet.book)?.formats[origin?.xf ?? -1];
  const rich = origin?.rich;
  if (!rich || !before) return undefined;
  if (cell.value !== rich.plain || !sameFont(cell.format, before)) return undefined;
  const item = rich.source.replaceAll(/^<([\w.-]+:)?is\b|(?<=<\/([\w.-]+:)?)is>$/g, (name) =>
    name.replace("is", "si"),
  );
  return { t: "s", inner: tag("v", {}, String(strings.number(item))) };
}

/** The cells of every row, by row. */
export function cellsXml(sheet: Sheet, styles: StyleBook, strings: Strings): Map<number, string[]> {
  const opened = openedFile(sheet.book);
  const cells = new Map<number, string[]>();
  const everywhere = { top: 0, left: 0, bottom: Infinity, right: Infinity };
  const arrays = arrayFormulas(sheet);
  sheet.book.engine.each(sheet.id, everywhere, (row, column, cell) => {
    const style = styles.cell(cell.format);
    const number = cell.format.origin;
    const origin = number === undefined ? undefined : opened?.cells[number];
    const { t, cm, inner } =
      cell.formula === undefined
        ? (richXml(sheet, cell, origin, strings) ??
          valueXml(isFilled(arrays, row, column) ? cell.value : null, "", strings))
        : formulaXml(
            cell,
            origin?.formula,
            { row, column, array: arrayStartingAt(arrays, row, column) },
            strings,
          );
    if (style === 0 && inner === "" && number === undefined) return;
    const list = cells.get(row) ?? [];
    const place = `${columnName(column)}${row + 1}`;
    list.push(tag("c", { r: place, s: style === 0 ? undefined : style, t, cm }, inner));
    cells.set(row, list);
  });
  return cells;
}
