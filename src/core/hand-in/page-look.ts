import type { Sizes } from "../edit/text-room";
import type { CellRange } from "../grid/grid";

/** How a cell looks, as far as it decides whether its text is seen and how it is printed. */
export interface PrintedLook {
  /** Of the font, in points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly wrap: boolean;
  readonly shrinks: boolean;
  readonly indent: number;
  readonly horizontal: "left" | "center" | "right" | "general";
  readonly hasBorder: boolean;
}

/** How a sheet with forms looks and is printed, as Excel tells it. */
export interface PageLook {
  /** The sheet's id and name. */
  readonly id: string;
  readonly name: string;
  /** The cells that were looked at: those of all forms of the sheet. */
  readonly range: CellRange;
  /** Row by row of the range. */
  readonly cells: readonly (readonly PrintedLook[])[];
  /** Of the range's rows, and of all columns up to the last that holds something. */
  readonly sizes: Sizes;
  /** On how many pages side by side it is to be fitted; null where it is not. */
  readonly pagesWide: number | null;
  /** In percent. */
  readonly scale: number;
  /** What of the sheet is printed; null for all of it. */
  readonly areas: readonly CellRange[] | null;
  /** What the paper, as it lies, leaves between the margins; in points. */
  readonly printableWidth: number;
  /** Whether Excel refuses changes to it. */
  readonly isProtected: boolean;
}
