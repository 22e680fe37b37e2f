import type { RuledTable } from "../lattice/cells";
import { cellText } from "../text/cell-text";
import { runOf, type Letter, type Run } from "../text/runs";
import { linesOf } from "../text/lines";
import type { PageTable, TextCell } from "./blocks";
import { cellFinder, type CellFinder } from "./cell-finder";

/** How far from the side of its cell a text begins at the most, in points. */
const padding = 6;
/** A gap as wide as this at a line of the table is between two cells. */
const leastGap = 1;
/** A last line that leaves less than this, in the size of its letters, is full. */
const room = 1.5;

/** Puts the texts of a page into the cells of its tables; what lies in none is left. */
export function fillCells(
  tables: readonly RuledTable[],
  runs: readonly Run[],
): { tables: readonly PageTable[]; left: readonly Run[] } {
  const finders = tables.map(cellFinder);
  const contents = finders.map(({ count }) => Array.from({ length: count }, (): Run[] => []));
  const left: Run[] = [];
  for (const run of runs.flatMap((whole) => splitAtLines(whole, finders))) {
    const table = finders.findIndex((finder) => cellOf(run, finder) !== null);
    const cell = finders[table] && cellOf(run, finders[table]);
    const content = cell === null || cell === undefined ? undefined : contents[table]?.[cell];
    (content ?? left).push(run);
  }
  return {
    tables: tables.map((table, index) => filled(table, finders[index], contents[index] ?? [])),
    left,
  };
}

function filled(
  { columns, rows, cells }: RuledTable,
  finder: CellFinder | undefined,
  contents: readonly (readonly Run[])[],
): PageTable {
  const texts = cells.map((cell, index): TextCell => {
    const box = finder?.boxOf(index) ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const runs = contents[index] ?? [];
    const widthAt = (angle: number) => (angle % 180 === 0 ? box.right - box.left : box.bottom - box.top);
    return { ...cell, text: cellText(runs, widthAt), isFull: isFull(runs, box.right - box.left) };
  });
  return { kind: "table", columns, rows, cells: texts };
}

function isFull(runs: readonly Run[], width: number): boolean {
  const last = linesOf(runs.filter(({ angle, isStacked }) => angle === 0 && !isStacked)).at(-1);
  return last !== undefined && width - (last.end - last.start) < (room + 0.6) * last.size;
}

/**
 * The cell that a run is in: that of its middle; a text too long for its cell goes on over the next one, and belongs to the
 * one in which it begins, or at whose right side it ends.
 */
function cellOf({ box, angle }: Run, finder: CellFinder): number | null {
  const y = (box.top + box.bottom) / 2;
  const middle = finder.at({ x: (box.left + box.right) / 2, y });
  if (angle !== 0) return middle;
  const first = finder.at({ x: box.left + 1, y });
  const last = finder.at({ x: box.right - 1, y });
  if (first === last) return middle;
  if (first !== null && box.left - finder.boxOf(first).left <= padding) return first;
  if (last !== null && finder.boxOf(last).right - box.right <= padding) return last;
  return middle;
}

/** Cuts a run where a line of a table goes through a gap in it: some programs write all cells of a row in one go. */
function splitAtLines(run: Run, finders: readonly CellFinder[]): readonly Run[] {
  if (run.angle !== 0 || run.isStacked) return [run];
  const start = { x: run.box.left + 1, y: (run.box.top + run.box.bottom) / 2 };
  const finder = finders.find(({ at }) => at(start) !== null);
  const side = finder?.boxOf(finder.at(start) ?? 0).right ?? Infinity;
  const after = run.letters.findIndex((letter) => (letter.start + letter.end) / 2 > side);
  const [before, behind] = [run.letters[after - 1], run.letters[after]];
  if (!before || !behind || !isGap(before, behind)) return [run];
  const first = runOf(run.letters.slice(0, after), run.angle, false);
  const inked = run.letters.findIndex(({ text }, index) => index >= after && text.trim() !== "");
  const rest = inked < 0 ? null : runOf(run.letters.slice(inked), run.angle, false);
  return [...(first ? [first] : []), ...(rest ? splitAtLines(rest, finders) : [])];
}

function isGap(before: Letter, behind: Letter): boolean {
  return before.text.trim() === "" || behind.text.trim() === "" || behind.start - before.end >= leastGap;
}
