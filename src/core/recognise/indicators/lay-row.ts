import type { Cell } from "../../grid/grid";
import type { ColumnRole } from "../labels/indicator-headers";
import { factsOf } from "./cell-facts";
import { columnAt, type IndicatorBlock, type TableColumn } from "./columns";
import { costOfEmpty, costOfShift, misfit, type RowContext } from "./misfit";

/** A row's cells laid onto the columns of its block. */
export interface LaidRow {
  readonly cells: ReadonlyMap<TableColumn, Cell>;
  /** Whether a cell was read in another column than it stands in. */
  readonly shifted: boolean;
}

/** Going on as far aside as the cell before is cheap: whole rows slide. */
const costOfStaying = 0.2;
const costOfLeaving = 4;
/** A further value under a header that has one already; a name or level has none. */
const costOfFurther = 0.4;
const costOfFurtherWords = 2;
/** A figure among the remarks, where the target is empty. */
const costOfMissedTarget = 1;
/** Wider rows are no slid ones, and laying them out would take long. */
const mostCells = 16;

interface Placement {
  readonly cost: number;
  readonly shift: number;
  readonly column: number;
  readonly before: Placement | null;
  readonly cell: Cell | null;
}

const start: Placement = { cost: 0, shift: 0, column: -1, before: null, cell: null };

function emptyBetween(all: readonly TableColumn[], from: number, to: number): number {
  let cost = 0;
  for (let at = from; at < to; at++) cost += costOfEmpty[all[at]?.role ?? "unknown"] ?? 0;
  return cost;
}

function furtherCost(role: ColumnRole): number {
  return ["level1", "level2", "name"].includes(role) ? costOfFurtherWords : costOfFurther;
}

function isRemark(role: ColumnRole, { text }: Cell): boolean {
  return (role === "note" || role === "unknown") && factsOf(text).isGradable;
}

function shiftOf(cell: Cell, { start: from, end }: TableColumn): number {
  return cell.column >= from && cell.column < end ? 0 : cell.column - from;
}

/** What it costs to go on with another shift than before; back under the own header is cheap. */
function costOfMove(before: number, shift: number): number {
  if (shift === 0) return before === 0 ? 0 : costOfStaying;
  return shift === before ? costOfStaying : costOfShift;
}

/** The ways to place one more cell behind a placement: in any later column, or in none. */
function next(before: Placement, cell: Cell, all: readonly TableColumn[], context: RowContext): Placement[] {
  const last = all[before.column];
  const isFurther = last !== undefined && before.shift === 0 && shiftOf(cell, last) === 0;
  const placed = [{ ...before, cost: before.cost + (isFurther ? furtherCost(last.role) : costOfLeaving) }];
  all.forEach((own, column) => {
    if (column <= before.column) return;
    const shift = shiftOf(cell, own);
    const skipsTarget = before.column < column - 1 && all[column - 1]?.role === "target";
    const cost =
      before.cost +
      costOfMove(before.shift, shift) +
      misfit(cell, own.role, context) +
      emptyBetween(all, before.column + 1, column) +
      (skipsTarget && isRemark(own.role, cell) ? costOfMissedTarget : 0);
    placed.push({ cost, shift, column, before, cell });
  });
  return placed;
}

/** Keeps the cheapest way to each column. */
function cheapest(placements: readonly Placement[], columns: number): Placement[] {
  const best: Placement[] = [];
  for (const placement of placements) {
    const at = placement.column + 1;
    const known = best[at];
    if (!known || placement.cost < known.cost) best[at] = placement;
  }
  return best.filter((placement) => placement.column <= columns);
}

function cellsOf(end: Placement, all: readonly TableColumn[]): LaidRow {
  const cells = new Map<TableColumn, Cell>();
  let shifted = false;
  for (let at: Placement | null = end; at?.cell; at = at.before) {
    const column = all[at.column];
    if (column) cells.set(column, at.cell);
    shifted ||= at.shift !== 0;
  }
  return { cells, shifted };
}

/** Every cell under its own header; further ones under one header are left. */
function inPlace(block: IndicatorBlock, tokens: readonly Cell[]): Map<TableColumn, Cell> {
  const cells = new Map<TableColumn, Cell>();
  for (const token of tokens) {
    const column = columnAt(block, token.column);
    if (column && !cells.has(column)) cells.set(column, token);
  }
  return cells;
}

/** What it costs to leave cells where they stand that have no column of their own. */
function costOfOthers(block: IndicatorBlock, tokens: readonly Cell[], placed: ReadonlySet<Cell>): number {
  let cost = 0;
  for (const token of tokens) {
    if (placed.has(token)) continue;
    const column = columnAt(block, token.column);
    cost += column ? furtherCost(column.role) : costOfLeaving;
  }
  return cost;
}

function costInPlace(cells: ReadonlyMap<TableColumn, Cell>, context: RowContext): number {
  let cost = 0;
  const roles = new Set<ColumnRole>();
  let hasFigure = false;
  for (const [{ role }, cell] of cells) {
    cost += misfit(cell, role, context);
    roles.add(role);
    hasFigure ||= isRemark(role, cell);
  }
  if (roles.has("packed")) return cost;
  if (roles.has("target")) return cost + (roles.has("name") ? 0 : (costOfEmpty.name ?? 0));
  return cost + (hasFigure ? costOfMissedTarget + (costOfEmpty.target ?? 0) : 0);
}

/**
 * Lays a row's cells onto the columns of its block at the least cost: a cell should stand under its header and suit it,
 * rows slide as a whole, and names and targets are seldom empty. A row that suits its headers stays as it stands.
 */
export function layRow(block: IndicatorBlock, tokens: readonly Cell[], context: RowContext): LaidRow {
  const cells = inPlace(block, tokens);
  const cost = costOfOthers(block, tokens, new Set(cells.values())) + costInPlace(cells, context);
  if (tokens.length > mostCells || cost < costOfShift) return { cells, shifted: false };
  const { all } = block;
  let open: Placement[] = [start];
  for (const token of tokens)
    open = cheapest(
      open.flatMap((placement) => next(placement, token, all, context)),
      all.length,
    );
  const ends = open.map((end) => ({ end, cost: end.cost + emptyBetween(all, end.column + 1, all.length) }));
  const best = ends.reduce((winner, rival) => (rival.cost < winner.cost ? rival : winner));
  return cellsOf(best.end, all);
}
