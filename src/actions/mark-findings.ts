import { cellOf } from "../core/checks/cell-of";
import { mark, type MarkedSheet } from "../excel/marks";
import type { SheetRef } from "../excel/sheet-read";
import type { CheckedSheet } from "./checked-sheet";

/**
 * Colours the cells of the findings, after taking away the earlier marks of these sheets.
 * @returns the sheets that are protected and could not be marked
 * @throws ExcelProblem
 */
export function markFindings(sheets: readonly CheckedSheet[]): Promise<readonly SheetRef[]> {
  return mark(sheets.map(toBeMarked));
}

function toBeMarked({ sheet: { id, name }, forms }: CheckedSheet): MarkedSheet {
  const marks = forms.flatMap(({ form, findings }) =>
    findings.flatMap(({ field, severity, more = [] }) => {
      const cell = cellOf(form, field);
      return [...(cell ? [cell] : []), ...more].map((marked) => ({ ...marked, severity }));
    }),
  );
  return { id, name, marks };
}
