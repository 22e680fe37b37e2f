import type { Cell } from "../../grid/grid";
import type { IndicatorBlock } from "../indicators/columns";
import { headerCells, type HeaderCell } from "../indicators/header-cells";
import { isLowerHeader } from "../indicators/header-rows";
import { readIndicatorHeader } from "../indicators/read-header";
import { readAmountLabel } from "../labels/amount-labels";
import { bareWords, readLabels, type Label } from "../labels/read-label";
import { leftOf as leftOfBlocks } from "../indicators/read-blocks";
import type { Line, MergeIndex } from "../lines";
import { levelBlocks, namesLevels } from "./level-blocks";

/** A column of a list that holds one of the projects' fields, under its header. */
export interface FieldColumn {
  readonly header: Cell;
  readonly label: Label;
  /** What rows of their own say in this column for the projects below them: 单位名称 of 单位名称、项目名称. */
  readonly shared: readonly Label[];
}

/** A list (项目绩效目标表 as budget systems export it): one header, and a block of rows for each project. */
export interface ProjectList {
  readonly at: number;
  readonly headers: readonly Line[];
  readonly columns: readonly FieldColumn[];
  /** The first column of the indicators. */
  readonly left: number;
  readonly nameColumn: number;
  /** The levels that its header names, each a block of its own: a row is a whole project. Null where rows say their level. */
  readonly byLevel: readonly IndicatorBlock[] | null;
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

/** 合计 and 财政拨款 under 预算资金 are for the time that their group says. */
function inGroup(label: Label, groups: readonly Cell[]): Label {
  const { meaning } = label;
  if (meaning.kind !== "amount" || meaning.side !== "either") return label;
  const sides = groups.map(({ text }) => readAmountLabel(bareWords(text).words)?.side);
  const side = sides.find((own) => own !== undefined && own !== "either");
  return side ? { ...label, meaning: { ...meaning, side } } : label;
}

function fieldOf({ cell, groups }: HeaderCell): readonly FieldColumn[] {
  const labels = labelsOfColumn(cell).map((own) => inGroup(own, groups));
  const label = labels.find(isName) ?? labels[0];
  return label ? [{ header: cell, label, shared: labels.filter((other) => other !== label) }] : [];
}

/** The columns of the projects' fields left of the indicators; null where none names the projects. */
function fieldColumns(
  headers: readonly Line[],
  left: number,
  merges: MergeIndex,
): Pick<ProjectList, "columns" | "nameColumn"> | null {
  const columns = headerCells(headers, merges)
    .filter(({ cell }) => cell.column < left)
    .flatMap(fieldOf);
  const name = columns.find(({ label }) => isName(label));
  return name ? { columns, nameColumn: name.header.column } : null;
}

function readList(lines: readonly Line[], at: number, merges: MergeIndex): ProjectList | null {
  const header = lines[at];
  // Names and targets of their own below the levels are an indicator table's.
  const isOfLevels = header && !header.isHeader && namesLevels(header) && !lines[at + 1]?.isHeader;
  if (!header || (!header.isHeader && !isOfLevels)) return null;
  const headers = headersAt(lines, at, merges);
  const above = headers.indexOf(header);
  const byLevel = isOfLevels ? levelBlocks(headers, lines.slice(at + 1), merges) : null;
  const left = byLevel ? leftOfBlocks(byLevel) : leftOf(header, above > 0);
  const fields = fieldColumns(headers, left, merges);
  return fields ? { at: at - above, headers, ...fields, left, byLevel } : null;
}

/** The first column of the indicators. */
function leftOf(header: Line, isBelow: boolean): number {
  const first = header.cells.find(isStructural);
  const isLevel = first && readIndicatorHeader(first.text)?.column === "level1";
  if (isLevel || isBelow) return first?.column ?? 0;
  return Math.min(first?.column ?? Infinity, behindLabels(header));
}

/**
 * Finds the header of a list: an indicator table's header, or levels side by side, with the projects' names as a column
 * before them.
 */
export function findList(lines: readonly Line[], merges: MergeIndex): ProjectList | null {
  for (let at = 0; at < lines.length; at++) {
    const list = readList(lines, at, merges);
    if (list) return list;
  }
  return null;
}
