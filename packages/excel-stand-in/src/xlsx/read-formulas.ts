import { moveFormula } from "../references/formula";
import { readArea } from "../references/address";
import { columnCount, rowCount } from "../engine/area";
import { fileFormula } from "./functions";
import type { OpenedFormula } from "./opened-file";
import { child, type XmlElement } from "./xml";

/** A formula as the host reads it, and what of it plain writing would not give back. */
export interface ReadFormula {
  readonly text: string;
  readonly origin?: OpenedFormula;
}

/** Newer functions stand in files behind a prefix. */
const bare = (formula: string): string => `=${formula.replaceAll(/_xlfn\.(_xlws\.)?/g, "")}`;

function readOne(cell: XmlElement, element: XmlElement, row: number, column: number): ReadFormula {
  const { text: source } = element;
  const text = bare(source);
  const { t: type, ref = "" } = element.attributes;
  const area = type === "array" ? readArea(ref) : null;
  if (!area && fileFormula(text) === source) return { text };
  const { cm } = cell.attributes;
  const array = area && {
    rows: rowCount(area),
    columns: columnCount(area),
    ...(cm !== undefined && { cm }),
  };
  return { text, origin: { read: text, row, column, text: source, ...(array && { array }) } };
}

/** Reads the formulas of one sheet; those that several cells share stand at the first of them. */
export function sharedFormulas(): (cell: XmlElement, row: number, column: number) => ReadFormula | undefined {
  const shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  return (cell, row, column) => {
    const element = child(cell, "f");
    if (!element) return undefined;
    const { t: type, si: id = "" } = element.attributes;
    const master = type === "shared" ? shared.get(id) : undefined;
    if (master && !element.text)
      return { text: moveFormula(master.formula, row - master.row, column - master.column) };
    if (!element.text) return undefined;
    const read = readOne(cell, element, row, column);
    if (type === "shared") shared.set(id, { formula: read.text, row, column });
    return read;
  };
}
