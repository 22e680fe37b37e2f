import { isBlank } from "../../form/text";
import type { Cell, Grid } from "../../grid/grid";
import { looksLikeTarget } from "../indicators/looks-like-target";
import { joinPieces, type Piece } from "./piece";
import { Laying, type Relaid, type Sourced } from "./relaid";
import { apart, textLines, type TextLine } from "./text-lines";

const bars = /[|｜│┃║｜┆┊├┤┼┣┫╋╠╣╬┝┥┠┨]/;
const everyBar = new RegExp(bars.source, "g");
/** A stretch of a frame: Markdown's `---`, drawn lines. */
const stroke = /^[\s:+=\-_—─━═┄┈┌┐└┘┬┴╔╗╚╝╦╩╭╮╰╯┏┓┗┛┳┻]*$/;
const longStroke = /[-=—─━═┄┈]{3,}/;
/** What only drawn frames have. */
const drawn = /[├┤┼┣┫╋╠╣╬─━]/;
const fewestLines = 2;
/** A frame draws a line below each row where it has this many to each line of text. */
const ruledShare = 0.25;

type Columns = Map<number, Piece[]>;

/** A line cut at its bars; what stands before the first and behind the last is no cell where it is blank. */
function cut(text: string): string[] {
  const parts = text.replaceAll("\\|", "\u0000").split(everyBar);
  if (isBlank(parts[0] ?? "")) parts.shift();
  if (parts.length > 0 && isBlank(parts.at(-1) ?? "")) parts.pop();
  return parts;
}

function isStroke(part: string): boolean {
  return stroke.test(part) && longStroke.test(part);
}

/** Whether a line draws the frame, in whole or beside cells that go on below it; `--` in a cell may say that it is empty. */
function isRule({ text }: TextLine): boolean {
  const parts = cut(text);
  if (parts.length === 0) return isStroke(text);
  return parts.some(isStroke) && (drawn.test(text) || parts.every((part) => stroke.test(part)));
}

/** What Markdown and HTML put around and into a cell's text. */
function plain(part: string): string {
  return part
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/^\s*(\*\*|__|`)(.*)\1\s*$/, "$2")
    .replaceAll("\u0000", "|")
    .trim();
}

/** Whether a text is a target with a figure in it, and not the rest of one. */
function isWhole(text: string): boolean {
  return /\d/.test(text) && looksLikeTarget(text);
}

/** A table drawn with bars, while its lines are put into cells. */
class Drawn {
  readonly rows: Columns[] = [];
  /** The cell that each column is in: it may go on below the line that a rule draws beside it. */
  readonly #open = new Map<number, Piece[]>();
  readonly #areRuled: boolean;

  constructor(areRuled: boolean) {
    this.#areRuled = areRuled;
  }

  /** A rule ends the cells that it stands below. */
  rule(text: string, sources: readonly Cell[]): void {
    const parts = cut(text);
    if (parts.length <= 1 || parts.every(isStroke)) this.end();
    else {
      parts.forEach((part, at) => {
        if (isStroke(part)) this.#open.delete(at);
        else if (!isBlank(part)) this.#put(at, plain(part), sources);
      });
      this.rows.push(new Map());
    }
  }

  end(): void {
    this.#open.clear();
    this.rows.push(new Map());
  }

  line(text: string, sources: readonly Cell[]): void {
    if (!this.#areRuled || this.#beginsRow(text)) this.end();
    cut(text).forEach((part, at) => {
      if (!isBlank(part)) this.#put(at, plain(part), sources);
    });
  }

  /** Whether a line without a rule above it is a row of its own: its last cell and the one above are targets, each whole. */
  #beginsRow(text: string): boolean {
    const parts = cut(text);
    const above = this.#open.get(parts.length - 1)?.map((piece) => piece.text) ?? [];
    return isWhole(plain(parts.at(-1) ?? "")) && above.some(isWhole);
  }

  #put(column: number, text: string, sources: readonly Cell[]): void {
    const piece: Piece = { text, sources, gap: "line", from: 0, to: 0 };
    const open = this.#open.get(column);
    if (open) open.push(piece);
    else {
      const cell = [piece];
      this.#open.set(column, cell);
      this.rows.at(-1)?.set(column, cell);
    }
  }
}

function sourcedOf(pieces: readonly Piece[] | undefined): Sourced | null {
  if (!pieces) return null;
  return { text: joinPieces(pieces), sources: [...new Set(pieces.flatMap(({ sources }) => sources))] };
}

function layDrawn(drawn: Drawn, laying: Laying): void {
  for (const row of drawn.rows)
    if (row.size > 0)
      laying.add(Array.from({ length: Math.max(...row.keys()) + 1 }, (_, at) => sourcedOf(row.get(at))));
}

/**
 * Lays a text whose cells stand between bars into columns: Markdown, drawn frames, bars alone. In a frame that rules its
 * rows a cell may have several lines. Null where few lines have bars.
 */
export function layBars(grid: Grid): Relaid | null {
  const lines = textLines(grid);
  const barred = lines.filter((line) => bars.test(line.text) && !isRule(line));
  if (barred.length < fewestLines || barred.length * 3 < lines.filter((line) => !isRule(line)).length)
    return null;
  const rules = lines.filter((line) => isRule(line));
  const isDrawn = rules.length > 2 && rules.length > barred.length * ruledShare;
  const laying = new Laying();
  let table = new Drawn(isDrawn);
  table.end();
  for (const line of lines) {
    if (isRule(line)) {
      laying.furnish(line);
      table.rule(line.text, line.sources);
    } else if (bars.test(line.text)) table.line(line.text, line.sources);
    else {
      layDrawn(table, laying);
      table = new Drawn(isDrawn);
      table.end();
      laying.add(
        line.text
          .trim()
          .split(apart)
          .map((text) => ({ text, sources: line.sources })),
      );
    }
  }
  layDrawn(table, laying);
  return laying.done(grid.name);
}
