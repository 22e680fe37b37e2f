import { fold } from "../../form/text";
import type { Cell, Grid } from "../../grid/grid";
import { isUnsigned } from "../labels/signature-words";
import { isPageMark } from "../labels/page-marks";
import { isLabelTail } from "../labels/instructions";
import type { Label } from "../labels/read-label";
import { joinBroken } from "./join-broken";
import { layFunding, type AmountEntry } from "./lay-funding";
import { layGoals } from "./lay-goals";
import type { TextRow } from "./habits";
import { layRows } from "./lay-rows";
import { Phrases } from "./phrases";
import { joinPieces, type Piece } from "./piece";
import { readProse } from "./prose";
import { Laying, type Relaid, type Sourced } from "./relaid";
import { piecesOf } from "./split-cells";
import { readTextHeader, standardHeader, type TextHeader } from "./table-columns";
import { endsTable, isHeadingInside } from "./table-end";
import { isStop, looksLikeLabel, mayBeAmount, valueLength } from "./values";
import { currencyInBrackets, isOrganisation } from "../title";
import { asWord, isPlain, type Word } from "./word";

/** Right of the labels, so that what stands below a table is never taken for one of its rows. */
const tableLeft = 1;

/** Several words as one text with all their sources. */
export function sourced(words: readonly Word[]): Sourced {
  return { text: joinPieces(words), sources: [...new Set(words.flatMap(({ sources }) => sources))] };
}

class LineLayer {
  readonly #words: readonly Word[];
  readonly #laying: Laying;
  readonly #phrases: Phrases;
  #at: number;

  constructor(words: readonly Word[], laying: Laying) {
    this.#words = words;
    this.#laying = laying;
    this.#phrases = new Phrases(words);
    this.#at = prefaceLength(words);
    for (const word of words.slice(0, this.#at)) laying.leave(word);
  }

  lay(): void {
    while (this.#at < this.#words.length) this.#next();
  }

  #next(): void {
    const word = this.#words[this.#at];
    if (!word) return;
    const header = word.header && readTextHeader(this.#words, this.#at);
    const [label] = word.labels;
    if (header) this.#table(header);
    else if (this.#isTable(word)) this.#table(standardHeader());
    else if (label) this.#labelled(word, label);
    else {
      this.#at++;
      if (word.isTitle || word.isStatement || isUnsigned(word.text) || this.#isOffice(word))
        this.#laying.add([word]);
      else this.#leave(word);
    }
  }

  /** Whether the rows of a table begin here without a header: a 一级 with a 二级 behind it. */
  #isTable({ text, level, gap }: Word): boolean {
    const next = this.#words[this.#at + 1];
    const isWritten = gap !== "blank" && level.isLevel1 && fold(text).endsWith("指标");
    return isWritten && next?.level.isLevel2 === true && next.gap !== "blank";
  }

  /** Whether an office stands without a label just above a form's name or statements. */
  #isOffice({ text }: Word): boolean {
    const next = this.#words[this.#at];
    return isOrganisation(text) && next !== undefined && (next.isStatement || isNameLabel(next));
  }

  #labelled(word: Word, label: Label): void {
    const { meaning } = label;
    const isOne = word.labels.length === 1;
    if (meaning.kind === "amount" && isOne) this.#amounts();
    else if (meaning.kind === "goal" && isOne) this.#at = layGoals(this.#words, this.#at, this.#laying);
    else if (label.inline !== null || !isOne) this.#inline(word);
    else {
      this.#at++;
      if (meaning.kind === "heading") this.#laying.add([word]);
      else this.#beside(word, label);
    }
  }

  /** Leaves a text over, but for a heading that says in which unit the amounts are: 资金（万元）. */
  #leave(word: Word, label: string | null = null): void {
    if (currencyInBrackets(word.text) === null) this.#laying.leave(word, label);
    else this.#laying.add([word]);
  }

  /** A label with the texts that stand behind it: its value, and what is none of it. */
  #beside(word: Word, { meaning, words }: Label): void {
    const texts = this.#texts();
    const length = meaning.kind === "head" ? valueLength(meaning.field, texts) : Math.min(1, texts.length);
    this.#laying.add([word, length === 0 ? null : sourcedTexts(texts.slice(0, length))]);
    for (const rest of texts.slice(length)) this.#leave(rest, words);
  }

  /** A label with its value behind a colon, which may go on behind a blank. */
  #inline(word: Word): void {
    const from = this.#at;
    this.#at++;
    while (this.#words[this.#at]?.gap === "blank" && !isStop(this.#words, this.#at)) this.#at++;
    this.#laying.add([from + 1 === this.#at ? word : sourced(this.#words.slice(from, this.#at))]);
  }

  /** The plain texts from here on, those of one line put together. */
  #texts(): Word[] {
    const texts: Word[] = [];
    for (; !isStop(this.#words, this.#at); this.#at++) {
      const word = this.#words[this.#at];
      const last = texts.at(-1);
      if (!word) break;
      if (last && word.gap === "blank" && !looksLikeLabel(word.text))
        texts.splice(-1, 1, { ...last, ...sourced([last, word]), to: word.to });
      else texts.push(word);
    }
    return texts;
  }

  /** Whether the heading of the amounts stands between them, in the middle of their rows. */
  #isHeadingBetween(label: Label | undefined, amounts: number): boolean {
    const [behind] = this.#words[this.#at + 1]?.labels ?? [];
    return label?.meaning.kind === "heading" && behind?.meaning.kind === "amount" && amounts > 0;
  }

  #amounts(): void {
    const entries: AmountEntry[] = [];
    for (let word = this.#words[this.#at]; word; word = this.#words[this.#at]) {
      const [label, ...others] = word.labels;
      if (this.#isHeadingBetween(label, entries.length)) {
        this.#laying.add([word]);
        this.#at++;
        continue;
      }
      if (label?.meaning.kind !== "amount" || others.length > 0) break;
      this.#at++;
      const value = label.inline === null ? this.#amount() : null;
      entries.push({ label: word, words: label.words, meaning: label.meaning, value });
    }
    layFunding(entries, this.#laying);
  }

  #amount(): Sourced | null {
    const tail = this.#words[this.#at];
    const behind = this.#words[this.#at + 1];
    if (tail && behind && isLabelTail(tail.text) && mayBeAmount(behind.text)) {
      this.#laying.furnish(tail);
      this.#at++;
    }
    const figures = this.#figures();
    const [figure, ...others] = figures;
    if (!figure || others.length === 0) return figure ?? null;
    // Several figures behind one label are the columns of a table whose heads stand elsewhere.
    for (const own of figures) this.#laying.leave(own);
    return null;
  }

  /** The figures from here on, each with its unit. */
  #figures(): Sourced[] {
    const figures: Sourced[] = [];
    for (let word = this.#words[this.#at]; word; word = this.#words[this.#at]) {
      const next = this.#words[this.#at + 1];
      if (word.labels.length > 0 || !mayBeAmount(word.text)) break;
      const hasUnit = next?.gap === "blank" && /^[万亿]?元$/.test(next.text);
      figures.push(hasUnit ? sourced([word, next]) : word);
      this.#at += hasUnit ? 2 : 1;
    }
    return figures;
  }

  /** Whether a table's columns stand one below the other: only levels here, and the names below the next header. */
  #isTornApart(rows: readonly TextRow[]): boolean {
    const next = this.#words[this.#at]?.header ? readTextHeader(this.#words, this.#at) : null;
    const hasLevels = next?.columns.some(({ role }) => role === "level1" || role === "level2") ?? true;
    return rows.length > 1 && !hasLevels && rows.flat(2).every(({ level }) => level.name !== null);
  }

  /** The words of a table's rows, from here to where they end; headings that a page repeats between them are none. */
  #rowWords(): Word[] {
    const from = this.#at;
    let to = from;
    while (to < this.#words.length && !endsTable(this.#words, to)) to++;
    // What stands above the next form is none of this one's rows.
    while (to > from && isAbove(this.#words[to - 1])) to--;
    const inside: Word[] = [];
    for (; this.#at < to; this.#at++) {
      const word = this.#words[this.#at];
      if (word && isHeadingInside(this.#words, this.#at)) this.#laying.furnish(word);
      else if (word) inside.push(word);
    }
    return inside;
  }

  #table({ columns, length, heads }: TextHeader): void {
    const laying = this.#laying;
    for (const head of heads) laying.furnish(head);
    laying.add(
      columns.map(({ header }) => header),
      tableLeft,
    );
    this.#at += length;
    const inside = this.#rowWords();
    const { rows, unread } = layRows(inside, columns, this.#phrases);
    if (this.#isTornApart(rows)) {
      for (const word of inside) laying.leave(word);
      return;
    }
    for (const row of rows) {
      // Values of other years are no targets, whatever they look like.
      const others = row.filter((_, at) => columns[at]?.isValue === true);
      for (const word of others.flat()) laying.leave(word);
      laying.add(
        row.map((cell) => (cell.length === 0 || others.includes(cell) ? null : sourced(cell))),
        tableLeft,
      );
    }
    for (const word of unread) laying.leave(word);
  }
}

function isNameLabel({ labels: [label] }: Word): boolean {
  return label?.meaning.kind === "head" && label.meaning.field === "name";
}

function isAbove(word: Word | undefined): boolean {
  return word !== undefined && (word.isStatement || isOrganisation(word.text));
}

function sourcedTexts(words: readonly Word[]): Sourced {
  return words.length === 1 && words[0] ? words[0] : sourced(words);
}

/** How many words stand above the first form's title and are not the form's: a list, a report. */
function prefaceLength(words: readonly Word[]): number {
  const title = words.findIndex(({ isTitle }) => isTitle);
  if (title <= 0) return 0;
  const hasTable = words.slice(0, title).some(({ header }, at) => header && readTextHeader(words, at));
  return hasTable ? 0 : title;
}

function asWords(pieces: readonly Piece[]): Word[] {
  return pieces.map((piece, at) => asWord(piece, pieces[at + 1]));
}

function partedBy(cells: readonly Cell[], is: (cell: Cell) => boolean): [Cell[], Cell[]] {
  return [cells.filter(is), cells.filter((cell) => !is(cell))];
}

/** Lays a text with one cell to a line, or with its cells between blanks, into a grid with columns. */
export function layLines(grid: Grid): Relaid {
  const laying = new Laying();
  const [marks, cells] = partedBy(grid.cells, ({ text }) => isPageMark(text));
  for (const cell of marks) laying.furnish({ text: cell.text, sources: [cell] });
  const words = mergeProse(asWords(joinBroken(piecesOf(cells))));
  new LineLayer(words, laying).lay();
  return laying.done(grid.name);
}

/** The same for running text; null where it says little of a form in plain words. */
export function layProse(grid: Grid): Relaid | null {
  const prose = readProse(grid.cells);
  if (!prose) return null;
  const laying = new Laying();
  new LineLayer(asWords(prose.pieces), laying).lay();
  for (const piece of prose.left) laying.leave(piece);
  return laying.done(grid.name);
}

const shortLabel = 4;

/** In a line that begins with plain text, a short label behind one blank is a word of the sentence. */
function mergeProse(words: readonly Word[]): Word[] {
  let isProse = false;
  return words.map((word) => {
    if (word.gap !== "blank") isProse = isPlain(word) && word.header === null;
    const isShort = word.labels.length > 0 && word.text.length < shortLabel;
    return isProse && word.gap === "blank" && isShort ? { ...word, labels: [] } : word;
  });
}
