import * as v from "valibot";
import { readWorkbookSetting, writeWorkbookSetting } from "../excel/workbook-settings";
import type { Waiver } from "./waivers";

const key = "performance-target-forms.waivers";

const waiversSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({
      project: v.string(),
      rule: v.string(),
      variant: v.nullable(v.string()),
      field: v.string(),
      said: v.string(),
      reason: v.string(),
    }),
  ),
);

/**
 * The findings that users of this workbook let stand; none where what was kept cannot be read.
 * @throws ExcelProblem
 */
export async function readWaivers(): Promise<readonly Waiver[]> {
  const kept = v.safeParse(waiversSchema, await readWorkbookSetting(key));
  return kept.success ? kept.output : [];
}

/**
 * Keeps these in the workbook in place of those that were kept.
 * @throws ExcelProblem
 */
export function writeWaivers(waivers: readonly Waiver[]): Promise<void> {
  return writeWorkbookSetting(key, JSON.stringify(waivers));
}
