import { fold } from "../form/text";
import type { Cell } from "../grid/grid";
import { isIndicatorHeader } from "./indicator-header";
import { titlePattern } from "./labels";
import { cutColumns, type Line } from "./lines";
import { readLabels, type Meaning } from "./read-label";
import { isCurrencyOrYear, isOrganisation } from "./title";

const longestTitle = 60;

/** Whether a cell is a form's title. */
export function isTitle({ text }: Cell): boolean {
  if (text.length > longestTitle) return false;
  const folded = fold(text).replace(/\([^()]*\)$/, "");
  return titlePattern.test(folded) && readLabels(text).length === 0;
}

function kinds({ cells }: Line): Set<string> {
  const found = new Set<string>();
  for (const { text } of cells)
    for (const { meaning } of readLabels(text))
      found.add(meaning.kind === "head" ? `head ${meaning.field}` : meaning.kind);
  return found;
}

function isNameLabel(meaning: Meaning): boolean {
  return meaning.kind === "head" && meaning.field === "name";
}

/** The columns of a line in which a project's name is announced. */
function nameColumns({ cells }: Line): number[] {
  return cells
    .filter(({ text }) => readLabels(text).some(({ meaning }) => isNameLabel(meaning)))
    .map(({ column }) => column);
}

/** The column at which a second form begins beside the first: both announce their names in one row, in the same words. */
function splitColumn(lines: readonly Line[]): number | null {
  for (const line of lines) {
    const [first, second] = nameColumns(line);
    if (first === undefined || second === undefined || isIndicatorHeader(line)) continue;
    const textAt = (at: number): string => fold(line.cells.find(({ column }) => column === at)?.text ?? "");
    if (textAt(first) === textAt(second)) return second;
  }
  return null;
}

/** A line above a form's name that belongs to it: title, year, unit of money, an office. */
function isAbove(line: Line): boolean {
  const found = kinds(line);
  return (
    line.cells.some((cell) => isTitle(cell) || isCurrencyOrYear(cell.text) || isOrganisation(cell.text)) ||
    [...found].some((kind) => kind.startsWith("head"))
  );
}

interface Start {
  readonly at: number;
}

/** Where the forms begin, one above the other. A form begins with its title, or with the lines just above its name. */
function findStarts(lines: readonly Line[]): Start[] {
  const starts: Start[] = [];
  let named = false;
  let hasBody = false;
  let title: number | null = null;
  const begin = (at: number): void => {
    starts.push({ at });
    hasBody = false;
    named = false;
    title = null;
  };
  lines.forEach((line, at) => {
    const isHeader = isIndicatorHeader(line);
    const found = kinds(line);
    const names = !isHeader && found.has("head name");
    const speaks =
      !isHeader && (names || found.has("goal") || [...found].some((kind) => kind.startsWith("head")));
    if (hasBody && line.cells.some(isTitle)) title ??= at;
    else if (title !== null && speaks) begin(title);
    else if (names && named && hasBody) begin(lookBack(lines, at));
    // A page break repeats title and header, but says nothing of the project.
    if (isHeader) title = null;
    named ||= names;
    hasBody ||= isHeader;
  });
  return starts;
}

function lookBack(lines: readonly Line[], at: number): number {
  let start = at;
  for (
    let above = lines[start - 1];
    above && isAbove(above) && !isIndicatorHeader(above);
    above = lines[start - 1]
  )
    start--;
  return start;
}

function hasForm(lines: readonly Line[]): boolean {
  return (
    lines.some((line) => isIndicatorHeader(line) || nameColumns(line).length > 0) || countLabels(lines) >= 3
  );
}

function countLabels(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, line) => sum + [...kinds(line)].filter((kind) => kind !== "other" && kind !== "heading").length,
    0,
  );
}

function stacked(lines: readonly Line[]): Line[][] {
  const starts = findStarts(lines).map(({ at }) => at);
  const bounds = [0, ...starts.filter((at) => at > 0), lines.length];
  return bounds.slice(0, -1).map((from, at) => lines.slice(from, bounds[at + 1]));
}

/**
 * Cuts the lines of a grid into the lines of its forms, left to right and top to bottom. Lines that say nothing of a
 * form go with the form above them, or the first one. An empty list: there is no form.
 */
export function findForms(lines: readonly Line[]): Line[][] {
  const right = splitColumn(lines);
  if (right !== null)
    return [...findForms(cutColumns(lines, 0, right)), ...findForms(cutColumns(lines, right, Infinity))];
  if (!hasForm(lines)) return [];
  const forms: Line[][] = [];
  for (const part of stacked(lines)) {
    const last = forms.at(-1);
    if (last && !hasForm(part)) last.push(...part);
    else forms.push(part);
  }
  return forms;
}
