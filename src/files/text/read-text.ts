import { isBlank } from "../../core/form/text";
import type { Cell, Grid } from "../../core/grid/grid";

/**
 * Reads text as Excel puts it on the clipboard or saves it: one row to a line, cells between tabs, or in a file without
 * any tab between commas (.csv). A cell that holds a line break, a comma or a quote stands in quotes, with the quotes inside doubled. A quote that
 * does not enclose its cell is part of the text, and so is every other character.
 */
export function readText(text: string): Grid {
  const cells: Cell[] = [];
  let row = 0;
  let column = 0;
  const separator = separatorOf(text);
  for (let at = text.startsWith(byteOrderMark) ? 1 : 0; at <= text.length;) {
    const { content, end } = readQuoted(text, at, separator) ?? readPlain(text, at, separator);
    if (!isBlank(content)) cells.push({ row, column, text: content, value: content });
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

/** A cell's text and where it ends: before a tab, before a line break, or with the source. */
interface Piece {
  readonly content: string;
  readonly end: number;
}

function readPlain(source: string, start: number, separator: string): Piece {
  let end = start;
  while (end < source.length && !endsCell(source[end], separator)) end++;
  return { content: source.slice(start, end), end };
}

/** Null where no quotes enclose the cell. Excel's cells hold no tab, so a lone quote cannot swallow its neighbours. */
function readQuoted(source: string, start: number, separator: string): Piece | null {
  if (source[start] !== '"') return null;
  const close = closingQuote(source, start + 1);
  const quoted = source.slice(start + 1, close);
  if (close < 0 || !endsCell(source[close + 1], separator) || quoted.includes("\t")) return null;
  return { content: quoted.replaceAll('""', '"'), end: close + 1 };
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

/** A comma in prose makes no .csv: most of several lines must have as many commas as the first. */
function separatorOf(text: string): "\t" | "," {
  if (text.includes("\t")) return "\t";
  const commas = rowsOf(text).map((row) => row.split(",").length - 1);
  const [first = 0] = commas;
  const alike = commas.filter((count) => count === first).length;
  return first > 0 && alike > 1 && alike * 2 > commas.length ? "," : "\t";
}

/** The lines, with what stands in quotes taken out. */
function rowsOf(text: string): string[] {
  return text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "");
}
