import type { Sheet } from "../book/book";
import type { Format } from "../engine/format";
import { isErrorName } from "../range/entry";
import type { CellOrigin, OpenedFile } from "./opened-file";
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
}

/** What the model says of rows and columns; and what only speeds up reading. */
const plainAttributes = new Set(
  "r s customFormat ht hidden customHeight spans x14ac:dyDescent min max width style customWidth".split(" "),
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
      for (const name of ["r", "spans", "min", "max", "s", "style", "customFormat", "hidden"])
        Reflect.deleteProperty(attributes, name);
      const key = JSON.stringify(attributes);
      const origin = lineNumbers.get(key) ?? lines.push(attributes) - 1;
      lineNumbers.set(key, origin);
      return { origin };
    },
  };
}

/** Keeps the file's result of every formula that the engine cannot calculate: linked workbooks, unknown functions. */
export function keepResults(origins: Origins): void {
  for (const { sheet, row, column, xf, cell, formula } of origins.results) {
    const { engine } = sheet.book;
    const now = engine.cell(sheet.id, row, column);
    const { t: type } = cell.attributes;
    const text = child(cell, "v")?.text;
    const failed = now.value === null || isErrorName(now.value);
    if (!failed || text === undefined || text === now.value) continue;
    const result = { engine: now.value as string | null, type, text };
    const plain = { read: formula.text, row, column, text: formula.text.slice(1) };
    const format = origins.cell(xf, { formula: { ...plain, ...formula.origin, result } });
    engine.write(sheet.id, [{ row, column, format }]);
  }
}
