import type { EditStep } from "./sheet-edit";

/** The row in which a cell stands after the steps; null if its own was deleted. */
export function rowAfter(steps: readonly EditStep[], row: number): number | null {
  let now = row;
  for (const step of steps) {
    if (step.kind === "delete-row" && step.at === now) return null;
    if (step.kind === "delete-row" && step.at < now) now--;
    if (step.kind === "insert-row" && step.at <= now) now++;
  }
  return now;
}
