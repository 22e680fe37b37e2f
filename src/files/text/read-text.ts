import { isBlank } from "../../core/form/text";
import type { Cell, Grid } from "../../core/grid/grid";
import { cellOfText } from "./cell-of-text";
import { separatorOf } from "./separators";

/**
 * Reads text as Excel puts it on the clipboard or saves it, or as systems export it: one row to a line, cells between tabs,
 * commas or semicolons. A cell that holds a line break, a separator or a quote stands in quotes, with the quotes inside
 * doubled. A quote that does not enclose its cell is part of the text, and so is every other character but the guards that
 * keep Excel from making numbers of texts (`cellOfText`). A first line `sep=;` tells the separator.
 */
export function readText(text: string): Grid {
  const cells: Cell[] = [];
  let row = 0;
  let column = 0;
  const told = /^\ufeff?"?sep=([^\r\n"])"?\s*?(\r\n|\r|\n)/i.exec(text);
  const separator = told?.[1] ?? separatorOf(text);
  const start = told ? told[0].length : text.startsWith(byteOrderMark) ? 1 : 0;
  for (let at = start; at <= text.length;) {
    const { content, end } = readQuoted(text, at, separator) ?? readPlain(text, at, separator);
    if (!isBlank(content)) cells.push({ row, column, ...cellOfText(content) });
    if (text[end] === separator) column++;
    else {
      row++;
      column = 0;
    }
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return { name: null, cells, merges: [] };
}

const byteOrderMark = "\ufeff";

/** A cell's text and where it ends: before a separator, before a line break, or with the source. */
interface Piece {
  readonly content: string;
  readonly end: number;
}

function readPlain(source: string, start: number, separator: string): Piece {
  const guarded = readGuarded(source, start, separator);
  if (guarded) return guarded;
  let end = start;
  while (end < source.length && !endsCell(source[end], separator)) end++;
  return { content: source.slice(start, end), end };
}

/** `="1,205.00"`, where the quotes hold what else would end the cell. */
function readGuarded(source: string, start: number, separator: string): Piece | null {
  if (!source.startsWith('="', start)) return null;
  const quoted = readQuoted(source, start + 1, separator);
  return quoted && { content: source.slice(start, quoted.end), end: quoted.end };
}

/** Null where no quotes enclose the cell. Excel's cells hold no tab, so a lone quote cannot swallow its neighbours. */
function readQuoted(source: string, start: number, separator: string): Piece | null {
  if (source[start] !== '"') return null;
  const close = closingQuote(source, start + 1);
  const quoted = source.slice(start + 1, close);
  if (close < 0 || (separator === "\t" && quoted.includes("\t"))) return null;
  // A guard may stand behind the quotes.
  let end = close + 1;
  while (separator !== "\t" && source[end] === "\t") end++;
  if (!endsCell(source[end], separator)) return null;
  return { content: quoted.replaceAll('""', '"'), end };
}

/** The next quote that is not doubled; -1 where there is none. */
function closingQuote(source: string, start: number): number {
  let quote = source.indexOf('"', start);
  while (quote >= 0 && source[quote + 1] === '"') quote = source.indexOf('"', quote + 2);
  return quote;
}

function endsCell(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || character === "\n" || character === "\r";
}
