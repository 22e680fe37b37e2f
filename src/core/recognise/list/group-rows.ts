import { fold, isBlank } from "../../form/text";
import type { Line } from "../lines";
import type { FieldColumn, ProjectList } from "./find-list";

/** Whether a row has an indicator, and is no header and no row of column numbers. */
function hasIndicator(line: Line | undefined, left: number): boolean {
  if (!line || line.isHeader || !line.cells.some(({ column }) => column >= left)) return false;
  return !line.cells.every(({ text }) => /^\d{1,2}$/.test(text.trim()));
}

function isNamed({ cells }: Line, { nameColumn }: ProjectList): boolean {
  return cells.some(({ column, text }) => column === nameColumn && !isBlank(text));
}

/** Whether a row only heads its project, whose indicators stand in the unnamed rows below it: the name, the goal. */
function headsProject(line: Line, next: Line | undefined, list: ProjectList): boolean {
  return (
    !line.isHeader &&
    isNamed(line, list) &&
    next !== undefined &&
    hasIndicator(next, list.left) &&
    !isNamed(next, list)
  );
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
export function groupRows(list: ProjectList, rows: readonly Line[]): { project: Line[][]; other: Line[] } {
  const project: Line[][] = [];
  const other: Line[] = [];
  const current = new Map<number, string>();
  for (const [at, line] of rows.entries()) {
    const said = saidOfProject(list, line);
    const open = project.at(-1);
    const isOwn = hasIndicator(line, list.left) || headsProject(line, rows[at + 1], list);
    const isNamed = said.has(list.nameColumn);
    if (!isOwn || (!open && !isNamed)) {
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
