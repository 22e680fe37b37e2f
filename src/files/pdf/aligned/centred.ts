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

/** The middle of rows, without the text that is to be over them. */
function middleOf(rows: readonly Row[], without: AlignedText | null = null): number {
  const texts = rows.flat().filter((text) => text !== without);
  return (Math.min(...texts.map(({ top }) => top)) + Math.max(...texts.map(({ bottom }) => bottom))) / 2;
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

/** The rows behind those of a way in whose middle a text stands, or its own row. */
function* spansOf(
  text: AlignedText,
  rows: readonly Row[],
  next: number,
  pitch: number,
): Generator<SpanningText> {
  const middle = middleOf([[text]]);
  for (
    let top = next;
    top < rows.length && middleOf([rows[top] ?? []], text) <= middle + offMiddle * pitch;
    top++
  )
    for (let bottom = top; bottom < rows.length; bottom++) {
      const off = middleOf(rows.slice(top, bottom + 1), text) - middle;
      const isOwn = top === bottom && rows[top]?.includes(text) === true;
      if (isOwn || Math.abs(off) <= offMiddle * pitch) yield { text, top, bottom };
      if (off > offMiddle * pitch) break;
    }
}

/** Gives each text of a column, from the first to the last, the rows in whose middle it stands, such that the fewest rows are left out. */
function spread(texts: readonly AlignedText[], rows: readonly Row[], pitch: number): readonly SpanningText[] {
  let ways: readonly Way[] = [{ next: 0, leftOut: 0, spans: [] }];
  for (const text of texts) {
    const best = new Map<number, Way>();
    for (const { next, leftOut, spans } of ways)
      for (const span of spansOf(text, rows, next, pitch)) {
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
  if (!above || !below || middleOf([below]) - middleOf([above]) > usual * pitch) return false;
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
  return median(rows.slice(1).map((row, at) => middleOf([row]) - middleOf([rows[at] ?? row])));
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
