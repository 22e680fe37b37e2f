import type { CellAddress, Grid } from "../core/grid/grid";

/** A worksheet as Excel knows it: `id` stays when the user renames it. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** What was read of one worksheet, in one go. */
export interface SheetRead extends SheetRef {
  readonly grid: Grid;
  /** Whether Excel refuses changes to it. */
  readonly isProtected: boolean;
  /** Cells beyond what is read of one sheet: how many, and the first of them; null where nothing was left out. */
  readonly omission: { readonly count: number; readonly first: CellAddress } | null;
  /** Whether its merges are those of an earlier reading; absent where they were asked for. */
  readonly mergesAsBefore?: true;
}
