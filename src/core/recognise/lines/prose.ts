import type { Cell } from "../../grid/grid";
import { fold } from "../../form/text";
import { qualitativeWords, signsBefore } from "../../form/vocabulary";
import { levelOf } from "../indicators/level-cell";
import { readLabels, type Label } from "../labels/read-label";
import type { Piece } from "./piece";
import { mayBeAmount } from "./values";
import { isListedLabel } from "./word";

/** Running text, taken apart where its words are plain: labels, values, levels, names and targets in their order. */
export interface Prose {
  readonly pieces: readonly Piece[];
  /** What says nothing of a form. */
  readonly left: readonly Piece[];
}

const longestLabel = 16;
const numbering =
  /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d))[\s\u3000]*/;
const ofWhich = /^其中[:：,，]?/;
/** What stands between a label and its value: 为, 是, a colon, or nothing before a figure. */
const copula = /^(?:[为是]?[:：]|[为是]|(?=[\d¥￥]))[\s\u3000]*/;
const behindLevel = /^(?:中|方面|包括)?[,，:：]?[\s\u3000]*/;
const clauseEnd = /[。；;！\n]|[，、,](?!\d)/;
const unreadEnd = /[。；;！：:\n]|[，、,](?!\d)/;
const sentenceEnd = /[。！\n]/;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const longestFirst = (a: string, b: string): number => b.length - a.length;
const signs = Object.values(signsBefore).flat().toSorted(longestFirst).map(escaped).join("|");
const grades = Object.values(qualitativeWords).flat().toSorted(longestFirst).map(escaped).join("|");
/** A name with its target glued to it: 清漂河段≥5公里, 合格率100%, 完成时间为2025年11月底前, 环境明显改善. */
const named = new RegExp(
  String.raw`^(\P{N}{2,40}?)(?:[:：]|为|是)?((?:${signs})\s*[\d.,]+\S{0,12}|\d{4}年\d{1,2}月\S{0,6}|\d[\d.,]*\s*\D{1,8}|(?:明显|显著|持续|逐步|有效|稳步|不断)?(?:${grades}))$`,
  "u",
);

/** The longest beginning of a text for which the test holds. */
function beginning(text: string, holds: (words: string) => boolean): string {
  for (let length = Math.min(longestLabel, text.length); length >= 2; length--) {
    const words = text.slice(0, length);
    if (holds(words)) return words;
  }
  return "";
}

const isWrittenLevel = (words: string): boolean =>
  words.endsWith("指标") && levelOf(words).name !== null && fold(words).length === words.length;

function endOf(text: string, end: RegExp): number {
  const at = text.search(end);
  return at < 0 ? text.length : at;
}

class Reader {
  readonly pieces: Piece[] = [];
  readonly left: Piece[] = [];
  #source: Cell;
  #rest = "";
  #inTable = false;
  #isLineStart = true;

  constructor(source: Cell) {
    this.#source = source;
  }

  read(source: Cell): void {
    this.#source = source;
    this.#rest = source.text;
    this.#isLineStart = true;
    while (this.#rest.trim() !== "") {
      this.#year();
      this.#clause();
      this.#isLineStart = false;
    }
  }

  #piece(text: string): Piece {
    return { text: text.trim(), sources: [this.#source], gap: "line", from: 0, to: 0 };
  }

  #skip(length: number): void {
    this.#rest = this.#rest.slice(length).replace(/^[\s\u3000。；;！，、,：:]+/, "");
  }

  #clause(): void {
    this.#rest = this.#rest.replace(numbering, "").replace(ofWhich, "");
    if (this.#level() || this.#labelled() || this.#item()) return;
    if (this.#isLineStart) this.#inTable = false;
    const end = Math.max(1, endOf(this.#rest, unreadEnd));
    this.left.push(this.#piece(this.#rest.slice(0, end)));
    this.#skip(end);
  }

  /** The year that the lines above the first label speak of: 2026年部门预算. */
  #year(): void {
    const [, year] = this.pieces.length === 0 ? (yearSpoken.exec(this.#rest) ?? []) : [];
    if (year !== undefined) this.pieces.push(this.#piece(year));
  }

  #level(): boolean {
    const words = beginning(this.#rest, isWrittenLevel);
    if (words === "") return false;
    this.pieces.push(this.#piece(words));
    this.#inTable = true;
    this.#rest = this.#rest.slice(words.length).replace(behindLevel, "");
    return true;
  }

  #labelled(): boolean {
    const words = beginning(
      this.#rest,
      (own) => isListedLabel(own) && copula.test(this.#rest.slice(own.length)),
    );
    const [label] = readLabels(words);
    if (words === "" || !label) return false;
    const rest = this.#rest.slice(words.length);
    const from = copula.exec(rest)?.[0].length ?? 0;
    this.#value(words, label, rest.slice(from));
    return true;
  }

  #value(words: string, label: Label, rest: string): void {
    const isGoal = label.meaning.kind === "goal";
    const length = isGoal ? this.#goalLength(rest) : endOf(rest, clauseEnd);
    const value = rest.slice(0, length);
    const isSum = label.meaning.kind === "amount";
    this.#rest = rest;
    if (isSum && !mayBeAmount(value)) this.left.push(this.#piece(words));
    else {
      this.pieces.push(this.#piece(words), this.#piece(value));
      this.#inTable = false;
      this.#skip(length);
    }
  }

  /** A goal goes on until a sentence begins with another label. */
  #goalLength(text: string): number {
    let length = endOf(text, sentenceEnd) + 1;
    for (; length < text.length; length += endOf(text.slice(length), sentenceEnd) + 1) {
      const next = text.slice(length).replace(numbering, "");
      if (beginning(next, (own) => isListedLabel(own) || isWrittenLevel(own)) !== "") break;
    }
    return Math.min(length, text.length);
  }

  /** A name with its target, below the name of a level. */
  #item(): boolean {
    if (!this.#inTable) return false;
    const end = endOf(this.#rest, clauseEnd);
    const [, name, target] = named.exec(this.#rest.slice(0, end).trim()) ?? [];
    if (name === undefined || target === undefined) return false;
    this.pieces.push(this.#piece(name), this.#piece(target));
    this.#skip(end);
    return true;
  }
}

/** The year of a budget or of its targets. */
const yearSpoken = /(20\d{2}年)度?[^，。；;]{0,12}(?:绩效|预算|项目支出)/;
const isSentence = /[。；;]/;
const fewestPieces = 4;

/**
 * Takes running text apart, such as a public notice: labels with 为, 是 or a colon and their values, levels with the names
 * and targets behind them. Whatever is not said in plain words is left. Null where little is said of a form, or the text
 * has no sentences.
 */
export function readProse(cells: readonly Cell[]): Prose | null {
  const [first] = cells;
  if (!first || !cells.some(({ text }) => isSentence.test(text))) return null;
  const reader = new Reader(first);
  for (const cell of cells) reader.read(cell);
  const { pieces, left } = reader;
  return pieces.length >= fewestPieces ? { pieces, left } : null;
}
