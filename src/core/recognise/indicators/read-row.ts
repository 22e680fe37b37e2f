import type { Cell } from "../../grid/grid";
import type { IndicatorColumn } from "../labels/indicator-headers";
import { factsOf } from "./cell-facts";
import type { IndicatorBlock, TableColumn } from "./columns";
import { layRow } from "./lay-row";
import { levelOf } from "./level-cell";
import { pathOf } from "./level-path";
import type { RowContext } from "./misfit";
import { gluedItems, itemsInLines, type PackedItem } from "./packed-cell";

/** Cells by the part of an indicator that they are. */
export type RowCells = Partial<Record<IndicatorColumn, Cell>>;

/** The cells of one row of an indicator block, each in the part that it was read as. */
export interface IndicatorRow {
  readonly cells: Readonly<RowCells>;
  /** The cells by the columns that they were read in. */
  readonly laid: ReadonlyMap<TableColumn, Cell>;
  /** Whether a cell was read in another column than it stands in. */
  readonly shifted: boolean;
  /** The indicators that stand in one cell, or in the lines of two; empty where the row is one indicator. */
  readonly items: readonly PackedItem[];
  /** Printed in the row and no part of an indicator: its number. */
  readonly printed: readonly Cell[];
  /** Cells in columns that nothing of ours takes, with the words above them. */
  readonly others: readonly (readonly [Cell, TableColumn])[];
}

const notParts: readonly string[] = ["serial", "path", "packed", "value", "own", "unknown"];

/** A level's name alone in its row, over a table that has no column for it. */
function bannerOf(block: IndicatorBlock, tokens: readonly Cell[]): RowCells | null {
  const [only] = tokens;
  if (!only || tokens.length > 1) return null;
  const { isLevel1, isLevel2 } = levelOf(only.text);
  const { level1, level2 } = block.columns;
  if (isLevel1 && level1 === undefined && (!isLevel2 || level2 !== undefined)) return { level1: only };
  return isLevel2 && level2 === undefined ? { level2: only } : null;
}

function partsOf(cells: ReadonlyMap<TableColumn, Cell>): RowCells {
  const parts: RowCells = {};
  for (const [{ role }, cell] of cells) {
    if (role === "packed") parts.name = cell;
    else if (role === "path") {
      if (pathOf(cell.text) || factsOf(cell.text).level.isLevel1) parts.level1 = cell;
      if (!parts.level1 || pathOf(cell.text)) parts.level2 = cell;
    } else if (!notParts.includes(role)) parts[role as IndicatorColumn] ??= cell;
  }
  return parts;
}

function itemsOf(cells: ReadonlyMap<TableColumn, Cell>, { name, target }: RowCells): readonly PackedItem[] {
  for (const [{ role }, { text }] of cells) if (role === "packed") return gluedItems(text);
  return name && target ? itemsInLines(name.text, target.text) : [];
}

/**
 * Reads one row of an indicator block: its cells laid onto the columns, and what they say there. A cell may hold both
 * levels, or several indicators.
 */
export function readRow(block: IndicatorBlock, tokens: readonly Cell[], context: RowContext): IndicatorRow {
  const nothing = { shifted: false, items: [], printed: [], others: [], laid: new Map<TableColumn, Cell>() };
  const banner = bannerOf(block, tokens);
  if (banner) return { ...nothing, cells: banner };
  const { cells, shifted } = layRow(block, tokens, context);
  const parts = partsOf(cells);
  const printed = [...cells].filter(([{ role }]) => role === "serial").map(([, cell]) => cell);
  const others = [...cells]
    .filter(([{ role }]) => role === "unknown" || role === "value")
    .map(([column, cell]) => [cell, column] as const);
  return { cells: parts, laid: cells, shifted, items: itemsOf(cells, parts), printed, others };
}
