import type { AmountField, FieldPath, Project } from "../form/project";
import { valueOf } from "../form/value-of";
import { columnName } from "../grid/address";
import type { Cell, CellAddress, CellRange } from "../grid/grid";
import type { HeadCell, TextField } from "../layout/layout";
import { readLabels } from "../recognise/labels/read-label";
import type { FormReading, Place } from "../recognise/reading";
import { captionText, isAmount, labelWithValue, printedText } from "./printed-text";
import { keyOf, type Span } from "./spans";

const titleWords = /绩效目标|申报表|目标表/;

/** Makes the cells of a layout out of those of a form; it learns on the way how the unit of money is printed. */
export interface CellMaker {
  readonly row: (spans: readonly Span[], isCaption: boolean) => readonly HeadCell[];
  readonly currencyNote: () => string;
}

/** @returns what makes the cells above and below the indicators: labels as they stand, values as fields */
export function cellMaker({ range, project, places, goalPeriod, labels, repairs }: FormReading): CellMaker {
  const fieldsAt = new Map<string, FieldPath[]>();
  const add = (field: FieldPath, { row, column }: CellAddress) => {
    const key = keyOf(row, column);
    fieldsAt.set(key, [...(fieldsAt.get(key) ?? []), field]);
  };
  for (const [field, place] of Object.entries(places) as [FieldPath, Place][])
    if (!/indicators/i.test(field)) add(field, place.cell);
  if (goalPeriod) add("goals.period", goalPeriod.cell);
  const isLabel = new Set(labels.map(({ row, column }) => keyOf(row, column)));
  /** Labels that were misspelt; the layout has them as they should be. */
  const slips = repairs.filter(({ kind }) => kind === "label-misspelt");
  const withoutSlips = (text: string, key: string) =>
    slips
      .filter(({ cell }) => keyOf(cell.row, cell.column) === key)
      .reduce((mended, { values }) => mended.replace(values["found"] ?? "", values["read"] ?? ""), text);
  let note = "";

  const made = ({ range: own, cell }: Span, isCaption: boolean): HeadCell => {
    const at = lettersOf(own.left - range.left, own.right - range.left);
    const down = own.bottom - own.top + 1;
    const key = keyOf(own.top, own.left);
    const fields = fieldsAt.get(key) ?? [];
    const field = isLabel.has(key) ? null : ownField(fields);
    if (field !== null)
      return holdsLabel(field, cell, project)
        ? { at, down, ...labelWithValue(cell.text, field), style: "base" }
        : valueCell(at, down, field);
    const isPrinted = isLabel.has(key) || fields.length > 0;
    const written = isPrinted ? withoutSlips(cell?.text ?? "", key) : "";
    const { text, states, currencyNote } = printedText(written, fields, project);
    note = currencyNote ?? note;
    const printed = isCaption ? captionText(text, project) : text;
    return { at, down, text: printed, states, style: styleOf(printed, states, isCaption) };
  };

  return {
    row: (spans, isCaption) => {
      const kept = spans.filter(
        (span) =>
          span.cell !== null || isMerged(span.range) || fieldsAt.has(keyOf(span.range.top, span.range.left)),
      );
      return (kept.length > 0 ? kept : spans.slice(0, 1)).map((span) => made(span, isCaption));
    },
    currencyNote: () => note,
  };
}

const printedFields: readonly FieldPath[] = ["year", "funding.currency", "goals.period"];

/** The field that has a cell to itself; the year, the unit and the goal's years are printed with words around them. */
function ownField([field, ...others]: readonly FieldPath[]): FieldPath | null {
  return field === undefined || others.length > 0 || printedFields.includes(field) ? null : field;
}

/** Whether a field's cell holds its label too: `项目名称：…`. A goal's whole text may begin like a label. */
function holdsLabel(field: FieldPath, cell: Cell | null, project: Project): cell is Cell {
  if (!cell || valueOf(project, field) === cell.text.trim()) return false;
  return readLabels(cell.text).some(({ inline }) => inline !== null);
}

function styleOf(text: string, states: readonly FieldPath[], isCaption: boolean): "title" | "year" | "base" {
  if (!isCaption) return "base";
  if (titleWords.test(text)) return "title";
  return states.includes("year") ? "year" : "base";
}

function valueCell(at: string, down: number, field: FieldPath): HeadCell {
  if (isAmount(field)) return { at, down, amount: field.replace("funding.", "") as AmountField };
  const style = field.startsWith("goals.") ? "goal" : "base";
  return { at, down, field: field as TextField, style };
}

function isMerged({ top, bottom, left, right }: CellRange): boolean {
  return top < bottom || left < right;
}

/** Columns, counted from 0, in letters: `B`, `C:E`. */
export function lettersOf(left: number, right: number): string {
  return left === right ? columnName(left) : `${columnName(left)}:${columnName(right)}`;
}
