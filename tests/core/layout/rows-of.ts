import type { CellAddress } from "../../../src/core/grid/grid";
import { contains } from "../../../src/core/grid/address";
import type { SheetPlan } from "../../../src/core/layout/sheet-plan";

/** The texts of a plan, row by row; rows that hold nothing are left out. */
export function rowsOf(plan: SheetPlan): string[][] {
  const rows = new Map<number, string[]>();
  for (const { row, text } of plan.cells) rows.set(row, [...(rows.get(row) ?? []), text]);
  return [...rows.values()];
}

/** What a cell of a plan holds and how it is formatted; an empty text if it holds nothing. */
export function textAt(
  plan: SheetPlan,
  place: CellAddress | undefined,
): { text: string; number: string | null; format: string | undefined } {
  if (!place) throw new Error("The field has no place");
  const cell = plan.cells.find(({ row, column }) => row === place.row && column === place.column);
  const format = plan.formats.findLast(({ range }) => contains(range, place))?.format;
  return { text: cell?.text ?? "", number: cell?.number ?? null, format };
}
