import type { Sheet } from "../book/book";
import type { Axis } from "../engine/engine";
import { groupsOf, outlineDepths } from "../range/outline";
import { child, childrenOf, type XmlElement } from "./xml";

/** Columns may say it for the whole rest of the sheet at once; an outline that long is none. */
const longest = 1024;

/** Reads how deep rows and columns stand in the sheet's outline. */
export function readOutlines(sheet: Sheet, root: XmlElement): void {
  const depths: Record<Axis, Map<number, number>> = { rows: new Map(), columns: new Map() };
  let row = -1;
  for (const { attributes } of childrenOf(child(root, "sheetData"), "row")) {
    row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
    const depth = Number(attributes["outlineLevel"] ?? 0);
    if (depth > 0) depths.rows.set(row, depth);
  }
  for (const { attributes } of childrenOf(child(root, "cols"), "col")) {
    const depth = Number(attributes["outlineLevel"] ?? 0);
    const [from, to] = [Number(attributes["min"]) - 1, Number(attributes["max"]) - 1];
    if (depth > 0)
      for (let column = from; column <= Math.min(to, from + longest); column++)
        depths.columns.set(column, depth);
  }
  sheet.groups = (["rows", "columns"] as const).flatMap((axis) => groupsOf(axis, depths[axis]));
}

/** The deepest levels, for the room that Excel leaves for the outline's buttons. */
export function outlineLevels(sheet: Sheet): Record<string, number | undefined> {
  const deepest = (axis: Axis): number | undefined =>
    Math.max(0, ...outlineDepths(sheet, axis).values()) || undefined;
  return { outlineLevelRow: deepest("rows"), outlineLevelCol: deepest("columns") };
}
