import type { LabelLook } from "./styles";

/** How a sheet looks, beside what stands on it. */
export interface SheetLook {
  /** Of the columns, in points; empty where they are not known. */
  readonly widths: readonly number[];
  /** By row and column; empty where they are not known. */
  readonly fonts: readonly (readonly LabelLook[])[];
}

/** That of a file, of which only the contents are read. */
export const unknownLook: SheetLook = { widths: [], fonts: [] };
