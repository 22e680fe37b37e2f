import { formatDate, yearOf } from "../form/date";
import { readPeriod } from "../form/period";
import { amountFields, type Amount, type FieldPath, type PlainDate, type Project } from "../form/project";
import { valueOf } from "../form/value-of";
import { typeOf } from "../form/value-type";
import type { CellRange } from "../grid/grid";
import { fill, type Values } from "../language/language";
import { amountCell } from "./amount-cell";
import { columnsOf } from "./columns";
import {
  textFields,
  type AmountFieldCell,
  type Layout,
  type PrintedCell,
  type TextField,
  type TextFieldCell,
} from "./layout";
import type { StyleName } from "./styles";

/** A cell of the form, merged over its range, before its rows have heights. */
export interface FormCell {
  readonly range: CellRange;
  readonly text: string;
  readonly number: Amount | null;
  readonly format: string;
  readonly style: StyleName;
  /** The fields that it states, by the row that they belong to, from its first one. */
  readonly fields: readonly (readonly FieldPath[])[];
  readonly choices: readonly string[];
}

/** A cell of text that states no field. */
export function textCell(range: CellRange, text: string): FormCell {
  return { range, text, number: null, format: "@", style: "base", fields: [], choices: [] };
}

/** A cell that labels others. */
export function labelCell(range: CellRange, text: string): FormCell {
  return { ...textCell(range, text), style: "label" };
}

/** The cells of rows above or below the indicator table, the first of which is the form's row `first`. */
export function rowCells(rows: Layout["head"], first: number, project: Project, layout: Layout): FormCell[] {
  const printed = printedValues(project, layout);
  return rows.flatMap((row, index) =>
    row.map((cell) => {
      const top = first + index;
      if ("text" in cell) return printedCell(cell, top, printed, project);
      if ("amount" in cell) return amountFieldCell(cell, top, project, layout);
      return textFieldCell(cell, top, project, layout);
    }),
  );
}

function printedCell(
  { at, down, text, states, style }: PrintedCell,
  top: number,
  printed: Values,
  { start, end }: Project,
): FormCell {
  const range = { top, bottom: top + down - 1, ...columnsOf(at) };
  const isLeftOut = placeholdersOf(text).includes("period") && printed["period"] === "";
  const fields =
    isLeftOut && (start ?? end) !== null ? states.filter((one) => one !== "start" && one !== "end") : states;
  return { ...textCell(range, fillPrinted(text, printed)), style, fields: [fields] };
}

const placeholder = /\{([\w.]+)\}/g;

/** The names between braces in a printed text. */
export function placeholdersOf(text: string): readonly string[] {
  return Array.from(text.matchAll(placeholder), ([, name = ""]) => name);
}

/** Fills a printed text; a name in braces that stands for nothing stays as it is. A year alone has no place kept. */
function fillPrinted(text: string, printed: Values): string {
  if (text === "{year}" && printed["year"] === blankYear) return "";
  return text.replace(placeholder, (whole, name: string) => printed[name] ?? whole);
}

const blankYear = "    ";

function printedValues(project: Project, layout: Layout): Values {
  const unit = project.funding.currency ?? (hasAmounts(project) ? null : layout.currency);
  return {
    ...Object.fromEntries(amountFields.map((field) => [`funding.${field}`, project.funding[field] ?? ""])),
    ...Object.fromEntries(textFields.map((field) => [field, textOf(field, project, layout)])),
    year: project.year?.toString() ?? blankYear,
    period: periodText(project, layout),
    startYear: project.start === null ? blankYear : yearOf(project.start).toString(),
    endYear: project.end === null ? blankYear : yearOf(project.end).toString(),
    currencyUnit: unit ?? "",
    currency: unit === null ? "" : fill(layout.currencyNote, { unit }),
  };
}

/** Both dates in one text (起止时间); empty where it would not say both of them, such as where one is missing. */
function periodText({ start, end }: Project, { dateStyle }: Layout): string {
  if (start === null || end === null) return "";
  const text = `${formatDate(start, dateStyle)}—${formatDate(end, dateStyle)}`;
  const read = readPeriod(text);
  return read?.start === start && read.end === end ? text : "";
}

/** Amounts without a unit stay without one: the layout's own would be a guess. A blank form asks for its own. */
function hasAmounts({ funding }: Project): boolean {
  return amountFields.some((field) => funding[field] !== null);
}

/** What stands in the cell of a field that is written as text; empty where the project does not say it. */
function textOf(field: TextField, project: Project, { dateStyle }: Layout): string {
  const value = valueOf(project, field);
  if (value === null) return "";
  return typeOf(field) === "date" ? formatDate(value as PlainDate, dateStyle) : String(value);
}

function textFieldCell(
  { at, down, field, style }: TextFieldCell,
  top: number,
  project: Project,
  layout: Layout,
): FormCell {
  const text = textOf(field, project, layout);
  const range = { top, bottom: top + down - 1, ...columnsOf(at) };
  return { ...textCell(range, text), style, fields: [[field]], choices: layout.choices[field] ?? [] };
}

function amountFieldCell(
  { at, down, amount }: AmountFieldCell,
  top: number,
  project: Project,
  layout: Layout,
): FormCell {
  const written = project.funding[amount];
  const range = { top, bottom: top + down - 1, ...columnsOf(at) };
  return {
    ...textCell(range, ""),
    ...(written === null ? { format: layout.blankAmountFormat } : amountCell(written, layout)),
    style: "amount",
    fields: [[`funding.${amount}`]],
  };
}
