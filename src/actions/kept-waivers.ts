import * as v from "valibot";
import { parseKept } from "../core/json/parse-kept";
import type { Waiver } from "./waivers";

/** The name under which a workbook keeps its waivers. */
export const waiversSetting = "performance-target-forms.waivers";

const waivers = v.array(
  v.object({
    project: v.string(),
    unit: v.exactOptional(v.nullable(v.string())),
    year: v.exactOptional(v.nullable(v.number())),
    rule: v.string(),
    variant: v.nullable(v.string()),
    field: v.string(),
    said: v.string(),
    reason: v.string(),
  }),
);

/** The waivers in the text that a workbook keeps, null if it keeps none. What is there in another shape counts for nothing. */
export function parseWaivers(kept: string | null): readonly Waiver[] {
  return kept === null ? [] : (parseKept(kept, waivers) ?? []);
}
