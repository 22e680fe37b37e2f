import { readPeriod } from "../form/period";
import { isNoneMark } from "../form/read-amount";
import { fold, isBlank } from "../form/text";
import { isErrorValue } from "../grid/error-value";
import type { Cell, CellAddress } from "../grid/grid";
import { addressOf, claimEmpty, claimField, claimLabel, type FormDraft } from "./draft";
import { byLine, type LabelledCell } from "./labelled-cells";
import { withTextsBeside } from "./goal-beside";
import { boundsOf, extent, isLabelAt, type Line, type Region } from "./lines";
import { readGoalLabel } from "./labels/goal-labels";
import { isStructuralHeader } from "./indicators/read-header";
import { passOver } from "./read-head";
import type { Meaning } from "./labels/meanings";
import { readLabels } from "./labels/read-label";
import { countsLikeSections, isSectionHead } from "./labels/section-heads";

/** A goal's label, with the text beside it. */
export type GoalEntry = LabelledCell<Extract<Meaning, { kind: "goal" }>>;

interface GoalText {
  readonly entry: GoalEntry;
  readonly cell: Cell | null;
  readonly text: string;
  readonly more: readonly Cell[];
  /** Where the text would have to be written. */
  readonly home: CellAddress;
}

function labelCells(line: Line | undefined): Cell[] {
  return line?.cells.filter(({ text }, at) => isLabelAt(line, at) || isStructuralHeader(text)) ?? [];
}

/** The cells of a line without labels. A text that begins like one (`年度目标：…`) is none below a goal's label. */
function plainCells(line: Line | undefined, columns: readonly number[] = []): readonly Cell[] {
  if (!line) return [];
  const isText = ({ column, text }: Cell): boolean => columns.includes(column) && isValueToo(text);
  return labelCells(line).every(isText) ? line.cells : [];
}

function isValueToo(text: string): boolean {
  return readLabels(text).some(({ inline }) => inline !== null);
}

/** Left of another goal's label it heads the block, and its cell is merged down; a text that has slid below it is the other's. */
const blockOfGoals = "总体目标";

/** The goal labels of one row whose texts stand in the row below; a label that only heads them stands first. */
function splitHeading(
  row: readonly GoalEntry[],
  below: readonly Cell[],
  labels: number,
): { heads: GoalEntry[]; columns: GoalEntry[] } {
  const [first, ...rest] = row;
  const ownText =
    labels === 2 &&
    first?.label.words !== blockOfGoals &&
    below.some(({ column }) => column === first?.cell.column);
  return first && rest.length > 0 && !ownText && below.length < labels
    ? { heads: [first], columns: rest }
    : { heads: [], columns: [...row] };
}

/** Which text below belongs to which label: by column, or by order where the columns do not fit but the number does. */
function pair(columns: readonly GoalEntry[], below: readonly Cell[]): (Cell | null)[] {
  const spans = columns.map(({ cell }, at) => ({
    from: cell.column,
    to: columns[at + 1]?.cell.column ?? columns[at]?.nextLabel?.column ?? Infinity,
  }));
  const byColumn = spans.map(
    ({ from, to }) => below.find(({ column }) => column >= from && column < to) ?? null,
  );
  const fits = below.every((cell) => byColumn.includes(cell));
  return fits || below.length !== columns.length ? byColumn : [...below];
}

/** The rows in which goals go on: no label in them, no head of the form's next part, and only the goals' own columns. */
function continuation(lines: readonly Line[], from: number, goals: readonly Cell[]): Cell[][] {
  const columns = goals.map(({ column }) => column);
  const counts = goals.some(({ text }) => countsLikeSections(text));
  const rows: Cell[][] = [];
  for (let at = from; ; at++) {
    const cells = plainCells(lines[at]);
    const isNextPart = !counts && cells.length === 1 && isSectionHead(cells[0]?.text ?? "");
    if (isNextPart || cells.length === 0 || !cells.every(({ column }) => columns.includes(column)))
      return rows;
    rows.push([...cells]);
  }
}

function joined(cells: readonly (Cell | null)[]): string {
  return cells.map((cell) => cell?.text ?? "").join("\n");
}

/** Whether the text of a label can only stand in the row below it: the label reaches over the whole form. */
function standsAlone({ cell, line }: GoalEntry, { lines, merges }: Region): boolean {
  const { left, right, bottom } = extent(merges, cell);
  return right > left && lines[line + 1]?.row === bottom + 1 && right >= boundsOf(lines, merges).right;
}

function textsBelow(row: readonly GoalEntry[], region: Region): FoundGoals {
  const { lines } = region;
  const line = row[0]?.line ?? 0;
  const hasOwnBelow = row.length > 1 || (row[0] !== undefined && standsAlone(row[0], region));
  const below = plainCells(lines[line + 1], hasOwnBelow ? row.map(({ cell }) => cell.column) : []);
  const labels = labelCells(lines[line]);
  const { heads, columns } = splitHeading(row, below, labels.length);
  const others = labels.filter(({ column }) => !row.some(({ cell }) => cell.column === column));
  const cells = pair(
    columns,
    below.filter(({ column }) => !others.some((other) => other.column === column)),
  );
  const taken = cells.filter((cell) => cell !== null);
  const further = taken.length > 0 ? continuation(lines, line + 2, taken).flat() : [];
  const texts = columns.map((entry, at): GoalText => {
    const cell = cells[at] ?? null;
    const more = further.filter(({ column }) => column === cell?.column);
    const { row: labelRow, column } = entry.cell;
    const home = labels.length > 1 ? { row: labelRow + 1, column } : entry.besides;
    return { entry, cell, text: joined([cell, ...more]), more, home };
  });
  return { texts, heads };
}

function hasTextBelow({ cell, line }: GoalEntry, lines: readonly Line[]): boolean {
  return plainCells(lines[line + 1]).some(({ column }) => column === cell.column);
}

function textBeside(entry: GoalEntry, lines: readonly Line[]): GoalText {
  const home = entry.besides;
  if (entry.label.inline !== null)
    return { entry, cell: entry.cell, text: entry.label.inline, more: [], home };
  const cell = entry.value;
  const more = cell ? continuation(lines, entry.line + 1, [cell]).flat() : [];
  return { entry, cell, text: joined([cell, ...more]), more, home };
}

interface FoundGoals {
  readonly texts: readonly GoalText[];
  /** The labels that only head others. */
  readonly heads: readonly GoalEntry[];
}

/** The goals whose labels stand in one row, with the texts beside the labels or below them. */
function goalsOfRow(row: readonly GoalEntry[], region: Region): FoundGoals {
  const { lines } = region;
  const beside = row.filter(({ label, value }) => label.inline !== null || value !== null);
  if (beside.length > 0) {
    // A label left of a filled one heads it; one that stands alone is an empty goal.
    const heads = row.filter((entry) => !beside.includes(entry) && entry.nextLabel);
    return {
      texts: row.filter((entry) => !heads.includes(entry)).map((entry) => textBeside(entry, lines)),
      heads,
    };
  }
  const [only] = row;
  const isHead = row.length === 1 && only?.nextLabel && !hasTextBelow(only, lines);
  return isHead ? { texts: [], heads: row } : textsBelow(row, region);
}

/** The goals of all rows, top to bottom. What is a goal's text is no label, although it may begin like one. */
function findGoals(bare: readonly GoalEntry[], region: Region): FoundGoals {
  const texts: GoalText[] = [];
  const heads: GoalEntry[] = [];
  const labelled = withTextsBeside(bare, region.lines);
  const taken = new Set<Cell | null>(labelled.map(({ value }) => value));
  for (const line of byLine(labelled)) {
    const row = line.filter(({ cell }) => !taken.has(cell));
    if (row.length === 0) continue;
    const found = goalsOfRow(row, region);
    for (const text of found.texts) taken.add(text.cell);
    texts.push(...found.texts);
    heads.push(...found.heads);
  }
  return { texts, heads };
}

const numberAlone = /^(?:目标)?\s*\d{0,2}[:：、.．]?\s*(?:…+|\.{3,})?$/;

/** Whether a goal is still as the template prints it: 目标1：, 目标2：, ……, with nothing behind them. */
function isTemplate(text: string): boolean {
  return text.includes("目标") && text.split(/\n/).every((line) => numberAlone.test(line.trim()));
}

function take(draft: FormDraft, { entry, cell, text, more, home }: GoalText): void {
  const { goal } = entry.label.meaning;
  const path = `goals.${goal}` as const;
  if (entry.label.inline === null) claimLabel(draft, entry.cell);
  if (draft.project.goals[goal] !== null || (cell && isBlank(text))) return;
  if (cell) {
    claimField(draft, path, cell, more.length > 0 ? { more: more.map(addressOf) } : undefined);
    draft.project.goals[goal] = isNoneMark(text) || isTemplate(text) || isErrorValue(cell) ? null : text;
  } else {
    claimEmpty(draft, path, home);
  }
}

function readPeriodInHeading(draft: FormDraft, entry: GoalEntry): void {
  if (entry.label.meaning.goal !== "overall" || entry.label.brackets === "") return;
  const period = readPeriod(entry.label.brackets);
  if (period) draft.goalPeriod = { cell: addressOf(entry.cell), text: entry.cell.text, ...period };
}

const numberedLabel = /^([^:]{2,12}?)\d*:/;

/** For which time a text says that it is, by what it begins with: 长期目标1：…, 年度目标：…. */
function termOf({ text }: Cell): "overall" | "annual" | null {
  const label = readGoalLabel(numberedLabel.exec(fold(text))?.[1] ?? "");
  return label?.rank === 0 ? label.goal : null;
}

/** Texts under one label that say themselves for which time they are: 长期目标1：… above 年度目标1：…. */
function byTerm(found: GoalText): readonly GoalText[] {
  const cells = [found.cell, ...found.more].filter((cell) => cell !== null);
  const at = cells.findIndex((cell) => termOf(cell) === "annual");
  const [first, second] = [cells[0], cells[at]];
  if (!first || !second || termOf(first) !== "overall" || found.entry.label.inline !== null) return [found];
  const part = (goal: "overall" | "annual", own: readonly Cell[]): GoalText => ({
    ...found,
    entry: { ...found.entry, label: { ...found.entry.label, meaning: { kind: "goal", goal, rank: 0 } } },
    cell: own[0] ?? null,
    text: joined(own),
    more: own.slice(1),
  });
  return [part("overall", cells.slice(0, at)), part("annual", cells.slice(at))];
}

/**
 * Takes the overall and the annual goal into the draft, with the texts beside or below their labels and the rows in
 * which they go on. Texts are kept untouched; rows are joined by a line break. Labels that only head others are labels.
 */
export function readGoals(draft: FormDraft, labelled: readonly GoalEntry[], lines: readonly Line[]): void {
  const { texts: found, heads } = findGoals(labelled, { ...draft.region, lines });
  const texts = found.flatMap(byTerm);
  for (const entry of heads) claimLabel(draft, entry.cell);
  const telling = [...texts].sort(
    (a, b) =>
      Number(a.cell === null) - Number(b.cell === null) ||
      a.entry.label.meaning.rank - b.entry.label.meaning.rank,
  );
  for (const goalText of telling) take(draft, goalText);
  for (const { entry } of texts) {
    readPeriodInHeading(draft, entry);
    passOver(draft, entry);
  }
}
