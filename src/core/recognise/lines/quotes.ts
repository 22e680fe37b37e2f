import type { Cell } from "../../grid/grid";

/** What a mail program puts before each line of the message that is answered. */
const quoted = /^(?:[ \t]*[>＞])+[ \t]?/;
const mostly = 0.6;

/** A cell's text without quoting, and the cell that it is. */
export interface UnquotedCell extends Cell {
  readonly source: Cell;
}

/** The cells of a text without the marks of a mail program, if most of its lines have them; `>=95%` is no quote. */
export function withoutQuotes(cells: readonly Cell[]): UnquotedCell[] {
  const isQuoted = cells.filter(({ text }) => quoted.test(text)).length > cells.length * mostly;
  return cells.map((source) => ({
    ...source,
    text: isQuoted ? source.text.replace(quoted, "") : source.text,
    source,
  }));
}
