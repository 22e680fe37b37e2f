import type { FieldPath } from "../form/project";
import type { CellAddress, CellRange } from "../grid/grid";

/** What a cell is to hold: its text as shown, and the digits of the number behind it; null where it holds the text itself. */
export interface CellWrite extends CellAddress {
  readonly text: string;
  readonly number: string | null;
  /** The formula behind it, with its `=`, which gives just this text or number; absent where the cell holds the content itself. */
  readonly formula?: string;
  /** The number format that the formula's result needs; absent where the cell's own will do. */
  readonly format?: string;
}

/** One thing to do to a sheet. Addresses are 0-based and those of the sheet as the steps before have left it. */
export type EditStep =
  | { readonly kind: "write"; readonly cells: readonly CellWrite[] }
  /** A whole row, empty, with the look of row `like` (counted before it is there) between these columns. */
  | {
      readonly kind: "insert-row";
      readonly at: number;
      readonly like: number;
      readonly left: number;
      readonly right: number;
    }
  | { readonly kind: "delete-row"; readonly at: number }
  /** Merges that lie in the range are taken up in it; only its first cell holds something. */
  | { readonly kind: "merge"; readonly range: CellRange }
  /** Merges that lie in the range are split up. */
  | { readonly kind: "split"; readonly range: CellRange };

/** A change of one sheet, verified to read as it should. */
export interface SheetEdit {
  /** The cells that must still hold what was read, as they stood before the first step. */
  readonly expected: CellRange | readonly CellAddress[];
  readonly steps: readonly EditStep[];
  /** Where the form stands, or the forms: rows that a text needs beyond its own are put in between these columns. */
  readonly form?: CellRange;
}

/** Why an edit cannot be made; nothing was changed. */
export class EditRefused extends Error {
  constructor(
    readonly kind: "cannot-place" | "not-read-back" | "form-beside",
    readonly field: FieldPath,
  ) {
    super(`${kind} ${field}`);
    this.name = "EditRefused";
  }
}
