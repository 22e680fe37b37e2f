import type { Sheet } from "../book/book";
import type { Area } from "../engine/area";
import type { CellChange } from "../engine/engine";
import type { Format } from "../engine/format";
import { isErrorName } from "../range/entry";
import type { CellOrigin, OpenedFile, OpenedFormula } from "./opened-file";
import type { ReadFormula } from "./read-formulas";
import { createStyleBook } from "./write-styles";
import { child, prefixedAttributes, type XmlElement } from "./xml";

/** A formula's cell while the file is opened: its result in the file may be better than the engine's. */
interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly xf: number;
  readonly cell: XmlElement;
  readonly formula: ReadFormula;
}

/** A value in a cell that an array formula elsewhere fills. */
interface FilledCell {
  readonly sheet: Sheet;
  /** The formula's cells. */
  readonly area: Area;
  readonly change: CellChange;
}

/** Gives numbers to what the file says of cells and lines beyond the model. */
export interface Origins {
  /** The format of a cell, with its origin where that is needed to write it as it was, or if `always`. */
  readonly cell: (
    xf: number,
    more?: Partial<Record<"rich" | "formula", unknown>>,
    always?: boolean,
  ) => Format;
  /** A row's or column's origin, where its attributes say more than the model, or if `always`. */
  readonly line: (line: XmlElement, always: boolean) => { readonly origin?: number };
  readonly results: FormulaCell[];
  /** Values that the engine gives anew when it calculates the array formulas. */
  readonly filled: FilledCell[];
}

/** What the model says of rows and columns; and what only speeds up reading. */
const plainAttributes = new Set(
  (
    "r s customFormat ht hidden customHeight spans x14ac:dyDescent min max width style customWidth " +
    "outlineLevel"
  ).split(" "),
);

export function createOrigins(opened: OpenedFile): Origins {
  const { formats, cells, lines } = opened;
  const fresh = createStyleBook({ ...opened, cells: [] });
  const exact = formats.map((format, index) => fresh.cell(format) === index);
  const numbers = new Map<string, number>();
  const lineNumbers = new Map<string, number>();
  const withOrigin = new Map<number, Format>();

  const numberOf = (origin: CellOrigin): number => {
    const key = JSON.stringify(origin);
    const number = numbers.get(key) ?? cells.push(origin) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    results: [],
    filled: [],
    cell: (xf, more = {}, always = false) => {
      const format = formats[xf] ?? {};
      const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
      if (!always && exact[xf] && Object.keys(said).length === 0) return format;
      const origin = numberOf({ xf, ...said });
      const known = withOrigin.get(origin) ?? { ...format, origin };
      withOrigin.set(origin, known);
      return known;
    },
    line: ({ source }, always) => {
      const attributes = prefixedAttributes(source);
      if (!always && Object.keys(attributes).every((name) => plainAttributes.has(name))) return {};
      for (const name of ["r", "spans", "min", "max", "s", "style", "customFormat", "hidden", "outlineLevel"])
        Reflect.deleteProperty(attributes, name);
      const key = JSON.stringify(attributes);
      const origin = lineNumbers.get(key) ?? lines.push(attributes) - 1;
      lineNumbers.set(key, origin);
      return { origin };
    },
  };
}

const startsAt =
  (row: number, column: number) =>
  ({ top, left }: Area): boolean =>
    top === row && left === column;

/** What the file gives as a formula's result, if it gives one and the engine has none. */
function betterResult({ sheet, row, column, cell }: FormulaCell): OpenedFormula["result"] {
  const { value } = sheet.book.engine.cell(sheet.id, row, column);
  const { t: type } = cell.attributes;
  const text = child(cell, "v")?.text;
  const failed = value === null || isErrorName(value);
  return failed && text !== undefined && text !== value
    ? { engine: value as string | null, type, text }
    : undefined;
}

function keepResult(origins: Origins, found: FormulaCell): void {
  const { sheet, row, column, xf, formula } = found;
  const { engine } = sheet.book;
  const result = betterResult(found);
  const single = !formula.origin?.array && engine.spills(sheet.id).some(startsAt(row, column));
  if (!result && !single) return;
  const plain = { read: formula.text, row, column, text: formula.text.slice(1) };
  const more = { ...(single && { single }), ...(result && { result }) };
  const format = origins.cell(xf, { formula: { ...plain, ...formula.origin, ...more } });
  engine.write(sheet.id, [{ row, column, format }]);
}

/**
 * Keeps the file's result of every formula that the engine cannot calculate: linked workbooks, unknown functions; and what
 * array formulas filled that the engine does not fill.
 */
export function keepResults(origins: Origins): void {
  for (const { sheet, area, change } of origins.filled)
    if (!sheet.book.engine.spills(sheet.id).some(startsAt(area.top, area.left)))
      sheet.book.engine.write(sheet.id, [change]);
  for (const result of origins.results) keepResult(origins, result);
}
