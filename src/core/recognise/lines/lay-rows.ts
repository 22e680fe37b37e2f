import { absence, misfit } from "./fit";
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
const joinOnLine: Readonly<Record<Exclude<Gap, "line">, number>> = { blank: 0.3, wide: 3 };

const endsOpen = /[（(“《〈【、，,：:\-—/和及与的]$/;
const endsClosed = /[。；;]$/;
const beginsOpen = /^[)）”》〉】、，,。；;]/;

/** What it costs that a text goes on in the next word. */
function joinCost(before: Word, word: Word, width: number, phrases: Phrases): number {
  if (word.level.name !== null && before.level.name === null) return 6;
  if (word.gap !== "line") return joinOnLine[word.gap];
  if (beginsOpen.test(word.text) || endsOpen.test(before.text)) return 0.2;
  if (phrases.joins(before.text, word.text)) return 0.2;
  if (width === 0) return wrapping.unknown;
  const own = widthOf(before.text);
  const base =
    own >= width - fullWidth ? wrapping.known : own >= width * nearlyFull ? wrapping.near : wrapping.short;
  return base + (endsClosed.test(before.text) ? 1 : 0);
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

  #between(from: number, to: number): number {
    let sum = 0;
    for (let at = from + 1; at < to; at++) sum += this.#habits.empty[at] ?? 0;
    return sum;
  }

  #rowCost(from: number, to: number, gap: Gap): number {
    return (from < 0 ? 0 : (this.#behind[from] ?? 0) + steps[gap].row) + (this.#before[to] ?? 0);
  }

  #onCost(from: number, to: number, gap: Gap): number {
    const inside = gap === "line" && this.#habits.linesAreRows ? lineInsideRow : steps[gap].on;
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
              cost + own / 2 + joinCost(before, word, this.#habits.widths[to] ?? 0, this.#habits.phrases),
              "join",
              from,
            );
        });
      if (before) offer((costs[to] ?? Infinity) + passing, "pass", to);
      return best;
    });
  }

  end(costs: readonly number[]): number {
    const totals = costs.map((cost, at) => cost + (this.#behind[at] ?? 0));
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

const wordsOfRow = 1.6;

/** Lays the words of a table onto its columns, where they fit best: cells that are empty are not there at all. */
export function layRows(given: readonly Word[], columns: readonly TextColumn[], phrases: Phrases): LaidRows {
  if (given.length === 0) return { rows: [], unread: [] };
  const words = resolveLevels(given);
  const lines = words.filter(({ gap }) => gap === "line").length;
  const known = { linesAreRows: words.length > lines * wordsOfRow, phrases };
  const first = layOnce(words, columns, habitsOf([], columns, known));
  return layOnce(words, columns, habitsOf(first.rows, columns, known));
}
