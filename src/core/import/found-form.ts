import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";

/** A sheet of a file, or pasted text. */
export interface FoundSheet {
  /** What the user knows the source by: a file's name, or that it was pasted. */
  readonly source: string;
  readonly grid: Grid;
}

/** A form, with the sheet that it was read from. */
export interface FoundForm extends FoundSheet {
  readonly form: FormReading;
  /** The sheets as they stand in the file, where the form goes over several; `grid` then holds them below each other. */
  readonly parts?: readonly Grid[];
}
