import type { FieldPath } from "../form/project";
import type { HeadCell, Layout } from "./layout";

function states(cell: HeadCell, field: FieldPath): boolean {
  if ("text" in cell) return cell.states.includes(field);
  return ("amount" in cell ? `funding.${cell.amount}` : cell.field) === field;
}

/** Whether a layout has a place for a field outside of the indicator table. */
export function hasPlace({ head, foot }: Layout, field: FieldPath): boolean {
  return [...head, ...foot].some((row) => row.some((cell) => states(cell, field)));
}
