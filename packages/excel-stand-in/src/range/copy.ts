import { type Area, cellCount, columnCount, intersect, rowCount } from "../engine/area";
import type { Cell, CellChange } from "../engine/engine";
import { ExcelError } from "../errors";
import { moveFormula } from "../references/formula";
import { type Cells, cellsOf, demandOnSheet, only, storedAreas } from "./cells";
import { clear } from "./clear";
import { writeContents } from "./edit";
import { demandUnlocked } from "./guard";

export interface CopyOptions {
  /** `Excel.RangeCopyType` */
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** What of a cell is copied, moved so many rows and columns. */
const copyOf: Readonly<Record<string, (cell: Cell, rows: number, columns: number) => Partial<CellChange>>> = {
  All: (cell, rows, columns) => ({ ...contentsOf(cell, rows, columns), format: cell.format }),
  Formulas: (cell, rows, columns) => contentsOf(cell, rows, columns),
  Values: ({ value }) => ({ value }),
  Formats: ({ format }) => ({ format }),
};

const contentsOf = ({ value, formula }: Cell, rows: number, columns: number): Partial<CellChange> =>
  formula === undefined ? { value } : { formula: moveFormula(formula, rows, columns) };

/** The target is repeated as often as it is a multiple of the source, as pasting does. */
function targetArea(source: Area, target: Area, transpose: boolean): Area {
  const [rows, columns] = transpose
    ? [columnCount(source), rowCount(source)]
    : [rowCount(source), columnCount(source)];
  const times = (size: number, part: number): number => (size % part === 0 ? size : part);
  const bottom = target.top + times(rowCount(target), rows) - 1;
  const right = target.left + times(columnCount(target), columns) - 1;
  return demandOnSheet({ top: target.top, left: target.left, bottom, right });
}

function copyMerges(from: Cells, source: Area, to: Cells, target: Area): void {
  const { engine } = to.sheet.book;
  const inside = engine
    .merges(from.sheet.id)
    .flatMap((merge) => intersect(merge, source) ?? [])
    .filter((merge) => cellCount(merge) > 1);
  if (inside.length === 0) return;
  const [down, right] = [target.top - source.top, target.left - source.left];
  const moved = inside.map((merge) => ({
    top: merge.top + down,
    bottom: merge.bottom + down,
    left: merge.left + right,
    right: merge.right + right,
  }));
  const rest = engine.merges(to.sheet.id).filter((merge) => !moved.some((area) => intersect(area, merge)));
  engine.setMerges(to.sheet.id, [...rest, ...moved]);
}

/** Whole columns and rows are copied as far as they hold something. */
function sourceArea(from: Cells, whole: Area): Area {
  if (cellCount(whole) <= 2_000_000) return whole;
  const [stored] = storedAreas(from);
  return (stored && intersect(whole, stored)) ?? { ...whole, bottom: whole.top, right: whole.left };
}

const isBlank = ({ value, formula }: Cell): boolean => value === null && formula === undefined;

/** Copies cells like paste special: values, formulas with their relative references moved, formats, or all. */
export function copyCells(to: Cells, from: Cells, { what, skipBlanks, transpose }: CopyOptions): void {
  const copy = copyOf[what];
  if (!copy) throw new ExcelError("InvalidArgument");
  const whole = only(from);
  const source = sourceArea(from, whole);
  const start = only(to);
  const [top, left] = [start.top + source.top - whole.top, start.left + source.left - whole.left];
  const first = source === whole ? start : { top, left, bottom: top, right: left };
  const target = targetArea(source, first, transpose);
  demandUnlocked(to.sheet, [target]);
  const { engine } = to.sheet.book;
  const changes: CellChange[] = [];
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const [down, right] = [row - target.top, column - target.left];
      const [r, c] = transpose ? [right, down] : [down, right];
      const place = {
        row: source.top + (r % rowCount(source)),
        column: source.left + (c % columnCount(source)),
      };
      const cell = engine.cell(from.sheet.id, place.row, place.column);
      if (skipBlanks && isBlank(cell)) continue;
      changes.push({ row, column, ...copy(cell, row - place.row, column - place.column) });
    }
  }
  writeContents(to.sheet, target, changes);
  if (transpose) return;
  if (what === "All") copyMerges(from, source, to, target);
  if (what === "Formats" && to.sheet.book.formatsCarryMerges) copyMerges(from, source, to, target);
}

/** Moves cells: formulas keep what they refer to, what stood there is replaced, the source becomes blank. */
export function moveCellsTo(from: Cells, to: Cells): void {
  const source = only(from);
  const { top, left } = only(to);
  const target = demandOnSheet({
    top,
    left,
    bottom: top + rowCount(source) - 1,
    right: left + columnCount(source) - 1,
  });
  demandUnlocked(from.sheet, [source]);
  demandUnlocked(to.sheet, [target]);
  const changes: CellChange[] = [];
  for (let row = source.top; row <= source.bottom; row++) {
    for (let column = source.left; column <= source.right; column++) {
      const { value, formula, format } = from.sheet.book.engine.cell(from.sheet.id, row, column);
      const content = formula === undefined ? { value } : { formula };
      changes.push({ row: row - source.top + top, column: column - source.left + left, format, ...content });
    }
  }
  clear(cellsOf(from.sheet, source), "All");
  writeContents(to.sheet, target, changes);
}
