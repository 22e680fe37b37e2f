import type { CellRange } from "../../src/core/grid/grid";
import { rangeName } from "../../src/core/grid/address";

/** Random whole numbers from 0 to below a limit. */
export type Dice = (below: number) => number;

/** Something that people have on and around their forms. */
export interface Decoration {
  readonly name: string;
  /** One in so many workbooks has it. */
  readonly oneIn: number;
  readonly put: (place: Place) => void;
}

/** Where decorations go: the form, and the rows of its indicators. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly form: CellRange;
  readonly rows: CellRange;
  readonly dice: Dice;
}

export const at = (sheet: Excel.Worksheet, range: CellRange): Excel.Range => sheet.getRange(rangeName(range));
export const row = ({ rows, dice }: Place): number => rows.top + dice(rows.bottom - rows.top + 1);
/** One of the form's columns. */
export const column = ({ form, dice }: Place): number => form.left + dice(form.right - form.left + 1);
/** Some rows of the indicators in one column, often from the first or to the last. */
export function stripe(place: Place): CellRange {
  const { rows, dice } = place;
  const [a, b] = [row(place), row(place)].sort((x, y) => x - y);
  const left = column(place);
  return {
    top: dice(2) ? rows.top : (a ?? rows.top),
    bottom: dice(2) ? rows.bottom : (b ?? rows.bottom),
    left,
    right: left,
  };
}
export const wide = (place: Place): CellRange => ({
  ...stripe(place),
  left: place.form.left,
  right: place.form.right,
});
export const beside = ({ form }: Place, by = 2): number => form.right + by;
