import { fold, isBlank } from "../form/text";
import type { Cell } from "../grid/grid";
import { claimLabel, claimRepeats, startDraft, type FormDraft } from "./draft";
import { readBlocks } from "./indicators/read-blocks";
import { headerCells } from "./indicators/header-cells";
import { isLowerHeader } from "./indicators/header-rows";
import { readIndicatorHeader } from "./indicators/read-header";
import { findLabels, type LabelledCell } from "./labelled-cells";
import { cutColumns, type Line, type MergeIndex } from "./lines";
import { readParts } from "./recognise-form";
import { readLabels, type Label } from "./labels/read-label";
import { isOrganisation } from "./title";

/** A column of a list that holds one of the projects' fields, under its header. */
interface FieldColumn {
  readonly header: Cell;
  readonly label: Label;
  /** What rows of their own say in this column for the projects below them: 单位名称 of 单位名称、项目名称. */
  readonly shared: readonly Label[];
}

/** A list (项目绩效目标表 as budget systems export it): one header, and a block of rows for each project. */
interface ProjectList {
  readonly at: number;
  readonly headers: readonly Line[];
  readonly columns: readonly FieldColumn[];
  /** The first column of the indicators. */
  readonly left: number;
  readonly nameColumn: number;
}

function isStructural({ text }: Cell): boolean {
  const header = readIndicatorHeader(text);
  return header !== null && !["serial", "note", "measure"].includes(header.column);
}

/** A header may name two things at once: 单位名称、项目名称, 单位名称（项目名称）. */
function labelsOf({ text }: Cell): readonly Label[] {
  const whole = readLabels(text);
  if (whole.length === 0) return text.split(/[、/]/).flatMap((part) => readLabels(part));
  return [...whole, ...whole.flatMap(({ brackets }) => readLabels(brackets))];
}

function isName({ meaning }: Label): boolean {
  return meaning.kind === "head" && meaning.field === "name";
}

/** The first column behind those of the projects' fields, where no header word of the levels is known. */
function behindLabels({ cells, labels }: Line): number {
  const last = labels.findLastIndex((own) => own.some(({ meaning }) => meaning.kind !== "other"));
  return cells[last + 1]?.column ?? Infinity;
}

const mostRowsAbove = 2;

function namesProjects({ cells }: Line): boolean {
  return (
    cells.length > 2 &&
    cells.some((cell) => labelsOf(cell).some((label) => isName(label) && label.inline === null))
  );
}

/** The rows of the header around the line that names the indicators: the projects' names may stand above it. */
function headersAt(lines: readonly Line[], at: number, merges: MergeIndex): readonly Line[] {
  const header = lines[at];
  if (!header) return [];
  for (let rows = 1; rows <= mostRowsAbove && !namesProjects(header); rows++) {
    const above = lines[at - rows];
    if (above?.row !== header.row - rows) break;
    if (namesProjects(above)) return lines.slice(at - rows, at + 1);
  }
  const next = lines[at + 1];
  return next && isLowerHeader(next, header, merges) ? [header, next] : [header];
}

/** In a list of projects 项目 goes without saying: 类别 is 项目类别. */
function labelsOfColumn(cell: Cell): readonly Label[] {
  const own = labelsOf(cell);
  if (own.length > 0) return own;
  return readLabels(`项目${cell.text.trim()}`).filter(({ meaning }) => meaning.kind === "head");
}

function fieldOf(cell: Cell): readonly FieldColumn[] {
  const labels = labelsOfColumn(cell);
  const label = labels.find(isName) ?? labels[0];
  return label ? [{ header: cell, label, shared: labels.filter((other) => other !== label) }] : [];
}

function readList(lines: readonly Line[], at: number, merges: MergeIndex): ProjectList | null {
  const header = lines[at];
  if (!header?.isHeader) return null;
  const headers = headersAt(lines, at, merges);
  const above = headers.indexOf(header);
  const left = leftOf(header, above > 0);
  const columns = headerCells(headers, merges)
    .map(({ cell }) => cell)
    .filter(({ column }) => column < left)
    .flatMap(fieldOf);
  const name = columns.find(({ label }) => isName(label));
  return name ? { at: at - above, headers, columns, left, nameColumn: name.header.column } : null;
}

/** The first column of the indicators. */
function leftOf(header: Line, isBelow: boolean): number {
  const first = header.cells.find(isStructural);
  const isLevel = first && readIndicatorHeader(first.text)?.column === "level1";
  if (isLevel || isBelow) return first?.column ?? 0;
  return Math.min(first?.column ?? Infinity, behindLabels(header));
}

/** Finds the header of a list: an indicator table's header with the projects' names as a column before it. */
export function findList(lines: readonly Line[], merges: MergeIndex): ProjectList | null {
  for (let at = 0; at < lines.length; at++) {
    const list = readList(lines, at, merges);
    if (list) return list;
  }
  return null;
}

/** Whether a row says something of a project: it has an indicator, and is no header and no row of column numbers. */
function isProjectRow(line: Line, left: number): boolean {
  if (line.isHeader || !line.cells.some(({ column }) => column >= left)) return false;
  return !line.cells.every(({ text }) => /^\d{1,2}$/.test(text.trim()));
}

/** What a project of a list is known by. */
const identifying: readonly string[] = ["name", "unit", "department", "year"];

function isIdentifying({ label: { meaning } }: FieldColumn): boolean {
  return meaning.kind === "head" && identifying.includes(meaning.field);
}

/** What a row itself says of the project that it is of, by the column that says it. */
function saidOfProject({ columns }: ProjectList, { cells }: Line): Map<number, string> {
  const telling = columns.filter(isIdentifying).map(({ header }) => header.column);
  const said = cells.filter(({ column, text }) => telling.includes(column) && !isBlank(text));
  return new Map(said.map(({ column, text }) => [column, fold(text)]));
}

/**
 * Puts the rows together by project: a new name begins one, and so does the same name again beside another unit; a row
 * with nothing of an indicator belongs to none.
 */
function groupRows(list: ProjectList, rows: readonly Line[]): { project: Line[][]; other: Line[] } {
  const project: Line[][] = [];
  const other: Line[] = [];
  const current = new Map<number, string>();
  for (const line of rows) {
    const said = saidOfProject(list, line);
    const isNamed = said.has(list.nameColumn);
    const open = project.at(-1);
    if (!isProjectRow(line, list.left) || (!open && !isNamed)) {
      other.push(line);
      continue;
    }
    const differs = [...said].some(([column, text]) => (current.get(column) ?? text) !== text);
    if (open && !(isNamed && differs)) open.push(line);
    else project.push([line]);
    for (const [column, text] of said) current.set(column, text);
  }
  return { project, other };
}

/** Fields that a list names once for several projects below each other. */
const carriedDown: readonly string[] = ["unit", "department"];

function valueIn(column: number, rows: readonly Line[]): Cell | null {
  for (const { cells } of rows) {
    const found = cells.find((cell) => cell.column === column && !isBlank(cell.text));
    if (found) return found;
  }
  return null;
}

/** What the nearest row above that is no project's own says in the names' column: the office of the projects below it. */
function sharedEntries(
  { columns, left, nameColumn }: ProjectList,
  rows: readonly Line[],
  above: readonly Line[],
): LabelledCell[] {
  const own = above.findLast((line) => !isProjectRow(line, left) && valueIn(nameColumn, [line]) !== null);
  const value = own ? valueIn(nameColumn, [own]) : null;
  return columns.flatMap(({ header, shared }) =>
    header.column !== nameColumn || value === null || !isOrganisation(value.text)
      ? []
      : shared.map((label): LabelledCell => {
          const besides = { row: rows[0]?.row ?? header.row, column: header.column };
          return { cell: header, label, line: 0, value, besides, nextLabel: null };
        }),
  );
}

/** Whether a list says in each row again what it said in the row above: then an empty cell means nothing. */
function saysAgain(column: number, body: readonly Line[]): boolean {
  return body.some((line, at) => {
    const [own, above] = [valueIn(column, [line]), valueIn(column, body.slice(Math.max(0, at - 1), at))];
    return own !== null && above !== null && fold(own.text) === fold(above.text);
  });
}

function entriesOf(
  list: ProjectList,
  rows: readonly Line[],
  above: readonly Line[],
  body: readonly Line[],
): LabelledCell[] {
  return list.columns.map(({ header, label }): LabelledCell => {
    const { meaning } = label;
    const mayCarry = meaning.kind === "head" && carriedDown.includes(meaning.field);
    const carries = mayCarry && !saysAgain(header.column, body);
    const value =
      valueIn(header.column, rows) ?? (carries ? valueIn(header.column, [...above].reverse()) : null);
    const besides = { row: rows[0]?.row ?? header.row, column: header.column };
    return { cell: header, label, line: 0, value, besides, nextLabel: null };
  });
}

/** The cells below a value in which the same text stands again. */
function repeatsOf({ row, column, text }: Cell, rows: readonly Line[]): Cell[] {
  return rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.column === column && cell.row > row && cell.text.trim() === text.trim());
}

/**
 * Reads a list of projects: one draft for each, in the order of their first rows. The lines above the list (title, year,
 * unit of money) are read with the first; rows that belong to no project are left over with it.
 */
export function recogniseList(list: ProjectList, lines: readonly Line[], merges: MergeIndex): FormDraft[] {
  const above = lines.slice(0, list.at);
  const body = lines.slice(list.at + list.headers.length);
  const { project, other } = groupRows(list, body);
  // A page break repeats the header.
  const headers = [...list.headers, ...other.filter(({ isHeader }) => isHeader)];
  const blocks = readBlocks({
    headers: cutColumns(list.headers, list.left, Infinity),
    rows: cutColumns(project.flat(), list.left, Infinity),
    merges,
  });
  const drafts = project.map((rows, at) => {
    const extra = at === 0 ? [...above, ...list.headers, ...other] : [];
    const region = { lines: [...extra, ...rows].sort((a, b) => a.row - b.row), merges };
    const draft = startDraft(region);
    const before = body.filter(({ row }) => row < (rows[0]?.row ?? 0));
    const ofProject = entriesOf(list, rows, before, body);
    const entries = [
      ...ofProject,
      ...sharedEntries(list, rows, before),
      ...(at === 0 ? findLabels(above, region) : []),
    ];
    const table = {
      blocks,
      scope: null,
      rows: cutColumns(rows, list.left, Infinity),
      headings: [],
      top: rows[0]?.row ?? 0,
      below: null,
    };
    for (const { cells } of headers) for (const cell of cells) claimLabel(draft, cell);
    readParts(draft, {
      labelled: entries,
      tables: [table],
      goalLines: [],
      otherLines: at === 0 ? above : [],
      crossTables: [],
    });
    for (const { value } of ofProject) if (value) claimRepeats(draft, value, repeatsOf(value, rows));
    return draft;
  });
  shareOffices(drafts, list);
  return drafts;
}

/** The office that stands above the list is that of all its projects. */
function shareOffices([first, ...others]: readonly FormDraft[], { headers }: ProjectList): void {
  for (const field of ["department", "unit"] as const) {
    const place = first?.places[field];
    const office = first?.project[field];
    if (!place || !office || place.cell.row >= (headers[0]?.row ?? 0)) continue;
    for (const { project, places } of others)
      if (project[field] === null && !places[field]) {
        project[field] = office;
        places[field] = place;
      }
  }
}
