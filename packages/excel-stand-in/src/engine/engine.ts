import type { Area } from "./area";
import type { Format } from "./format";

export type CellValue = string | number | boolean | null;

export interface Cell {
  /** What the cell shows before formatting; an error is its name, `#DIV/0!`. `null` is a blank cell. */
  readonly value: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  readonly format: Format;
}

/** New content of one cell. What is left out stays as it is; a value takes the cell's formula away. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: Format;
}

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** `#RRGGBB` or "" */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** A cell by its place, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells whose formulas were calculated, by sheet. */
export type Calculated = ReadonlyMap<string, readonly Place[]>;

/** A row or a column; sizes are points. */
export interface Line {
  readonly size?: number | undefined;
  readonly hidden?: boolean;
  readonly format?: Format | undefined;
  /** The number of what the opened file says of the line beyond this, for whoever saves it. */
  readonly origin?: number;
}

export type Axis = "rows" | "columns";

/** One thing done, which can be taken back and done again. */
export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * A spreadsheet engine: cells, formats, merges, sizes, sheets and formulas. Everything that Excel has beyond these
 * is kept by the host itself. Every change is handed to `record` as a step that can be undone.
 */
export interface Engine {
  readonly sheets: () => readonly SheetFacts[];
  readonly insertSheet: (position: number, id: string, name: string, like?: string) => void;
  readonly removeSheet: (sheet: string) => void;
  readonly moveSheet: (sheet: string, position: number) => void;
  readonly changeSheet: (sheet: string, change: Partial<Omit<SheetFacts, "id">>) => void;

  readonly cell: (sheet: string, row: number, column: number) => Cell;
  /** Every cell of the area that is stored, in row order. */
  readonly each: (
    sheet: string,
    area: Area,
    visit: (row: number, column: number, cell: Cell) => void,
  ) => void;
  /** The areas that formulas with several results fill, each beginning with the formula's own cell. */
  readonly spills: (sheet: string) => readonly Area[];
  readonly write: (sheet: string, cells: readonly CellChange[]) => void;
  readonly merges: (sheet: string) => readonly Area[];
  readonly setMerges: (sheet: string, merges: readonly Area[]) => void;

  readonly line: (sheet: string, axis: Axis, index: number) => Line;
  readonly lines: (sheet: string, axis: Axis) => ReadonlyMap<number, Line>;
  readonly setLines: (sheet: string, axis: Axis, from: number, to: number, change: Line) => void;
  /** Sizes of rows and columns that say nothing themselves, in points. */
  readonly defaultSize: (sheet: string, axis: Axis) => number;
  readonly setDefaultSize: (sheet: string, axis: Axis, points: number) => void;
  /** The format of every cell that no cell, row or column says anything about. */
  readonly setSheetFormat: (sheet: string, format: Format) => void;
  readonly sheetFormat: (sheet: string) => Format;

  readonly insertLines: (sheet: string, axis: Axis, at: number, count: number) => void;
  readonly deleteLines: (sheet: string, axis: Axis, at: number, count: number) => void;

  /** Tells the formulas which names there are. */
  readonly setNames: (
    names: readonly { readonly name: string; readonly formula: string; readonly sheet?: string }[],
  ) => void;
  /** Recalculates what depends on changes since the last time; everything if `everything`. */
  readonly calculate: (everything?: boolean) => Promise<Calculated>;
  /** What formulas give that stand in no cell. */
  readonly evaluate: (sheet: string, formulas: readonly string[]) => Promise<CellValue[]>;
  readonly needsCalculation: () => boolean;
  /** Says that cells were changed by the grid itself: the next calculation looks at everything anew. */
  readonly changedOutside: () => void;

  readonly activate: (sheet: string) => void;
  readonly dispose: () => void;
}

/** Calculates everything anew. */
export async function recalculate(engine: Engine): Promise<void> {
  await engine.calculate(true);
}
