import type { CellRange } from "../../../core/grid/grid";

/** A cell of a table on a page and what it says. */
export interface TextCell extends CellRange {
  readonly text: string;
  /** Whether its last line goes to its right side, so that the text may go on elsewhere. */
  readonly isFull: boolean;
}

/** A table on a page: where its columns and rows begin and the last one ends, in points, and its cells, 0-based. */
export interface PageTable {
  readonly kind: "table";
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly TextCell[];
}

/** Text of a line that stands apart from the rest of it. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of running text, outside all tables. */
export interface RunningLine {
  readonly kind: "line";
  readonly top: number;
  readonly bottom: number;
  /** The height of its letters, in points. */
  readonly size: number;
  readonly pieces: readonly Piece[];
}

export type PageBlock = PageTable | RunningLine;

/** What a page holds, from top to bottom; all measures in points from its upper left corner. */
export interface PageContent {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The usual height of its letters, in points. */
  readonly textSize: number;
  readonly blocks: readonly PageBlock[];
}

export function topOf(block: PageBlock): number {
  return block.kind === "line" ? block.top : (block.rows[0] ?? 0);
}

export function bottomOf(block: PageBlock): number {
  return block.kind === "line" ? block.bottom : (block.rows.at(-1) ?? 0);
}

/** A line is a title or heading if it is so much larger than the page's text. */
const larger = 1.15;

export function isHeading(line: RunningLine, { textSize }: PageContent): boolean {
  return line.size >= textSize * larger;
}

/** A line's pieces as one text. */
export function lineText({ pieces }: RunningLine): string {
  return pieces.map(({ text }) => text).join(" ");
}
