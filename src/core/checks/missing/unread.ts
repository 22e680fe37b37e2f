import type { FieldPath } from "../../form/project";
import type { CellAddress } from "../../grid/grid";
import type { FormReading, Leftover } from "../../recognise/reading";
import { saysSomething } from "../indicator-name";

/** How many rows below its label a value may stand. */
const rowsBelow = 2;

/**
 * The cells that were not understood and stand where the field's value may be: in the row of its empty cell, right of the
 * label, or just below. While there are any, nobody can say that the field is missing.
 */
export function unreadNear(
  { places, leftovers, labels }: FormReading,
  field: FieldPath,
): readonly CellAddress[] {
  const empty = places[field]?.cell;
  if (!empty || leftovers.length === 0) return [];
  const labelled = new Set(labels.map(({ row }) => row));
  const mayBeOf = ({ cell, text, label }: Leftover): boolean => {
    if (!saysSomething(text) && !/\d/.test(text)) return false;
    const below = cell.row - empty.row;
    if (below === 0) return cell.column >= empty.column - 1;
    if (label !== null || below < 0 || below > rowsBelow) return false;
    // A row with a label of its own says something else, and so does what stands below it.
    for (let row = empty.row + 1; row <= cell.row; row++) if (labelled.has(row)) return false;
    return Math.abs(cell.column - empty.column) <= 1;
  };
  return leftovers.filter(mayBeOf).map(({ cell }) => cell);
}
