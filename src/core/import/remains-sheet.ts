import type { SheetPlan } from "../layout/sheet-plan";
import type { Remain } from "./remains";
import { tableSheet } from "./table-sheet";
import { remainsHeading } from "./texts";

/**
 * A sheet of its own for what has no field on a form: where each thing stood, and in brackets what it says, so that no
 * text on it is taken for a label.
 */
export function remainsSheet(remains: readonly Remain[]): SheetPlan {
  return tableSheet({
    name: remainsHeading,
    header: [remainsHeading, ""],
    rows: remains.map(({ where, text }) => [where, `「${text}」`]),
    columnWidths: [150, 350],
  });
}
