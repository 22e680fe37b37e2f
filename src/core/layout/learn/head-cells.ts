import type { AmountField, FieldPath } from "../../form/project";
import { valueOf } from "../../form/value-of";
import { columnName } from "../../grid/address";
import type { Cell, CellAddress, CellRange } from "../../grid/grid";
import type { HeadCell, PrintedCell, TextField } from "../layout";
import { readLabels } from "../../recognise/labels/read-label";
import { cellKey } from "../../recognise/lines";
import { placedFields, type FormReading } from "../../recognise/reading";
import { keptWords, withoutValues } from "./kept-words";
import { captionText, isAmount, labelWithValue, printedText } from "./printed-text";
import type { Span } from "./spans";

const titleWords = /绩效目标|申报表|目标表/;

/** Makes the cells of a layout out of those of a form; it learns on the way how the unit of money is printed. */
export interface CellMaker {
  readonly row: (spans: readonly Span[], isCaption: boolean) => readonly HeadCell[];
  readonly currencyNote: () => string;
}

/** @returns what makes the cells above and below the indicators: labels as they stand, values as fields */
export function cellMaker(form: FormReading): CellMaker {
  const { range, project, goalPeriod, labels, repairs, leftovers } = form;
  const fieldsAt = new Map<number, FieldPath[]>();
  const add = (field: FieldPath, cell: CellAddress) => {
    const key = cellKey(cell);
    fieldsAt.set(key, [...(fieldsAt.get(key) ?? []), field]);
  };
  for (const [field, place] of placedFields(form)) if (!/indicators/i.test(field)) add(field, place.cell);
  if (goalPeriod) add("goals.period", goalPeriod.cell);
  const isLabel = new Set(labels.map(cellKey));
  const leftoverAt = new Map(leftovers.map((left) => [cellKey(left.cell), left]));
  const labelsOnTheLeft = isLabelColumn(form, range.left);
  /** Labels that were misspelt; the layout has them as they should be. */
  const slips = repairs.filter(({ kind }) => kind === "label-misspelt");
  const withoutSlips = (text: string, key: number) =>
    slips
      .filter(({ cell }) => cellKey(cell) === key)
      .reduce((mended, { values }) => mended.replace(values["found"] ?? "", values["read"] ?? ""), text);
  let note = "";

  const made = (span: Span, isCaption: boolean): HeadCell => {
    const { range: own, cell } = span;
    const at = lettersOf(own.left - range.left, own.right - range.left);
    const down = own.bottom - own.top + 1;
    const key = cellKey(topLeft(own));
    const field = isLabel.has(key) ? null : ownField(fieldsAt.get(key) ?? []);
    if (field === null) return { at, down, ...(cell ? printed(cell, isCaption) : nothing) };
    const inCell = cell && labelInCell(field, cell, form);
    return inCell ? { at, down, ...inCell, style: "label" } : valueCell(at, down, field);
  };

  const printed = (cell: Cell, isCaption: boolean): Omit<PrintedCell, "at" | "down"> => {
    const key = cellKey(cell);
    const left = leftoverAt.get(key);
    const standsLeft = labelsOnTheLeft && !isCaption && cell.column === range.left;
    const words = left ? keptWords(cell, left, standsLeft) : withoutSlips(cell.text, key);
    const { states, currencyNote, ...found } = printedText(words, fieldsAt.get(key) ?? [], project);
    note = currencyNote ?? note;
    const bare = readLabels(cell.text).length > 1 ? withoutValues(found.text) : found.text;
    const text = isCaption ? captionText(bare, project) : bare;
    return { text, states, style: styleOf(text, states, isCaption) };
  };

  return {
    row: (spans, isCaption) => {
      const kept = spans.filter(
        (span) => span.cell !== null || isMerged(span.range) || fieldsAt.has(cellKey(topLeft(span.range))),
      );
      return (kept.length > 0 ? kept : spans.slice(0, 1)).map((span) => made(span, isCaption));
    },
    currencyNote: () => note,
  };
}

const nothing: Omit<PrintedCell, "at" | "down"> = { text: "", states: [], style: "base" };

const printedFields: readonly FieldPath[] = ["year", "funding.currency", "goals.period"];

/** The field that has a cell to itself; the year, the unit and the goal's years are printed with words around them. */
function ownField([field, ...others]: readonly FieldPath[]): FieldPath | null {
  return field === undefined || others.length > 0 || printedFields.includes(field) ? null : field;
}

/**
 * The label that stands in a field's own cell: `项目名称：…`. A goal's whole text may begin like one, though. An office
 * without a label gets one: the next form may name one that is not known for an office by its name.
 */
function labelInCell(
  field: FieldPath,
  { text }: Cell,
  { project, repairs }: FormReading,
): Pick<PrintedCell, "text" | "states"> | null {
  if (field === "unit" && repairs.some(({ kind }) => kind === "unit-unlabelled"))
    return { text: "实施单位：{unit}", states: ["unit"] };
  const isWhole = valueOf(project, field) === text.trim();
  return !isWhole && readLabels(text).some(({ inline }) => inline !== null)
    ? labelWithValue(text, field)
    : null;
}

/** Whether labels stand in a column: at least twice as many as cells that are not understood. */
function isLabelColumn({ labels, leftovers }: FormReading, column: number): boolean {
  const known = labels.filter((cell) => cell.column === column).length;
  return known >= 2 * leftovers.filter(({ cell }) => cell.column === column).length;
}

function styleOf(text: string, states: readonly FieldPath[], isCaption: boolean): PrintedCell["style"] {
  if (!isCaption) return text === "" ? "base" : "label";
  if (titleWords.test(text)) return "title";
  return states.includes("year") ? "year" : "base";
}

function valueCell(at: string, down: number, field: FieldPath): HeadCell {
  if (isAmount(field)) return { at, down, amount: field.replace("funding.", "") as AmountField };
  const style = field.startsWith("goals.") ? "goal" : "base";
  return { at, down, field: field as TextField, style };
}

function topLeft({ top, left }: CellRange): CellAddress {
  return { row: top, column: left };
}

function isMerged({ top, bottom, left, right }: CellRange): boolean {
  return top < bottom || left < right;
}

/** Columns, counted from 0, in letters: `B`, `C:E`. */
export function lettersOf(left: number, right: number): string {
  return left === right ? columnName(left) : `${columnName(left)}:${columnName(right)}`;
}
