import { fold } from "../../form/text";
import { isGradable, looksLikeTarget } from "../indicators/looks-like-target";
import { endsLikeName, misfit } from "./fit";
import { habitsOf, type Habits, type TextRow } from "./habits";
import type { Phrases } from "./phrases";
import { joinPieces, type Gap } from "./piece";
import { resolveLevels } from "./resolve-levels";
import { goingOn, joinCost } from "./seams";
import type { TextColumn } from "./table-columns";
import type { Word } from "./word";

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

/** The table that is laid: its columns, its habits, and what kind of text it is in. */
interface Table {
  readonly columns: readonly TextColumn[];
  readonly habits: Habits;
  readonly linesAreRows: boolean;
  readonly phrases: Phrases;
}

const passing = { remnant: 0.3, name: 6.5, other: 4.5 };
/** What is left of a level's name that was broken: its score, one stroke of it. */
const remnant = /^\([^()]*\d+分?\)分?$|^\d+分$|^[产出效益满意度成本指标绩]$/;
/** A row, or a block of one, with nothing but a level's name: nobody filled it in. */
const onlyLevel = 0.5;

/** What a step costs by what stands before the word. */
const steps: Readonly<Record<Gap, { row: number; on: number }>> = {
  blank: { row: 4, on: 0.2 },
  wide: { row: 3, on: 0 },
  line: { row: 0, on: 0 },
};
const lineInsideRow = 1.6;
const blankInsideCell = 1.5;

function passCost({ text }: Word): number {
  return passing[remnant.test(fold(text)) ? "remnant" : endsLikeName(text) ? "name" : "other"];
}

class Layer {
  readonly #table: Table;
  /** What the empty cells before each column cost, and those behind it. */
  readonly #before: readonly number[];
  readonly #behind: readonly number[];

  constructor(table: Table) {
    this.#table = table;
    const { columns } = table;
    this.#before = columns.map((_, at) => this.#between(-1, at));
    this.#behind = columns.map(({ role }, at) =>
      role === "level1" || role === "level2" ? onlyLevel : this.#between(at, columns.length),
    );
  }

  /** What the empty cells between two columns cost. */
  #between(from: number, to: number): number {
    const { columns, habits } = this.#table;
    let sum = 0;
    let at = from + 1;
    const own = columns[from];
    if (own?.role === "level2" && columns[to]?.block !== own.block) {
      sum = onlyLevel;
      while (at < to && columns[at]?.block === own.block) at++;
    }
    for (; at < to; at++) sum += habits.empty[at] ?? 0;
    return sum;
  }

  #onCost(from: number, to: number, gap: Gap): number {
    const { linesAreRows } = this.#table;
    let own = steps[gap].on;
    if (gap === "line" && linesAreRows) own = lineInsideRow;
    if (gap === "blank" && !linesAreRows) own = blankInsideCell;
    return this.#between(from, to) + own;
  }

  #joinCost(before: Word, word: Word, to: number, own: number): number {
    const { columns, habits, linesAreRows, phrases } = this.#table;
    const column = columns[to];
    if (!column) return Infinity;
    const seam = { before, word, column, width: habits.widths[to] ?? 0, linesAreRows, phrases };
    return goingOn(seam, own) + joinCost(seam);
  }

  /** The cheapest way to each column for the first word. */
  begin(word: Word): Choice[] {
    return this.#table.columns.map((column, to) => ({
      cost: misfit(word, column) + (this.#before[to] ?? 0),
      step: "row",
      from: -1,
    }));
  }

  /** The cheapest way to each column for a word, given the cheapest ways to all columns for the one before. */
  step(costs: readonly number[], before: Word, word: Word): Choice[] {
    const passed = passCost(word);
    return this.#table.columns.map((column, to) => {
      const own = misfit(word, column);
      const start = own + (this.#before[to] ?? 0) + steps[word.gap].row;
      let best: Choice = { cost: (costs[to] ?? Infinity) + passed, step: "pass", from: to };
      const offer = (cost: number, step: Step, from: number): void => {
        if (cost < best.cost) best = { cost, step, from };
      };
      costs.forEach((cost, from) => {
        offer(cost + start + (this.#behind[from] ?? 0), "row", from);
        if (from < to) offer(cost + own + this.#onCost(from, to, word.gap), "on", from);
        if (from === to) offer(cost + this.#joinCost(before, word, to, own), "join", from);
      });
      return best;
    });
  }

  /** The column in which the cheapest laying ends. */
  end(costs: readonly number[]): number {
    const totals = costs.map((cost, at) => cost + (this.#behind[at] ?? 0));
    return totals.indexOf(Math.min(...totals));
  }
}

/** Follows the cheapest choices back from the last word. */
function stepsTaken(words: readonly Word[], choices: readonly (readonly Choice[])[], last: number) {
  const taken: { word: Word; column: number; step: Step }[] = [];
  let column = last;
  for (let at = words.length - 1; at >= 0; at--) {
    const choice = choices[at]?.[column];
    const word = words[at];
    if (!choice || !word) break;
    taken.push({ word, column, step: choice.step });
    column = choice.from;
  }
  return taken.reverse();
}

function layOnce(words: readonly Word[], table: Table): LaidRows {
  const layer = new Layer(table);
  const choices: Choice[][] = [];
  let costs: readonly number[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const own = before ? layer.step(costs, before, word) : layer.begin(word);
    choices.push(own);
    costs = own.map(({ cost }) => cost);
  });
  const rows: Word[][][] = [];
  const unread: Word[] = [];
  for (const { word, column, step } of stepsTaken(words, choices, layer.end(costs))) {
    if (step === "row") rows.push(table.columns.map(() => []));
    if (step === "pass") unread.push(word);
    else rows.at(-1)?.[column]?.push(word);
  }
  return { rows, unread };
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

/** Whether a row reads like what stands below a table: no level, no target that can be graded, no name of an indicator. */
function isBelow(row: TextRow, columns: readonly TextColumn[]): boolean {
  if (row.flat().some(({ level }) => level.name !== null)) return false;
  const textsOf = (role: TextColumn["role"]): string[] =>
    row
      .flatMap((cell, at) => (columns[at]?.role === role ? [joinPieces(cell)] : []))
      .filter((text) => text !== "");
  const targets = textsOf("target");
  const isTarget = (text: string): boolean => isGradable(text) || (looksLikeTarget(text) && /\d/.test(text));
  return !targets.some(isTarget) && !textsOf("name").some(endsLikeName);
}

/** Leaves the last rows over that read like what stands below a table: a page's foot, a signature. */
function withoutTail({ rows, unread }: LaidRows, columns: readonly TextColumn[]): LaidRows {
  let end = rows.length;
  while (end > 1 && isBelow(rows[end - 1] ?? [], columns)) end--;
  return { rows: rows.slice(0, end), unread: [...unread, ...rows.slice(end).flatMap((row) => row.flat())] };
}

const wordsOfRow = 1.6;

/** Lays the words of a table onto its columns, where they fit best: cells that are empty are not there at all. */
export function layRows(given: readonly Word[], columns: readonly TextColumn[], phrases: Phrases): LaidRows {
  if (given.length === 0) return { rows: [], unread: [] };
  const words = resolveLevels(given);
  const lines = words.filter(({ gap }) => gap === "line").length;
  const known = { columns, linesAreRows: words.length > lines * wordsOfRow, phrases };
  const first = layOnce(words, { ...known, habits: habitsOf([], columns) });
  const second = layOnce(words, { ...known, habits: habitsOf(first.rows, columns) });
  return withoutTail(withoutNameless(second, columns), columns);
}
