import { fold } from "../../form/text";
import { isGradable } from "../indicators/looks-like-target";
import { absence, endsLikeName, misfit } from "./fit";
import type { Phrases } from "./phrases";
import { resolveLevels } from "./resolve-levels";
import { widthOf, type Gap } from "./piece";
import type { TextColumn } from "./table-columns";
import type { Word } from "./word";

/** A row of a table: for each column the words that it holds, in the columns' order. */
export type TextRow = readonly (readonly Word[])[];

/** The words of a table laid onto its columns. */
export interface LaidRows {
  readonly rows: readonly TextRow[];
  /** Words that are in no column. */
  readonly unread: readonly Word[];
}

/** What happens to a word: it begins a row, stands further right in it, goes on with the word before, or is passed over. */
type Step = "row" | "on" | "join" | "pass";

interface Choice {
  readonly cost: number;
  readonly step: Step;
  /** The column of the word before. */
  readonly from: number;
}

/** What is known of the table's habits; a first laying with none gives them for a second. */
interface Habits {
  /** What an empty cell of each column costs. */
  readonly empty: readonly number[];
  /** How wide the columns' texts get before they wrap; 0 where it is not known. */
  readonly widths: readonly number[];
  /** Whether a line of the text is a row of the table, rather than a cell. */
  readonly linesAreRows: boolean;
  /** The phrases of the whole text. */
  readonly phrases: Phrases;
}

const passing = 4.5;
const passingName = 6.5;
/** What is left of a level's name that was broken: its score, one stroke of it. */
const remnant = /^\([^()]*\d+分?\)分?$|^\d+分$|^[产出效益满意度成本指标绩]$/;
const passingRemnant = 0.3;
/** A row with nothing but a level's name: nobody filled it in. */
const onlyLevel = 0.5;
const wrapping = { known: 0.8, near: 2, unknown: 1.8, short: 3.4 };
const fullWidth = 4;
const nearlyFull = 0.75;

/** What a step costs by what stands before the word. */
const steps: Readonly<Record<Gap, { row: number; on: number }>> = {
  blank: { row: 4, on: 0.2 },
  wide: { row: 3, on: 0 },
  line: { row: 0, on: 0 },
};
const lineInsideRow = 1.6;
const blankInsideCell = 1.5;
const joinOnLine: Readonly<Record<Exclude<Gap, "line">, number>> = { blank: 0.3, wide: 3 };

const endsOpen = /[（(“《〈【、，,：:\-—/和及与的]$/;
const endsClosed = /[。；;]$/;
const beginsOpen = /^[)）”》〉】、，,。；;]/;

const joinLevel = 6;
/** What it costs that a text goes on that seems to be whole. */
const wholeName = 2.5;
const wholeTarget = 3;
/** No column is so narrow that a text this short must wrap. */
const narrowest = 10;

/** Whether a bracket was opened and not closed. */
function isOpen(text: string): boolean {
  return /[（(【《“][^）)】》”]*$/.test(text);
}

/** What it costs that a text goes on in the next word. */
function joinCost(before: Word, word: Word, width: number, { phrases, linesAreRows }: Habits): number {
  if (word.level.name !== null || before.level.name !== null) return joinLevel;
  if (isOpen(before.text)) return 0;
  if (word.gap === "blank" && !linesAreRows) return 0;
  if (word.gap !== "line") return joinOnLine[word.gap];
  if (beginsOpen.test(word.text) || endsOpen.test(before.text)) return 0.2;
  if (phrases.joins(before.text, word.text)) return 0.2;
  if (width === 0) return wrapping.unknown;
  const own = widthOf(before.text);
  if (own < narrowest) return wrapping.short;
  const base =
    own >= width - fullWidth ? wrapping.known : own >= width * nearlyFull ? wrapping.near : wrapping.short;
  return base + (endsClosed.test(before.text) ? 1 : 0) + (endsLikeName(before.text) ? wholeName : 0);
}

const figure = /^[-≥≤<>=＞＜]*\d[\d.,]*%?$/;

/** How badly the second piece of a text fits its column: in brackets, or behind a blank, anything may stand. */
function goesOn(before: Word, word: Word, own: number, { role }: TextColumn): number {
  if (isOpen(before.text) || /^[)）】》”]/.test(word.text)) return 0;
  if (role === "target" && (endsLikeName(before.text) || isGradable(before.text))) return wholeTarget;
  if (figure.test(fold(word.text)) && figure.test(fold(before.text))) return 6;
  return own / 2;
}

class Layer {
  readonly #columns: readonly TextColumn[];
  readonly #habits: Habits;
  /** What the empty cells before each column cost, and those behind it. */
  readonly #before: number[] = [];
  readonly #behind: number[] = [];

  constructor(columns: readonly TextColumn[], habits: Habits) {
    this.#columns = columns;
    this.#habits = habits;
    columns.forEach((_, at) => {
      this.#before.push(this.#between(-1, at));
      this.#behind.push(this.#between(at, columns.length));
    });
  }

  /** What the empty cells between two columns cost; a block with nothing but a level's name costs little. */
  #between(from: number, to: number): number {
    let sum = 0;
    let at = from + 1;
    const own = this.#columns[from];
    if (own?.role === "level2" && this.#columns[to]?.block !== own.block) {
      sum = onlyLevel;
      while (at < to && this.#columns[at]?.block === own.block) at++;
    }
    for (; at < to; at++) sum += this.#habits.empty[at] ?? 0;
    return sum;
  }

  /** What the cells behind the last word of a row cost, which are empty. */
  #end(from: number): number {
    const isLevel = ["level1", "level2"].includes(this.#columns[from]?.role ?? "");
    return isLevel ? onlyLevel : (this.#behind[from] ?? 0);
  }

  #rowCost(from: number, to: number, gap: Gap): number {
    return (from < 0 ? 0 : this.#end(from) + steps[gap].row) + (this.#before[to] ?? 0);
  }

  #onCost(from: number, to: number, gap: Gap): number {
    const { linesAreRows } = this.#habits;
    const own = steps[gap].on;
    const inside =
      gap === "line" && linesAreRows
        ? lineInsideRow
        : gap === "blank" && !linesAreRows
          ? blankInsideCell
          : own;
    return this.#between(from, to) + inside;
  }

  /** The cheapest way to each column for a word, given the cheapest ways to all columns for the one before. */
  step(costs: readonly number[], before: Word | undefined, word: Word): Choice[] {
    return this.#columns.map((column, to) => {
      const own = misfit(word, column);
      let best: Choice = { cost: Infinity, step: "pass", from: to };
      const offer = (cost: number, step: Step, from: number): void => {
        if (cost < best.cost) best = { cost, step, from };
      };
      if (!before) offer(own + this.#rowCost(-1, to, "line"), "row", -1);
      else
        costs.forEach((cost, from) => {
          offer(cost + own + this.#rowCost(from, to, word.gap), "row", from);
          if (from < to) offer(cost + own + this.#onCost(from, to, word.gap), "on", from);
          if (from === to)
            offer(
              cost +
                goesOn(before, word, own, column) +
                joinCost(before, word, this.#habits.widths[to] ?? 0, this.#habits),
              "join",
              from,
            );
        });
      const passed = remnant.test(fold(word.text))
        ? passingRemnant
        : endsLikeName(word.text)
          ? passingName
          : passing;
      if (before) offer((costs[to] ?? Infinity) + passed, "pass", to);
      return best;
    });
  }

  end(costs: readonly number[]): number {
    const totals = costs.map((cost, at) => cost + this.#end(at));
    return totals.indexOf(Math.min(...totals));
  }
}

function layOnce(words: readonly Word[], columns: readonly TextColumn[], habits: Habits): LaidRows {
  const layer = new Layer(columns, habits);
  const choices: Choice[][] = [];
  let costs: readonly number[] = [];
  words.forEach((word, at) => {
    const own = layer.step(costs, words[at - 1], word);
    choices.push(own);
    costs = own.map(({ cost }) => cost);
  });
  const taken: { word: Word; column: number; step: Step }[] = [];
  let column = layer.end(costs);
  for (let at = words.length - 1; at >= 0; at--) {
    const choice = choices[at]?.[column];
    const word = words[at];
    if (!choice || !word) break;
    taken.push({ word, column, step: choice.step });
    column = choice.from;
  }
  const rows: Word[][][] = [];
  const unread: Word[] = [];
  for (const { word, column: to, step } of taken.reverse()) {
    if (step === "pass") unread.push(word);
    else {
      if (step === "row") rows.push(columns.map(() => []));
      rows.at(-1)?.[to]?.push(word);
    }
  }
  return { rows, unread };
}

const commonlyFilled = 0.7;
const dearEmpty = 2.5;

function widest(words: readonly Word[]): number {
  return words.reduce((width, { text }) => Math.max(width, widthOf(text)), 0);
}

/** What the rows that were laid say of the table's habits. */
function habitsOf(
  rows: readonly TextRow[],
  columns: readonly TextColumn[],
  { linesAreRows, phrases }: Pick<Habits, "linesAreRows" | "phrases">,
): Habits {
  const widths = columns.map((_, at) => widest(rows.flatMap((row) => row[at] ?? [])));
  const empty = columns.map(({ role, block }, at) => {
    const filled = rows.filter((row) => (row[at]?.length ?? 0) > 0).length;
    const usual = block > 0 ? Math.min(absence[role], 1.5) : absence[role];
    const isHabit =
      filled > 0 && !["level1", "level2"].includes(role) && filled >= rows.length * commonlyFilled;
    return usual + (isHabit ? dearEmpty * (filled / rows.length) : 0);
  });
  return { empty, widths, linesAreRows, phrases };
}

/** Leaves rows over that have values and no name: nothing says whose they are. */
function withoutNameless({ rows, unread }: LaidRows, columns: readonly TextColumn[]): LaidRows {
  const names = columns.flatMap(({ role }, at) => (role === "name" ? [at] : []));
  const isNamed = (row: TextRow): boolean =>
    names.some((at) => (row[at]?.length ?? 0) > 0) || row.flat().every(({ level }) => level.name !== null);
  if (names.length === 0) return { rows, unread };
  return {
    rows: rows.filter(isNamed),
    unread: [...unread, ...rows.filter((row) => !isNamed(row)).flatMap((row) => row.flat())],
  };
}

const wordsOfRow = 1.6;

/** Lays the words of a table onto its columns, where they fit best: cells that are empty are not there at all. */
export function layRows(given: readonly Word[], columns: readonly TextColumn[], phrases: Phrases): LaidRows {
  if (given.length === 0) return { rows: [], unread: [] };
  const words = resolveLevels(given);
  const lines = words.filter(({ gap }) => gap === "line").length;
  const known = { linesAreRows: words.length > lines * wordsOfRow, phrases };
  const first = layOnce(words, columns, habitsOf([], columns, known));
  return withoutNameless(layOnce(words, columns, habitsOf(first.rows, columns, known)), columns);
}
