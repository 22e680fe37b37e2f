import type { Cell } from "../../grid/grid";
import { isLevel } from "./level-cell";
import { isGradable } from "./looks-like-target";

/** Whether a row behind a blank one is surely another of an indicator table's: a level or a target beside something else. */
export function continuesTable(cells: readonly Cell[]): boolean {
  return cells.length >= 2 && cells.some(({ text }) => isLevel(text) || isGradable(text));
}
