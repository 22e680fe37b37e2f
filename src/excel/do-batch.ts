import { applyToGrid, horizontalMerges, overlap } from "../core/edit/apply-to-grid";
import type { CellWrite } from "../core/edit/sheet-edit";
import { cellName, sameCell } from "../core/grid/address";
import type { CellAddress, Grid } from "../core/grid/grid";
import type { Batch } from "./batches";
import { holdsFormula, loadStates, type CellState } from "./cell-states";
import { ExcelProblem } from "./excel-problem";
import { codeOf } from "./run";
import { lostComments, type CommentThread } from "./row-comments";
import { loadRow, rangeAt, wholeRow, wholeRows, type RowLook } from "./row-looks";
import type { BackStep } from "./take-back";
import { isSame } from "./put-back";
import { compareRows } from "./same-as-read";
import { loadRoom, makeRoom, type Room } from "./text-room";
import { partsBeside } from "./row-parts";
import { holds, longestCellText, writeCells } from "./write-cells";

/** What is known of a sheet before a batch is done on it. */
export interface Prepared {
  readonly states: readonly CellState[];
  /** The rows that it deletes. */
  readonly rows: readonly RowLook[];
  /** In points; of the row that a new one is to be like. */
  readonly height: number;
  /** Cells that follow their rows. */
  readonly witnesses: Witnesses;
  /** Of the cells that get a text. */
  readonly room: Room;
}

/** Where a batch changes rows, it alone changes how far these are apart. */
interface Witnesses {
  readonly above: Excel.Range;
  /** Where it changes no rows: in the last one that it works on. */
  readonly below: Excel.Range;
}

/** A sheet that is being changed: how it stands before the batch, and what takes back what was done so far. */
export interface Work {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly grid: Grid;
  readonly back: BackStep[];
  /** The sheet's comments, where they stand before the batch; known if the edit deletes rows. */
  readonly comments: readonly CommentThread[];
  /** How many columns the rows fill that the edit deletes. */
  readonly width: number;
  /** Whether the formats must stay as they are, on a protected sheet. */
  readonly keepsFormats: boolean;
}

const writesOf = ({ rest }: Batch): CellWrite[] =>
  rest.flatMap((step) => (step.kind === "write" ? step.cells : []));

/** Where a cell that is written stands before the batch changes rows; in a new row, the cell that it is to be like. */
function before({ row }: Batch, cell: CellAddress): CellAddress {
  if (row?.kind === "delete-rows") return cell.row < row.at ? cell : { ...cell, row: cell.row + row.count };
  if (row?.kind !== "insert-row" || cell.row < row.at) return cell;
  return { ...cell, row: cell.row === row.at ? row.like : cell.row - 1 };
}

/**
 * Asks for all that must be known before the batch; it can be had after the next sync.
 * @param width how many columns the rows fill that it deletes
 */
export function prepare(sheet: Excel.Worksheet, grid: Grid, batch: Batch, width: number): () => Prepared {
  const { row, steps } = batch;
  const writes = writesOf(batch);
  const states = loadStates(
    sheet,
    writes.map((cell) => before(batch, cell)),
  );
  const rows =
    row?.kind === "delete-rows"
      ? steps
          .slice(0, row.count)
          .map((_, at) => loadRow(sheet, row.at + at, row.at, applyToGrid(grid, steps.slice(0, at)), width))
      : [];
  const model =
    row?.kind === "insert-row" ? sheet.getCell(row.like, row.left).load("format/rowHeight") : null;
  const room = loadRoom(sheet, grid, batch, writes, (cell) => before(batch, cell));
  const witnesses = {
    above: sheet.getCell(stoodAbove(batch), 0).load("rowIndex"),
    below: sheet.getCell(stoodAt(batch), 0).load("rowIndex"),
  };
  return () => ({
    states: states().map((state, at): CellState => {
      const { row: line = 0, column = 0 } = writes[at] ?? {};
      const isNew = row?.kind === "insert-row" && line === row.at;
      return { ...state, row: line, column, ...(isNew && { formula: "", value: "", text: "" }) };
    }),
    rows: rows.map((look) => look()),
    height: model?.format.rowHeight ?? 0,
    witnesses,
    room: room(),
  });
}

/** A formula is the user's own: it is not replaced by its result. @throws ExcelProblem `holds-formula`, `too-long` */
function demandWritable(cells: readonly CellWrite[], states: readonly CellState[]): void {
  const formula = states.find(holdsFormula);
  if (formula)
    throw new ExcelProblem("holds-formula", { cell: cellName(formula), formula: String(formula.formula) });
  const long = cells.find(({ text }) => text.length > longestCellText);
  if (long) throw new ExcelProblem("too-long", { cell: cellName(long) });
}

function changeRows({ sheet, grid }: Work, { row }: Batch, height: number): void {
  if (row?.kind === "delete-rows") wholeRows(sheet, row.at, row.count).delete("Up");
  if (row?.kind !== "insert-row") return;
  const { at, like, left, right } = row;
  wholeRow(sheet, at).insert("Down");
  const source = like >= at ? like + 1 : like;
  // A merged cell that reaches over both rows keeps its look; copied formats would tear it.
  const crossing = grid.merges.filter(({ top, bottom }) => top < at && bottom >= at);
  for (const part of partsBeside(crossing, left, right)) {
    const added = rangeAt(sheet, { ...part, top: at, bottom: at });
    added.copyFrom(rangeAt(sheet, { ...part, top: source, bottom: source }), "Formats");
    // Excel may bring merges along with the formats: the row has those that it is to have, and no others.
    added.unmerge();
  }
  for (const merge of horizontalMerges(grid, row)) rangeAt(sheet, merge).merge();
  sheet.getCell(at, left).format.rowHeight = height;
}

/** What takes the change of rows back; the last step comes first. */
function rowsBack({ comments }: Work, { row, steps }: Batch, rows: readonly RowLook[]): BackStep[] {
  if (row?.kind === "insert-row") return [{ kind: "delete-row", at: row.at }];
  const lost = lostComments(comments, steps);
  return [
    ...(lost.length > 0 ? [{ kind: "comments", threads: lost } as const] : []),
    ...rows.map((look) => ({ kind: "insert-row", row: look }) as const),
  ];
}

/**
 * Asks Excel for all of a batch.
 * @returns reads back what was written, after the sync: throws ExcelProblem if a cell does not hold what it should
 * @throws ExcelProblem before anything is asked for, if a cell must not be written
 */
function request(
  work: Work,
  batch: Batch,
  { states, height, room }: Prepared,
): { roomBack: BackStep[]; readBack: () => void } {
  const { sheet, keepsFormats } = work;
  const cells = writesOf(batch);
  demandWritable(cells, states);
  changeRows(work, batch, height);
  for (const step of batch.rest)
    if (step.kind === "write")
      writeCells(sheet, step.cells, statesOf(step.cells, cells, states), keepsFormats);
    else if (step.kind === "merge") rangeAt(sheet, step.range).merge();
    else rangeAt(sheet, step.range).unmerge();
  const roomBack = makeRoom(sheet, room);
  const written = loadStates(sheet, cells);
  const readBack = (): void => {
    demandWritten(written(), cells);
  };
  return { roomBack: roomBack ? [roomBack] : [], readBack };
}

function statesOf(
  own: readonly CellWrite[],
  all: readonly CellWrite[],
  states: readonly CellState[],
): CellState[] {
  return own.map((cell) => states[all.indexOf(cell)]).filter((state) => state !== undefined);
}

/** What takes a batch back, from what stood there before it. */
function backOf(work: Work, batch: Batch, { states, rows }: Prepared): BackStep[] {
  const cells = writesOf(batch);
  const back = rowsBack(work, batch, rows);
  let grid = applyToGrid(work.grid, batch.steps.slice(0, batch.steps.length - batch.rest.length));
  for (const step of batch.rest) {
    if (step.kind === "write") back.push({ kind: "cells", states: statesOf(step.cells, cells, states) });
    else {
      const { range } = step;
      back.push({ kind: "split", range, inner: grid.merges.filter((merge) => overlap(merge, range)) });
    }
    grid = applyToGrid(grid, [step]);
  }
  return back;
}

/** A cell that was written was still what it had been. @throws ExcelProblem `changed-meanwhile` */
function demandUntouched(before: readonly CellState[], then: readonly CellState[]): void {
  const changed = then.find((state, at) => {
    const was = before[at];
    return was !== undefined && !isSame(was, state);
  });
  if (changed) throw new ExcelProblem("changed-meanwhile", { cell: cellName(changed), found: changed.text });
}

/** Of several writes of one cell the last one counts. @throws ExcelProblem */
function demandWritten(written: readonly CellState[], cells: readonly CellWrite[]): void {
  const isLast = (at: number): boolean =>
    cells.findLastIndex((cell) => sameCell(cell, cells[at] ?? cell)) === at;
  const wrong = written.find((state, at) => {
    const own = cells[at];
    return own && isLast(at) && !holds(state, own);
  });
  if (wrong) throw new ExcelProblem("fault", { code: `ReadBack ${cellName(wrong)}` });
}

/**
 * Does a batch in one sync. What stands in its rows is read in the same request, before the change: a co-author may have been
 * there since the last one, and what then went into the wrong row is taken back at once.
 * @param ask asks for what is to be known afterwards, in the same sync
 * @returns what was asked for
 * @throws ExcelProblem, or what Excel throws; `back` then says what takes back what was done
 */
export async function doBatch<Known>(
  work: Work,
  batch: Batch,
  prepared: Prepared,
  ask: () => () => Known,
): Promise<Known> {
  const { context, back, sheet, grid, width } = work;
  const then = prepare(sheet, grid, batch, width);
  const stillAsRead = compareRows(sheet, grid, batch.steps);
  demandInPlace(work, batch, prepared);
  const { roomBack, readBack } = request(work, batch, prepared);
  const known = ask();
  try {
    await context.sync();
  } catch (error) {
    if (await wasBegun(work, batch, prepared, error))
      back.push(...backOf(work, batch, prepared), ...roomBack);
    throw error;
  }
  const found = then();
  back.push(...backOf(work, batch, found), ...roomBack);
  demandUntouched(prepared.states, found.states);
  stillAsRead();
  readBack();
  return known();
}

/**
 * Lets Excel stop the request before it changes anything if somebody else has moved the rows: the cell that follows its row
 * then has nothing in common any more with the one that stands in its old place.
 */
function demandInPlace({ sheet }: Work, batch: Batch, { witnesses }: Prepared): void {
  witnesses.below.getIntersection(sheet.getCell(stoodAt(batch), 0)).load("rowIndex");
}

/** The row (0-based) of a batch's upper witness before it. */
const stoodAbove = ({ row }: Batch): number => Math.max(0, (row?.at ?? 0) - 1);

/** The row (0-based) of a batch's lower witness before it. */
function stoodAt({ row, rest }: Batch): number {
  if (row) return row.kind === "insert-row" ? row.at : row.at + row.count;
  const rows = rest.flatMap((step) =>
    step.kind === "write" ? step.cells.map((cell) => cell.row) : [step.range.bottom],
  );
  return Math.max(0, ...rows);
}

/**
 * Whether anything was changed before Excel broke off; where no rows were to change, that is not sure, and is put back in any
 * case.
 * @throws ExcelProblem `rows-moved` if nothing was since somebody else has moved the rows
 */
async function wasBegun(
  { context }: Work,
  batch: Batch,
  { witnesses }: Prepared,
  error: unknown,
): Promise<boolean> {
  const { row } = batch;
  const apart = stoodAt(batch) - stoodAbove(batch);
  try {
    const above = witnesses.above.load("rowIndex");
    const below = witnesses.below.load("rowIndex");
    await context.sync();
    const isBegun = row !== null && below.rowIndex - above.rowIndex !== apart;
    if (isBegun || below.rowIndex === stoodAt(batch)) return isBegun || row === null;
  } catch (again) {
    // A row that was deleted meanwhile has no place any more.
    if (row === null && codeOf(again) !== "InvalidReference") return true;
    if (row !== null) {
      const rows = `${row.at + 1}:${row.at + 1}`;
      throw new ExcelProblem("not-restored", { code: codeOf(error) ?? "Error", cells: rows });
    }
  }
  throw new ExcelProblem("rows-moved", { cell: cellName({ row: row?.at ?? stoodAt(batch), column: 0 }) });
}
