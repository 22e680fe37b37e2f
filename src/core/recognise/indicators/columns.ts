import type { OwnIndicatorPart } from "../../form/paper";
import type { Cell } from "../../grid/grid";
import type { ColumnRole, IndicatorColumn } from "../labels/indicator-headers";

/** For which time a column or a block speaks, where it says so. */
export type Scope = "annual" | "overall" | null;

/** A column of a table under its header; one that nobody knows is a column too. */
export interface TableColumn {
  readonly role: ColumnRole;
  readonly header: Cell;
  readonly scope: Scope;
  /** Its first grid column, and the one behind its last; 0-based. */
  readonly start: number;
  readonly end: number;
  /** What it holds of a later paper. */
  readonly part?: OwnIndicatorPart;
  /** The levels that the header prints above it, if it does: 产出指标, 数量指标 over 三级指标 and 指标值. */
  readonly levels?: readonly Cell[];
}

/** One block of an indicator table: a form may show a long-term block beside the annual one. */
export interface IndicatorBlock {
  readonly scope: Scope;
  /** All its columns, left to right. */
  readonly all: readonly TableColumn[];
  /** The grid columns of an indicator's parts, 0-based. */
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** The block's first grid column, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The levels that the header prints above the whole block, where the groups stand side by side. */
  readonly levels?: readonly Cell[];
}

const notParts: readonly ColumnRole[] = ["serial", "path", "packed", "value", "term", "own", "unknown"];

/** Whether what a column holds is a part of an indicator. */
export function isPart(role: ColumnRole): role is IndicatorColumn {
  return !notParts.includes(role);
}

/** A block of the given columns, which stand left to right. */
export function makeBlock(
  all: readonly TableColumn[],
  scope: Scope,
  { from, to }: Pick<IndicatorBlock, "from" | "to">,
): IndicatorBlock {
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const { role, start } of all) if (isPart(role)) columns[role] ??= start;
  const levels = all.find(({ role }) => role === "name")?.levels;
  return { scope, all, columns, from, to, ...(levels && { levels }) };
}

/** The column under whose header a cell stands. */
export function columnAt({ all }: IndicatorBlock, at: number): TableColumn | null {
  return all.find(({ start, end }) => at >= start && at < end) ?? null;
}
