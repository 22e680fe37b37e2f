import { readWorkbookSetting, writeWorkbookSetting } from "../excel/workbook-settings";
import type { Layout } from "../core/layout/layout";

const setting = "performance-target-forms.layouts";

/**
 * The layouts (版式) that the workbook brings with it; null where they are damaged.
 * @throws ExcelProblem
 */
export async function readWorkbookLayouts(): Promise<readonly Layout[] | null> {
  const kept = await readWorkbookSetting(setting);
  if (kept === null) return [];
  const { parseKeptLayouts } = await import("../core/layout/learn/kept-layouts"); // only where there are some
  return parseKeptLayouts(kept);
}

/**
 * Keeps layouts in the workbook, in place of those that it had; of none there remains no trace.
 * @throws ExcelProblem
 */
export async function writeWorkbookLayouts(layouts: readonly Layout[]): Promise<void> {
  await writeWorkbookSetting(setting, layouts.length === 0 ? null : JSON.stringify(layouts));
}
