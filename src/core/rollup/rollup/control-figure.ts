import * as v from "valibot";
import { fold } from "../../form/text";
import { amountSchema, currencyUnits } from "../../form/project";
import { parseKept } from "../../json/parse-kept";

const figures = v.pipe(
  v.array(
    v.object({
      department: v.nullable(v.string()),
      amount: amountSchema,
      currency: v.picklist(currencyUnits),
    }),
  ),
  v.readonly(),
);

/** The most that a department may ask for in the year (控制数), as the finance office sets it. */
export type ControlFigure = v.InferOutput<typeof figures>[number];

/** Control figures as they were kept; those in another shape count for nothing. */
export function readControlFigures(kept: string | null): readonly ControlFigure[] {
  return parseKept(kept ?? "[]", figures) ?? [];
}

/** What a department is known by, however its name is spaced; forms that name none are one department. */
export function departmentKey(department: string | null): string {
  return fold(department ?? "");
}
