import { isZero } from "../../form/amount";
import { amountFields } from "../../form/project";
import { readAmount } from "../../form/read-amount";
import type { Cell } from "../../grid/grid";
import type { FormDraft } from "../draft";
import { cellKey } from "../lines";
import type { SumField } from "../reading";

const sums: readonly SumField[] = ["total", "annualTotal"];

/**
 * Notes that no sum can be judged where amounts beside words that nobody knows stand among the funding's rows: each may be a
 * part of it. To be asked when all else of the form has been read.
 */
export function noteUnknownParts(draft: FormDraft): void {
  const rows = amountFields.flatMap((field) => draft.places[`funding.${field}`]?.cell.row ?? []);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  for (const { row, cells } of draft.region.lines) {
    if (row < top || row > bottom || !cells.some((cell, at) => isUnknownPart(draft, cell, cells[at - 1])))
      continue;
    for (const sum of sums) draft.openSums.add(sum);
  }
}

function isUnknownPart(draft: FormDraft, cell: Cell, before: Cell | undefined): boolean {
  const amount = readAmount(cell.text)?.amount;
  if (amount === undefined || isZero(amount) || !before) return false;
  return isUnknown(draft, cell) && isUnknown(draft, before) && readAmount(before.text) === null;
}

function isUnknown(draft: FormDraft, cell: Cell): boolean {
  const key = cellKey(cell);
  return !draft.fields.has(key) && !draft.labels.has(key) && !draft.labelOf.has(key);
}
