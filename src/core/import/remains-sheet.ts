import type { SheetPlan } from "../layout/sheet-plan";
import type { Remain } from "./remains";
import { tableSheet } from "./table-sheet";
import { remainsHeading } from "./texts";

/**
 * A sheet of its own for what has no field on a form: where each thing stood, and in brackets what it says, so that no
 * text on it is taken for a label.
 * @param heading of the sheet, and its name
 */
export function remainsSheet(remains: readonly Remain[], heading = remainsHeading): SheetPlan {
  return tableSheet({
    name: heading,
    header: [heading, ""],
    rows: remains.map(({ where, text }) => [where, `「${text}」`]),
    columnWidths: [150, 350],
  });
}
