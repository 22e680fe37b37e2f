import * as v from "valibot";
import { readWorkbookSetting, writeWorkbookSetting } from "../excel/workbook-settings";
import { parseKept } from "../json/parse-kept";
import type { Waiver } from "./waivers";

const setting = "performance-target-forms.waivers";

const waivers = v.array(
  v.object({
    project: v.string(),
    rule: v.string(),
    variant: v.nullable(v.string()),
    field: v.string(),
    said: v.string(),
    reason: v.string(),
  }),
);

/**
 * The findings that users of this workbook let stand. What is kept there in another shape counts for nothing.
 * @throws ExcelProblem
 */
export async function readWaivers(): Promise<readonly Waiver[]> {
  return parseKept((await readWorkbookSetting(setting)) ?? "[]", waivers) ?? [];
}

/**
 * Keeps these in the workbook, in place of those that were kept; of none there remains no trace.
 * @throws ExcelProblem
 */
export async function writeWaivers(kept: readonly Waiver[]): Promise<void> {
  await writeWorkbookSetting(setting, kept.length === 0 ? null : JSON.stringify(kept));
}
