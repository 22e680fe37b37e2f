import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";

/** A form of a file or of pasted text, with the grid that it was read from. */
export interface FoundForm {
  /** What the user knows the source by: a file's name, or that it was pasted. */
  readonly source: string;
  readonly grid: Grid;
  readonly form: FormReading;
}
