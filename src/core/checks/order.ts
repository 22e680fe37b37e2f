import type { CellAddress } from "../grid/grid";
import { severities, type Severity } from "./rule";

/** What a finding is sorted by. */
export interface Sortable {
  readonly severity: Severity;
  readonly cell: CellAddress | null;
}

/** Puts errors before warnings before hints, and each of them down the sheet; what has no cell comes last of its kind. */
export function bySeverityAndCell(one: Sortable, other: Sortable): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    down(one, "row") - down(other, "row") ||
    down(one, "column") - down(other, "column")
  );
}

function down({ cell }: Sortable, axis: keyof CellAddress): number {
  return cell ? cell[axis] : Number.MAX_SAFE_INTEGER;
}
