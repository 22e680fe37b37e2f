import type { Cell, Grid } from "../../grid/grid";
import { withoutQuotes } from "./quotes";

/** What stands between the cells of a line without bars. */
export const apart = /\s*\t\s*|[ \u3000]{2,}/;

/** A row of a grid as one line of text. */
export interface TextLine {
  readonly text: string;
  readonly sources: readonly Cell[];
}

/** The rows of a grid as lines of text, with tabs between cells, and without what a mail program put before them. */
export function textLines({ cells }: Grid): TextLine[] {
  const lines: { text: string; sources: Cell[] }[] = [];
  let row = -1;
  for (const cell of withoutQuotes(cells)) {
    const last = lines.at(-1);
    if (last && cell.row === row) {
      last.text += `\t${cell.text}`;
      last.sources.push(cell.source);
    } else lines.push({ text: cell.text, sources: [cell.source] });
    row = cell.row;
  }
  return lines;
}
