import type { Grid } from "../../grid/grid";
import { isUnsigned } from "../labels/signature-words";
import { isLabelTail } from "../labels/instructions";
import type { Label } from "../labels/read-label";
import { joinBroken } from "./join-broken";
import { layFunding, type AmountEntry } from "./lay-funding";
import { layGoals } from "./lay-goals";
import { layRows } from "./lay-rows";
import { Phrases } from "./phrases";
import { joinPieces } from "./piece";
import { Laying, type Relaid, type Sourced } from "./relaid";
import { piecesOf } from "./split-cells";
import { readTextHeader, type TextHeader } from "./table-columns";
import { endsTable, isHeadingInside } from "./table-end";
import { isStop, looksLikeLabel, mayBeAmount, valueLength } from "./values";
import { isOrganisation } from "../title";
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
    else if (label) this.#labelled(word, label);
    else {
      this.#at++;
      if (word.isTitle || word.isStatement || isUnsigned(word.text) || this.#isOffice(word))
        this.#laying.add([word]);
      else this.#laying.leave(word);
    }
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

  /** A label with the texts that stand behind it: its value, and what is none of it. */
  #beside(word: Word, { meaning, words }: Label): void {
    const texts = this.#texts();
    const length = meaning.kind === "head" ? valueLength(meaning.field, texts) : Math.min(1, texts.length);
    this.#laying.add([word, length === 0 ? null : sourcedTexts(texts.slice(0, length))]);
    for (const rest of texts.slice(length)) this.#laying.leave(rest, words);
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

  #amounts(): void {
    const entries: AmountEntry[] = [];
    for (let word = this.#words[this.#at]; word; word = this.#words[this.#at]) {
      const [label, ...others] = word.labels;
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

  #table({ columns, length, heads }: TextHeader): void {
    const laying = this.#laying;
    for (const head of heads) laying.furnish(head);
    laying.add(
      columns.map(({ header }) => header),
      tableLeft,
    );
    const from = this.#at + length;
    let to = from;
    while (to < this.#words.length && !endsTable(this.#words, to)) to++;
    // What stands above the next form is none of this one's rows.
    while (to > from && isAbove(this.#words[to - 1])) to--;
    const inside: Word[] = [];
    for (let at = from; at < to; at++) {
      const word = this.#words[at];
      if (word && isHeadingInside(this.#words, at)) laying.furnish(word);
      else if (word) inside.push(word);
    }
    const { rows, unread } = layRows(inside, columns, this.#phrases);
    for (const row of rows)
      laying.add(
        row.map((cell) => (cell.length === 0 ? null : sourced(cell))),
        tableLeft,
      );
    for (const word of unread) laying.leave(word);
    this.#at = to;
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

/** Lays a text with one cell to a line, or with its cells between blanks, into a grid with columns. */
export function layLines(grid: Grid): Relaid {
  const pieces = joinBroken(piecesOf(grid.cells));
  const words = pieces.map((piece, at) => asWord(piece, pieces[at + 1]));
  const laying = new Laying();
  new LineLayer(mergeProse(words), laying).lay();
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
