import type { PrintSetup } from "../layout/sheet-plan";

/** How a sheet that is no standard form is printed. In points. */
export const plainPrint: PrintSetup = {
  orientation: "portrait",
  margins: { top: 56, bottom: 56, left: 28, right: 28 },
  titleRow: 0,
  pageStarts: [],
};
