import { standardLevels, type LevelBranch } from "../form/level-names";
import {
  indicatorParts,
  type AmountField,
  type FieldPath,
  type IndicatorPart,
  type Project,
} from "../form/project";
import { valueOf } from "../form/value-of";
import { columnName } from "../grid/address";
import type { Cell, CellAddress, CellRange, Grid } from "../grid/grid";
import type { HeadCell, HeadedColumn, Layout, TextField } from "../layout/layout";
import { readLabels } from "../recognise/labels/read-label";
import type { FormReading, Place } from "../recognise/reading";
import { columnWidths } from "./column-widths";
import { fontsOf } from "./fonts";
import { LayoutProblem } from "./layout-problem";
import { captionText, currencyOf, dateStyleOf, isAmount, labelWithValue, printedText } from "./printed-text";
import type { SheetLook } from "../layout/sheet-look";
import { keyOf, spansOf, type Span } from "./spans";

/** The most columns that a layout's addresses reach. */
const mostColumns = 26;
const titleWords = /绩效目标|申报表|目标表/;

/**
 * Makes a layout out of a filled form: its labels stay, its values give their places to fields, and the rows of its
 * indicators become as many as a project has.
 * @throws LayoutProblem if the form is not built like that
 */
export function makeLayout(name: string, grid: Grid, form: FormReading, look: SheetLook): Layout {
  const { range, project, places } = form;
  if (range.right - range.left >= mostColumns) throw new LayoutProblem("too-wide");
  if (project.overallIndicators.length > 0) throw new LayoutProblem("two-tables");
  const table = tableOf(form);
  const head = spansOf(grid, { ...range, bottom: table.header - 1 });
  const [headers = []] = spansOf(grid, { ...range, top: table.header, bottom: table.header });
  const foot = spansOf(grid, { ...range, top: table.last + 1 });
  const maker = cellMaker(form);
  const fonts = fontsOf(grid, range, look.fonts);
  const captionRows = head.findIndex((row) => row.filter(({ cell }) => cell !== null).length > 1);
  return {
    name,
    currency: currencyOf(project),
    dateStyle: dateStyleOf([places.start?.text ?? "", places.end?.text ?? ""]),
    thousands: false,
    blankAmountFormat: "General",
    columnWidths: columnWidths(grid, range, look.widths),
    ...(fonts && { fonts }),
    head: head.map((row, index) => maker.row(row, index < Math.max(captionRows, 0))),
    foot: foot.map((row) => maker.row(row, false)),
    // After the rows, which tell how it is printed.
    currencyNote: maker.currencyNote(),
    captionRows: Math.max(captionRows, 0),
    indicators: {
      heading: headingOf(headers, table.columns, range),
      ...columnsOf(headers, table.columns, range),
      groups: groupsOf(form),
    },
    choices: {},
  };
}

interface Table {
  readonly header: number;
  readonly last: number;
  readonly columns: ReadonlyMap<number, IndicatorPart>;
}

/** Where the indicators stand: the same parts in the same columns, row below row. */
function tableOf({ project, places }: FormReading): Table {
  const columns = new Map<number, IndicatorPart>();
  const rows: number[] = [];
  for (const [index] of project.indicators.entries())
    for (const part of indicatorParts) {
      const place = places[`indicators.${index}.${part}`];
      if (!place) continue;
      const { row, column } = place.belongs ?? place.cell;
      if ((columns.get(column) ?? part) !== part) throw new LayoutProblem("mixed-columns");
      columns.set(column, part);
      if (part === "name" || part === "target") rows.push(row);
    }
  const parts = [...columns.values()];
  if (!parts.includes("name") || !parts.includes("target")) throw new LayoutProblem("no-indicators");
  if (new Set(parts).size < parts.length) throw new LayoutProblem("mixed-columns");
  return { header: Math.min(...rows) - 1, last: Math.max(...rows), columns };
}

interface CellMaker {
  readonly row: (spans: readonly Span[], isCaption: boolean) => readonly HeadCell[];
  readonly currencyNote: () => string;
}

function cellMaker({ range, project, places, goalPeriod, labels, repairs }: FormReading): CellMaker {
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

function headingOf(
  headers: readonly Span[],
  columns: Table["columns"],
  { left }: CellRange,
): Layout["indicators"]["heading"] {
  const [first] = headers;
  if (!first || columns.has(first.range.left)) return null;
  return { at: lettersOf(first.range.left - left, first.range.right - left), text: first.cell?.text ?? "" };
}

function columnsOf(
  headers: readonly Span[],
  columns: Table["columns"],
  { left }: CellRange,
): Pick<Layout["indicators"], "columns" | "others"> {
  const parts: Partial<Record<IndicatorPart, HeadedColumn>> = {};
  const others: HeadedColumn[] = [];
  headers.forEach(({ range, cell }, index) => {
    const headed = {
      at: lettersOf(range.left - left, range.right - left),
      header: (cell?.text ?? "").replaceAll("{", "｛"),
    };
    const part = columns.get(range.left);
    if (part) parts[part] = headed;
    else if (index > 0) others.push(headed);
  });
  if (!parts.name || !parts.target) throw new LayoutProblem("no-header");
  return { columns: parts, others };
}

/** The 一级 groups with their 二级 that the form has; the standard ones where it has none. */
function groupsOf({ project }: FormReading): readonly LevelBranch[] {
  const groups = new Map<string, Set<string>>();
  for (const { level1, level2 } of project.indicators) {
    if (level1 === null || level2 === null) continue;
    groups.set(level1, (groups.get(level1) ?? new Set()).add(level2));
  }
  if (groups.size === 0) return standardLevels("2015");
  return Array.from(groups, ([level1, level2s]) => ({ level1, level2s: [...level2s] }));
}

function lettersOf(left: number, right: number): string {
  return left === right ? columnName(left) : `${columnName(left)}:${columnName(right)}`;
}
