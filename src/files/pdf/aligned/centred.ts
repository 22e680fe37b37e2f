import { median } from "../ink/seen-glyphs";
import type { AlignedText } from "./wrapped";

/** A text of an aligned table, and the rows that it is over; 0-based. */
export interface SpanningText {
  readonly text: AlignedText;
  readonly top: number;
  readonly bottom: number;
}

type Row = readonly AlignedText[];

/** How far a text may stand from the middle of its rows, in the distance of two rows. */
const offMiddle = 0.35;

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Of no text at all; its middle is no number. */
const nowhere: Extent = { top: Infinity, bottom: -Infinity };

/** What a row takes up, without the text that is to be over it. */
function extentOf(row: Row, without: AlignedText | null = null): Extent {
  return row.filter((text) => text !== without).reduce<Extent>(around, nowhere);
}

function around(one: Extent, other: Extent): Extent {
  return { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) };
}

function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}

function middleOfRow(row: Row): number {
  return middleOf(extentOf(row));
}

function isIn({ left, right }: AlignedText, column: number): boolean {
  return left <= column && column <= right;
}

/** A way to give the texts of a column their rows, so far: how many rows are left out, and where the next text's may begin. */
interface Way {
  readonly next: number;
  readonly leftOut: number;
  readonly spans: readonly SpanningText[];
}

/** The rows behind those of a way in whose middle a text stands, or its own row. @param extents of the rows without the text */
function* spansOf(
  text: AlignedText,
  rows: readonly Row[],
  extents: readonly Extent[],
  next: number,
  tolerance: number,
): Generator<SpanningText> {
  const isAbove = (extent: Extent): boolean => middleOf(extent) - middleOf(text) <= tolerance;
  for (let top = next; isAbove(extents[top] ?? nowhere); top++) {
    let all = nowhere;
    for (let bottom = top; bottom < rows.length; bottom++) {
      all = around(all, extents[bottom] ?? nowhere);
      const isOwn = top === bottom && rows[top]?.includes(text) === true;
      if (isOwn || Math.abs(middleOf(all) - middleOf(text)) <= tolerance) yield { text, top, bottom };
      if (!isAbove(all)) break;
    }
  }
}

/** Gives each text of a column, from the first to the last, the rows in whose middle it stands, such that the fewest rows are left out. */
function spread(texts: readonly AlignedText[], rows: readonly Row[], pitch: number): readonly SpanningText[] {
  let ways: readonly Way[] = [{ next: 0, leftOut: 0, spans: [] }];
  for (const text of texts) {
    const extents = rows.map((row) => extentOf(row, text));
    const best = new Map<number, Way>();
    for (const { next, leftOut, spans } of ways)
      for (const span of spansOf(text, rows, extents, next, offMiddle * pitch)) {
        const way = { next: span.bottom + 1, leftOut: leftOut + span.top - next, spans: [...spans, span] };
        if (way.leftOut < (best.get(way.next)?.leftOut ?? Infinity)) best.set(way.next, way);
      }
    ways = [...best.values()];
  }
  const leftOut = (way: Way): number => way.leftOut + rows.length - way.next;
  return [...ways].sort((one, other) => leftOut(one) - leftOut(other))[0]?.spans ?? [];
}

/** A page has no more rows of a form; the search through more would take long. */
const mostRows = 150;
/** Rows as close together as others have nothing between them. */
const usual = 1.6;

/** Whether a row stands between two that are no further apart than others, and says only what they leave out on the left. */
function isFloating(row: Row, above: Row | undefined, below: Row | undefined, pitch: number): boolean {
  if (!above || !below || middleOfRow(below) - middleOfRow(above) > usual * pitch) return false;
  const right = Math.max(...row.map((text) => text.right));
  return (
    [above, below].every((other) => other.some(({ left }) => left > right)) &&
    row.every(isLeftOutBy(above, below))
  );
}

const isLeftOutBy =
  (above: Row, below: Row) =>
  ({ left }: AlignedText): boolean =>
    ![...above, ...below].some((other) => isIn(other, left));

function pitchOf(rows: readonly Row[]): number {
  return median(rows.slice(1).map((row, at) => middleOfRow(row) - middleOfRow(rows[at] ?? row)));
}

/**
 * Where a table without lines has texts in the middle of merged cells, gives each the rows that it is over; its rows are
 * then those that say something right of such texts. A table that shows no text between its rows stays as it is.
 */
export function withCentred(rows: readonly Row[]): {
  readonly rows: readonly Row[];
  readonly spanning: readonly SpanningText[];
} {
  if (rows.length > mostRows) return { rows, spanning: [] };
  const pitch = pitchOf(rows.filter((row) => row.length > 1));
  const floating = rows.filter((row, at) => isFloating(row, rows[at - 1], rows[at + 1], pitch));
  if (floating.length === 0) return { rows, spanning: [] };
  const solid = rows.filter((row) => !floating.includes(row));
  // Beside levels that stand between rows those of the next column may all stand beside one.
  const last = 1 + Math.max(...floating.flat().map(({ right }) => right));
  const columns = Array.from({ length: last + 1 }, (_, column) => column);
  const spanning = columns.flatMap((column) =>
    spread(
      rows.flat().filter((text) => text.left === column),
      solid,
      pitch,
    ).filter(({ text, top, bottom }) => bottom > top || !solid[top]?.includes(text)),
  );
  const taken = new Set(spanning.map(({ text }) => text));
  if (!floating.flat().every((text) => taken.has(text))) return { rows, spanning: [] };
  return { rows: solid.map((row) => row.filter((text) => !taken.has(text))), spanning };
}
