import type { FoundTable } from "../../core/rollup/tables/refresh-plan";

/** Whether a cell of a table says already what it is to say, so that its link is there, too. */
export function saysSo(
  { values }: FoundTable,
  row: number,
  place: number | undefined,
  text: string,
): boolean {
  return String(values[row]?.[place ?? -1] ?? "") === text;
}
