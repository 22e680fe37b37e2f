import type { Cell, CellRange, Grid, RowOrigin } from "../../../core/grid/grid";
import { isBlank } from "../../../core/form/text";
import type { PageTable, RunningLine, TextCell } from "../page/blocks";
import { columnsOf, fits, nearest, widened, type ColumnSet } from "./column-set";
import { isRestOfRow } from "./continued";
import type { Section, SectionBlock } from "./sections";

/** A cell on the grid; one that goes on over a page grows. */
interface PlacedCell {
  top: number;
  bottom: number;
  readonly left: number;
  readonly right: number;
  text: string;
  isFull: boolean;
}

/** The grid of a section: its tables below each other, each line of text in a row of its own. */
export function gridOf(section: Section): Grid {
  const sets = columnSets(section);
  const builder = gridBuilder();
  section.forEach((part, index) => {
    const set = sets[index] ?? { places: [] };
    const before = section[index - 1];
    if (before && before.page !== part.page && part.repeated === null) builder.skipRow();
    if (part.block.kind === "line") builder.addLine(part.block, part.page, set);
    else builder.addTable(part.block, part, set);
  });
  return builder.finish();
}

/** The columns of each block: those of the tables with the same sides, of a line those of the table below it, or above. */
function columnSets(section: Section): readonly ColumnSet[] {
  const groups: { set: ColumnSet; members: number[] }[] = [];
  let waiting: number[] = [];
  section.forEach(({ block }, index) => {
    const group = groups.at(-1);
    if (block.kind === "line") waiting.push(index);
    else if (group && fits(group.set, block)) {
      group.set = widened(group.set, block);
      group.members.push(...waiting, index);
      waiting = [];
    } else {
      groups.push({ set: { places: block.columns }, members: [...waiting, index] });
      waiting = [];
    }
  });
  const last = groups.at(-1) ?? { set: { places: [] }, members: [] };
  last.members.push(...waiting);
  const sets: ColumnSet[] = [];
  for (const { set, members } of [...groups, last]) for (const member of members) sets[member] = set;
  return sets;
}

function gridBuilder() {
  const placed: PlacedCell[] = [];
  const origins: RowOrigin[] = [];
  let row = 0;
  /** The cells in the last row of the table before. */
  let open: readonly PlacedCell[] = [];

  const place = (cell: TextCell, { columns }: PageTable, set: ColumnSet, base: number): PlacedCell => {
    const left = nearest(set, columns[cell.left] ?? 0);
    const right = Math.max(left, nearest(set, columns[cell.right + 1] ?? 0) - 1);
    const { text, isFull } = cell;
    return { top: base + cell.top, bottom: base + cell.bottom, left, right, text, isFull };
  };

  return {
    skipRow: () => {
      row++;
    },
    addLine(line: RunningLine, page: number, set: ColumnSet) {
      columnsOf(set, line.pieces).forEach((column, index) => {
        const text = line.pieces[index]?.text ?? "";
        placed.push({ top: row, bottom: row, left: column, right: column, text, isFull: false });
      });
      const [first, last] = [line.pieces[0], line.pieces.at(-1)];
      const box = { left: first?.left ?? 0, right: last?.right ?? 0, top: line.top, bottom: line.bottom };
      origins.push({ row, page, box });
      row++;
      open = [];
    },
    addTable(table: PageTable, { page, repeated }: SectionBlock, set: ColumnSet) {
      const skipped = repeated ?? 0;
      const own = table.cells
        .filter(({ top }) => top >= skipped)
        .map((cell) => ({ cell, new: place(cell, table, set, row - skipped) }));
      const firsts = own.filter(({ cell }) => cell.top === skipped);
      const pairs = firsts.map(({ new: below }) => ({
        above: open.find(({ left, right }) => left === below.left && right === below.right) ?? null,
        below,
      }));
      const isRest = repeated !== null && isRestOfRow(pairs);
      const shift = isRest ? 1 : 0;
      const gone = new Set<PlacedCell>();
      for (const { new: cell } of own) {
        cell.top -= shift;
        cell.bottom -= shift;
      }
      if (repeated !== null)
        for (const { above, below } of pairs)
          if (above && (isRest || goesOn(above, below))) {
            above.text = isRest || above.text === "" ? above.text + below.text : above.text;
            above.bottom = Math.max(above.bottom, below.bottom);
            above.isFull = below.isFull;
            gone.add(below);
          }
      const kept = own.map(({ new: cell }) => cell).filter((cell) => !gone.has(cell));
      placed.push(...kept);
      const end = row + table.rows.length - 1 - skipped - shift;
      for (let at = row - shift; at < end; at++) {
        const source = at - row + shift + skipped;
        const box = {
          left: table.columns[0] ?? 0,
          right: table.columns.at(-1) ?? 0,
          top: table.rows[source] ?? 0,
          bottom: table.rows[source + 1] ?? 0,
        };
        if (at >= row) origins.push({ row: at, page, box });
      }
      row = end;
      open = [
        ...open.filter((cell) => cell.bottom === row - 1),
        ...kept.filter((cell) => cell.bottom === row - 1),
      ];
    },
    finish(): Grid {
      const cells: Cell[] = placed
        .filter(({ text }) => !isBlank(text))
        .map(({ top, left, text }) => ({ row: top, column: left, text, value: text }))
        .sort((one, other) => one.row - other.row || one.column - other.column);
      const merges: CellRange[] = placed
        .filter(({ top, left, bottom, right }) => bottom > top || right > left)
        .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
      return { name: null, cells, merges, origins };
    },
  };
}

/** Whether a cell goes on over the page: one of both is empty or says the same, and one is known to be over several rows. */
function goesOn(above: PlacedCell, below: PlacedCell): boolean {
  if (above.text !== "" && below.text !== "" && above.text !== below.text) return false;
  return above.bottom > above.top || below.bottom > below.top;
}
