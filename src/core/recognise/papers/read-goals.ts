import { unsaid, type Paper, type Said } from "../../form/paper";
import type { PaperWords } from "../../kinds/paper-words";
import type { Cell } from "../../grid/grid";
import { claimLabel, type FormDraft } from "../draft";
import { extent, type Line } from "../lines";
import { claimJoined } from "./claim-said";
import { isRemark, isTotal, partNamed } from "./paper-labels";

type Goals = Paper["goals"];
type GoalPart = keyof Goals;

/** A label of a goal, and the columns that its text may stand in. */
interface GoalLabel {
  readonly part: GoalPart;
  readonly cell: Cell;
  readonly to: number;
}

/** The labels of a line that count: of several beside each other the last, which the others only head. */
function labelsIn({ cells }: Line, words: PaperWords): GoalLabel[] {
  const found = cells.flatMap((cell, at) => {
    const part = partNamed(words.goals, cell.text);
    return part ? [{ part, cell, to: cells[at + 1]?.column ?? Infinity }] : [];
  });
  const actual = found.findLast(({ part }) => part === "actual");
  const expected = found.findLast(
    ({ part, cell }) => part === "expected" && cell.column < (actual?.cell.column ?? Infinity),
  );
  return [expected, actual].filter((label) => label !== undefined);
}

/** Whether a line holds nothing but texts, and so may go on with a goal; a text may end like the label of a report. */
function isText({ kind }: FormDraft, line: Line | undefined): line is Line {
  if (!line || line.isHeader) return false;
  if (line.cells.some(({ text }) => isRemark(kind, text) || isTotal(kind, text))) return false;
  return !line.labels.some((own) =>
    own.some(({ meaning, inline }) => meaning.kind !== "other" && inline === null),
  );
}

/** The text of each of two labels in the row below them: under its label, or in order where the row slid as a whole. */
function below(labels: readonly GoalLabel[], line: Line, words: PaperWords): (Cell | undefined)[] {
  const texts = line.cells.filter(({ text }) => partNamed(words.goals, text) === null);
  const own = labels.map(({ cell, to }) => texts.find(({ column }) => column >= cell.column && column < to));
  const isSlid = texts.length === labels.length && own.some((cell) => cell === undefined);
  return isSlid ? [...texts] : own;
}

/** The cells of the rows below that go on with a text: in its column, in rows that hold nothing else. */
function continued(
  draft: FormDraft,
  lines: readonly Line[],
  from: number,
  first: readonly (Cell | undefined)[],
): Cell[][] {
  const columns = first.map((cell) => cell?.column);
  const more: Cell[][] = first.map(() => []);
  for (let at = from; isText(draft, lines[at]); at++) {
    const cells = lines[at]?.cells ?? [];
    if (!cells.every(({ column }) => columns.includes(column))) break;
    for (const cell of cells) more[columns.indexOf(cell.column)]?.push(cell);
  }
  return more;
}

function take(draft: FormDraft, label: GoalLabel, cells: readonly Cell[], isBelow: boolean): Said {
  claimLabel(draft, label.cell);
  const { right, bottom } = extent(draft.region.merges, label.cell);
  const { row, column } = label.cell;
  const home = isBelow ? { row: bottom + 1, column } : { row, column: right + 1 };
  if (cells.length === 0) return { text: null, cell: home };
  return claimJoined(draft, cells.map(({ text }) => text).join("\n"), cells);
}

/** The texts of a line's labels: beside them, else below them. */
function textsOf(
  draft: FormDraft,
  lines: readonly Line[],
  at: number,
  words: PaperWords,
): Partial<Record<GoalPart, Said>> {
  const line = lines[at];
  const labels = line ? labelsIn(line, words) : [];
  if (!line || labels.length === 0) return {};
  const isLabel = (cell: Cell): boolean => partNamed(words.goals, cell.text) !== null;
  const beside = labels.map(({ cell }) => {
    const next = line.cells.find(({ column }) => column > cell.column);
    return next && !isLabel(next) ? next : undefined;
  });
  const isBeside = beside.some((cell) => cell !== undefined) || labels.length < 2;
  const next = lines[at + 1];
  const bottom = Math.max(...labels.map(({ cell }) => extent(draft.region.merges, cell).bottom));
  const isBelow = !isBeside && isText(draft, next) && next.row <= bottom + 1;
  const under = isBelow ? below(labels, next, words) : labels.map(() => undefined);
  const first = isBeside ? beside : under;
  const more = continued(draft, lines, isBeside ? at + 1 : at + 2, first);
  return Object.fromEntries(
    labels.map((label, index) => {
      const cell = first[index];
      const cells = cell ? [cell, ...(more[index] ?? [])] : [];
      return [label.part, take(draft, label, cells, !isBeside)];
    }),
  );
}

/** Reads what was to be reached and what was (预期目标, 实际完成情况); a line that has both labels goes before others. */
export function readPaperGoals(draft: FormDraft, lines: readonly Line[], words: PaperWords): Goals {
  const found: Partial<Record<GoalPart, Said | undefined>> = {};
  const counts = lines.map((line) => labelsIn(line, words).length);
  const order = lines.map((_, at) => at).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  for (const at of order) {
    if (found.expected && (found.actual || counts[at] === 0)) break;
    const texts = textsOf(draft, lines, at, words);
    found.expected ??= texts.expected;
    found.actual ??= texts.actual;
  }
  return { expected: found.expected ?? unsaid, actual: found.actual ?? unsaid };
}
