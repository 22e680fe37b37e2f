import type { Cell } from "../../grid/grid";
import { fold } from "../../form/text";
import { levelOf } from "../indicators/level-cell";
import { isNotice } from "../labels/notice-words";
import { readLabels, type Label } from "../labels/read-label";
import { isSectionHead } from "../labels/section-heads";
import { yearInCaption } from "../title";
import type { Piece } from "./piece";
import { proseItem } from "./prose-items";
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
  /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|\d{1,2}[)）]|[①-⑳])[\s\u3000]*/;
const ofWhich = /^其中[:：,，]?/;
/** What stands between a label and its value: 为, 是, a colon, or nothing before a figure. */
const copula = /^(?:[为是]?[:：]|[为是]|(?=[\d¥￥]))[\s\u3000]*/;
/** A label in brackets of its own before its value. */
const inCornerBrackets = /【([^【】]{2,16})】[:：]?/g;
/** What opens a level's name or a list's entry, and what stands between a level and what belongs to it. */
const opening = /^[\s\u3000【[·•●○■◆▪▶*-]+/;
const behindLevel = /^(?:中|方面|包括)?[】\]]?[\s\u3000]*(?:[,，:：。·]|[-—–―－/／>＞]+)?[\s\u3000]*/;
/** 数量指标（产出指标）: the level that it belongs to. */
const levelInBrackets = /^[（(]([^（()）]{2,16})[)）]/;
const clauseEnd = /[。；;！\n]|[ \t\u3000]{2,}|[，、,](?!\d)|[（(](?=其中)/;
const unreadEnd = /[。；;！：:\n]|[，、,](?!\d)/;
const sentenceEnd = /[。！\n]/;

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

function withoutNumber(text: string): string {
  return text.replace(opening, "").replace(numbering, "");
}

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
  #inGoal = false;
  #isLineStart = true;

  constructor(source: Cell) {
    this.#source = source;
  }

  read(source: Cell): void {
    this.#source = source;
    this.#rest = source.text.replace(inCornerBrackets, (whole, words: string) =>
      isListedLabel(words.replace(ofWhich, "")) ? `${words}：` : whole,
    );
    this.#isLineStart = true;
    if (this.#goalText() || this.#goalAlone()) return;
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
    this.#rest = this.#rest.slice(length).replace(/^[\s\u3000。；;！，、,：:)）]+/, "");
  }

  #clause(): void {
    this.#rest = this.#rest
      .replace(opening, "")
      .replace(numbering, "")
      .replace(opening, "")
      .replace(ofWhich, "");
    if (isNotice(this.#rest)) this.#inTable = false;
    if (this.#level() || this.#labelled() || this.#item()) return;
    if (this.#isLineStart) this.#inTable = false;
    const end = Math.max(1, endOf(this.#rest, unreadEnd));
    this.left.push(this.#piece(this.#rest.slice(0, end)));
    this.#skip(end);
  }

  /** A goal's label alone in its line, whose text stands in the next ones: 三、年度目标. */
  #goalAlone(): boolean {
    const words = withoutNumber(this.#rest)
      .trim()
      .replace(/[:：]$/, "");
    const [label] = isListedLabel(words) ? readLabels(words) : [];
    if (label?.meaning.kind !== "goal") return false;
    this.pieces.push(this.#piece(words));
    this.#inTable = false;
    this.#inGoal = true;
    return true;
  }

  /** A line of the goal whose label stood alone; it ends where a line begins with a label, a level or the next part. */
  #goalText(): boolean {
    if (!this.#inGoal) return false;
    const words = withoutNumber(this.#rest);
    this.#inGoal =
      !isSectionHead(this.#rest) &&
      beginning(words, (own) => isListedLabel(own) || isWrittenLevel(own)) === "";
    if (this.#inGoal) this.pieces.push(this.#piece(this.#rest));
    return this.#inGoal;
  }

  /** The year that the lines above the first label speak of: 2026年部门预算. */
  #year(): void {
    if (this.pieces.length > 0) return;
    const [, year = captionYear(this.#rest)] = yearSpoken.exec(this.#rest) ?? [];
    if (year !== null) this.pieces.push(this.#piece(year));
  }

  #level(): boolean {
    const words = beginning(this.#rest, isWrittenLevel);
    if (words === "") return false;
    this.#rest = this.#rest.slice(words.length);
    const [whole, upper] = levelInBrackets.exec(this.#rest) ?? [];
    if (whole !== undefined && upper !== undefined && isWrittenLevel(upper)) {
      this.pieces.push(this.#piece(upper));
      this.#rest = this.#rest.slice(whole.length);
    }
    this.pieces.push(this.#piece(words));
    this.#inTable = true;
    this.#rest = this.#rest.replace(behindLevel, "");
    return true;
  }

  #labelled(): boolean {
    const words = beginning(
      this.#rest,
      (own) => !/[:：]$/.test(own) && isListedLabel(own) && copula.test(this.#rest.slice(own.length)),
    );
    const [label] = readLabels(words);
    if (words === "" || !label) return false;
    const rest = this.#rest.slice(words.length);
    const from = copula.exec(rest)?.[0].length ?? 0;
    this.#value(words, label, rest.slice(from));
    return true;
  }

  #value(words: string, label: Label, rest: string): void {
    if (label.meaning.kind === "heading" && beginning(rest.replace(opening, ""), isWrittenLevel) !== "") {
      this.pieces.push(this.#piece(words));
      this.#rest = rest;
      return;
    }
    const isGoal = label.meaning.kind === "goal";
    const length = isGoal ? this.#goalLength(rest) : endOf(rest, clauseEnd);
    const value = rest.slice(0, length).replace(/^([^（(]*)[)）]$/, "$1");
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
    const item = proseItem(this.#rest);
    if (!item) return false;
    this.pieces.push(this.#piece(item.name), this.#piece(item.target));
    this.#skip(item.length);
    return true;
  }
}

/** The one year that a heading about a project or its targets names, wherever in it: 甲县2023年农村供水项目资金公告. */
function captionYear(text: string): string | null {
  const year = captionWords.test(text) && !isSentence.test(text) ? yearInCaption(text) : null;
  return year === null ? null : `${year}年`;
}

const captionWords = /绩效|预算|项目|资金/;

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
