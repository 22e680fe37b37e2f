import { fold, isBlank } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { claimLabel, claimRepeats, startDraft, type FormDraft } from "../draft";
import { findLabels, type LabelledCell } from "../labelled-cells";
import { cutColumns, type Line, type MergeIndex } from "../lines";
import { readParts } from "../recognise-form";
import { isOrganisation } from "../title";
import { readBlocks } from "../indicators/read-blocks";
import type { ProjectList } from "./find-list";
import { groupRows } from "./group-rows";

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
  { columns, nameColumn }: ProjectList,
  rows: readonly Line[],
  others: readonly Line[],
): LabelledCell[] {
  const own = others.findLast(
    (line) => line.row < (rows[0]?.row ?? 0) && valueIn(nameColumn, [line]) !== null,
  );
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
  const blocks =
    list.byLevel ??
    readBlocks({
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
      ...sharedEntries(list, rows, other),
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
